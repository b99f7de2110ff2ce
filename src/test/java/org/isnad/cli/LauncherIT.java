package org.isnad.cli;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the launcher in a folder of its own, with the packaged program and a wrapper that only hands it over. */
class LauncherIT {

    private static final Path JAR = Path.of(Objects.requireNonNull(System.getProperty("isnad.jar")));

    private static final List<String> TOOLS = List.of(
            "cp", "dirname", "find", "grep", "ln", "mkdir", "mv", "ps", "readlink", "rm", "sed", "sleep", "touch");

    @TempDir
    private Path folder = Path.of("");

    private Path home = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        home = Files.createDirectories(folder.resolve("a checkout"));
        Files.copy(Path.of("isnad"), home.resolve("isnad"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        wrapper(handOver());
    }

    /** As a build that needs no archive of classes either: an empty one is as good as none. */
    private static String handOverWithoutArchive() {
        return handOver() + " && touch target/isnad.jsa";
    }

    private static String handOver() {
        return "cp '" + JAR + "' target/isnad.jar && cp -r '" + JAR.resolveSibling("lib") + "' target/";
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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoFirstStartsOneBuildsAndTheOtherWaits(boolean flock) throws Exception {
        Map<String, String> path = Map.of("PATH", tools(flock).toString());
        Path waiting = folder.resolve("second.err");
        // The first build goes on until the second start has said that it waits.
        wrapper("echo built >>'" + folder + "/builds'; until grep -q waiting '" + waiting + "'; do sleep 0.1; done; "
                + handOverWithoutArchive());
        Process first = start(home.resolve("isnad"), path, "first", "--version");
        await(() -> Files.exists(folder.resolve("builds")));
        Process second = start(home.resolve("isnad"), path, "second", "--version");

        assertThat(outcome(first, "first").status()).isZero();
        Outcome waited = outcome(second, "second");
        assertThat(waited.status()).isZero();
        assertThat(waited.err()).contains("another start is building").hasLineCount(1);
        assertThat(folder.resolve("builds")).hasContent("built");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBuildThatWasKilledIsDoneAgain(boolean flock) throws Exception {
        Map<String, String> path = Map.of("PATH", tools(flock).toString());
        wrapper("cp '" + JAR + "' target/isnad.jar; touch '" + folder + "/hangs'; exec sleep 100");
        Process killed = start(home.resolve("isnad"), path, "killed", "--version");
        await(() -> Files.exists(folder.resolve("hangs")));
        List<ProcessHandle> all = Stream.concat(killed.descendants(), Stream.of(killed.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : all) {
            process.onExit().get(1, TimeUnit.MINUTES);
        }

        wrapper(handOverWithoutArchive());
        Outcome again = outcome(start(home.resolve("isnad"), path, "again", "--version"), "again");

        assertThat(again.status()).isZero();
        assertThat(again.err()).startsWith("isnad: building").hasLineCount(1);
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
        return outcome(start(launcher, environment, "launched", args), "launched");
    }

    private Process start(Path launcher, Map<String, String> environment, String name, String... args)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(args))
                        .toList())
                .directory(folder.toFile())
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile());
        builder.environment().keySet().removeAll(List.of("ISNAD_OPTS", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Outcome outcome(Process process, String name) throws Exception {
        assertThat(process.waitFor(2, TimeUnit.MINUTES))
                .as("the launcher ended")
                .isTrue();
        return new Outcome(
                process.exitValue(),
                Files.readString(folder.resolve(name + ".out"), StandardCharsets.UTF_8),
                Files.readString(folder.resolve(name + ".err"), StandardCharsets.UTF_8));
    }

    /** A folder with the tools that the launcher uses, with or without the one that locks files. */
    private Path tools(boolean flock) throws IOException {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : TOOLS) {
            Path file = Stream.of("/usr/bin", "/bin")
                    .map(place -> Path.of(place, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            script(tools.resolve(tool), "exec " + file + " \"$@\"");
        }
        Path locks = Path.of("/usr/bin/flock");
        assumeThat(!flock || Files.isExecutable(locks)).as("flock is here").isTrue();
        if (flock) {
            script(tools.resolve("flock"), "exec " + locks + " \"$@\"");
        }
        return tools;
    }

    private static void await(BooleanSupplier happened) throws InterruptedException {
        for (int tries = 0; !happened.getAsBoolean(); tries++) {
            assertThat(tries).as("tries until it happened").isLessThan(1_200);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
