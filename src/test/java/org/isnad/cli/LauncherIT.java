package org.isnad.cli;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the launcher in a folder of its own, with the packaged program and a wrapper that only hands it over. */
class LauncherIT {

    private static final Path JAR = Path.of(Objects.requireNonNull(System.getProperty("isnad.jar")));

    @TempDir
    private Path folder = Path.of("");

    private Path home = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        home = Files.createDirectories(folder.resolve("a checkout"));
        Files.copy(Path.of("isnad"), home.resolve("isnad"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        wrapper("cp '" + JAR + "' target/isnad.jar && cp -r '" + JAR.resolveSibling("lib") + "' target/");
    }

    @Test
    void buildsWhatIsMissingOnceAndSaysSo() throws Exception {
        Outcome first = launch(home.resolve("isnad"), Map.of(), "--version");
        assertThat(first.status()).isZero();
        assertThat(first.out()).matches("isnad \\S+\\R");
        assertThat(first.err()).startsWith("isnad: building").hasLineCount(1);

        Outcome second = launch(home.resolve("isnad"), Map.of(), "--version");
        assertThat(second).isEqualTo(new Outcome(0, first.out(), ""));
    }

    @Test
    void runsThroughASymbolicLinkAndPassesTheExitStatus() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("elsewhere"), Path.of("a checkout/isnad"));
        Outcome outcome = launch(link, Map.of(), "no-such-command");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("no-such-command");
    }

    @Test
    void aFailedBuildEndsWithItsStatus() throws Exception {
        wrapper("echo 'it does not compile'; exit 3");
        Outcome outcome = launch(home.resolve("isnad"), Map.of(), "--version");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("it does not compile");
    }

    @Test
    void aMissingJavaIsOneClearLine() throws Exception {
        Outcome outcome = launch(home.resolve("isnad"), Map.of("JAVA_HOME", "/no/java/here"), "--version");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("JAVA_HOME (/no/java/here)").hasLineCount(1);
    }

    @Test
    void anOldJavaIsOneClearLine() throws Exception {
        Path java = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        script(java, "exit 9");
        Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"11.0.2\"\n");
        Outcome outcome = launch(
                home.resolve("isnad"), Map.of("JAVA_HOME", folder.resolve("old").toString()), "--version");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("Java 17 or later is needed", "is Java 11")
                .hasLineCount(1);
    }

    private void wrapper(String line) throws IOException {
        script(home.resolve("mvnw"), line);
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, fromString("rwxr-xr-x"));
    }

    /** What a process left: its exit status and what it wrote. */
    private record Outcome(int status, String out, String err) {}

    private Outcome launch(Path launcher, Map<String, String> environment, String... args) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(args))
                        .toList())
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("ISNAD_OPTS", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES))
                .as("the launcher ended")
                .isTrue();
        return new Outcome(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
