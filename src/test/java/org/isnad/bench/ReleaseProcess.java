package org.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code isnad release} as a process of its own, with the classes of this one.
 *
 * @param process the process; what it says goes to one stream
 */
record ReleaseProcess(Process process) {

    /**
     * Starts a release.
     *
     * @param options further options of the virtual machine
     * @param environment variables that are set beside those of this process
     */
    static ReleaseProcess start(
            Path data, Path releases, String version, List<String> options, Map<String, String> environment)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx2g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.isnad.cli.Main"));
        command.addAll(List.of("release", version, "--data", data.toString(), "--out", releases.toString()));
        command.addAll(List.of("--date", "2026-05-03"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new ReleaseProcess(builder.start());
    }

    /** Reads what it says until a line begins with this word, or until it ends. */
    void await(String word) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        String line = lines.readLine();
        while (line != null && !line.startsWith(word)) {
            line = lines.readLine();
        }
    }

    /** Reads so many lines of what it says, or what there is until it ends. */
    void skip(int count) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (int i = 0; i < count && lines.readLine() != null; i++) {
            // what it says does not matter
        }
    }

    /** What is left of what it says, once it has ended. */
    String end() throws InterruptedException {
        String said = process.inputReader(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n"));
        process.waitFor();
        return said;
    }

    /** Copies a folder; the files are made in the order of their names, or in the reverse. */
    static void copy(Path from, Path to, boolean reverse) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
        if (reverse) {
            Collections.reverse(all);
        }
        for (Path path : all) {
            Path copy = to.resolve(from.relativize(path).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(path, copy);
        }
    }
}
