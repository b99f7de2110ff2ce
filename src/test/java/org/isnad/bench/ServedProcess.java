package org.isnad.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A server in a process of its own, so that its time and its memory are nobody else's. */
final class ServedProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;
    private final URI endpoint;
    private final long startMillis;

    private ServedProcess(Process process, BufferedReader said, URI endpoint, long startMillis) {
        this.process = process;
        this.said = said;
        this.endpoint = endpoint;
        this.startMillis = startMillis;
    }

    /**
     * Starts a server and asks it its first question.
     *
     * @param kind {@code ours} or {@code plain}
     * @param cacheBytes the size of our cache
     * @param timeout the time limit of ours, in whole seconds
     */
    static ServedProcess start(String kind, Path build, long cacheBytes, Duration timeout) throws IOException {
        long begun = System.nanoTime();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty(
                        "isnad.bench.options", "-Xmx4g -XX:+IgnoreUnrecognizedVMOptions -XX:+UseShenandoahGC")
                .split(" ", -1)));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                ServedChild.class.getName(),
                kind,
                build.toString(),
                Long.toString(cacheBytes),
                Long.toString(timeout.toSeconds())));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        while (line != null && !line.startsWith("http")) {
            line = said.readLine();
        }
        URI endpoint = URI.create(Objects.requireNonNull(line, "the server did not start"));
        try (KeptConnection first = new KeptConnection(endpoint)) {
            first.ask("ASK {}");
        }
        return new ServedProcess(process, said, endpoint, (System.nanoTime() - begun) / 1_000_000);
    }

    URI endpoint() {
        return endpoint;
    }

    /** From the start of the process to the end of its first answer. */
    long startMillis() {
        return startMillis;
    }

    /** The processor time that it has used so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** The megabytes of its heap that are in use once the garbage is gone. */
    long heapMegabytes() throws IOException {
        BufferedWriter asking = process.outputWriter(StandardCharsets.UTF_8);
        asking.write("heap\n");
        asking.flush();
        return Long.parseLong(Objects.requireNonNull(said.readLine(), "the server has ended"));
    }

    /** The memory that it holds, in megabytes, where the system tells of it; else -1. */
    long residentMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
