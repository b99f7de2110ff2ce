package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.evaluate.Hostile;
import org.isnad.evaluate.SyntheticGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every hostile question over HTTP, as its client sees it: by how much its answer comes after the time limit, how long a
 * canary at another address waits meanwhile, compared with one at a server without load, and whether the memory comes back.
 */
class HostileQuestionsBenchmark {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Duration WARM = Duration.ofSeconds(5);
    private static final long OVERRUN_MILLIS = 1_000;
    private static final long CANARY_MILLIS = 250;
    private static final double MEMORY = 1.2;
    private static final int WARM_UP = 9;
    private static final int PATIENCE_MILLIS = 60_000;
    private static final String SHORT = "SELECT ?o { <urn:x:1> <urn:x:text> ?o FILTER(?o != '#') } LIMIT 1";

    /** How one question ended: the status of its answer, and when its connection did. */
    private record End(String status, long millis) {}

    @Test
    void everyQuestionEndsWithItsTimeAndOthersAreAnswered(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("ties.rt");
        EndpointBenchmark.write(file, out -> SyntheticGraph.quads().forEach(out::quad));
        List<Hostile> all = Hostile.all().stream()
                .filter(hostile -> hostile.name().startsWith(System.getProperty("isnad.hostile", "")))
                .toList();
        try (ServedProcess server = ServedProcess.start("ours", file, 1 << 20, LIMIT);
                ServedProcess unloaded = ServedProcess.start("ours", file, 1 << 20, LIMIT)) {
            for (int i = 0; i < all.size(); i += WARM_UP) {
                ask(server.endpoint(), all.get(i).query());
            }
            for (ServedProcess each : List.of(server, unloaded)) {
                Canary warm = Canary.start(each.endpoint(), "127.0.0.9", SHORT, true);
                try (warm) {
                    Thread.sleep(WARM.toMillis());
                }
            }
            long before = server.heapMegabytes();
            long longest = 0;
            long waited = 0;
            String during = "";
            Map<String, Integer> statuses = new TreeMap<>();
            List<String> faults = new ArrayList<>();
            Canary canary = Canary.start(server.endpoint(), "127.0.0.9", SHORT, true);
            Canary weather = Canary.start(unloaded.endpoint(), "127.0.0.9", SHORT, true);
            try (canary;
                    weather) {
                for (Hostile hostile : all) {
                    End end = ask(server.endpoint(), hostile.query());
                    statuses.merge(end.status(), 1, Integer::sum);
                    longest = Math.max(longest, end.millis());
                    if (canary.millis(1) > waited) {
                        waited = canary.millis(1);
                        during = hostile.name();
                    }
                    if (end.millis() > LIMIT.toMillis() + OVERRUN_MILLIS) {
                        faults.add(hostile.name() + " took " + end.millis() + " ms");
                    }
                }
            }
            long after = server.heapMegabytes();
            System.out.printf(
                    "%d questions %s, longest overrun %d ms; canary: %d asked, %d failed, longest %d ms (%s), at an unloaded server %d ms;"
                            + " heap before %d MB, after %d MB%n",
                    all.size(),
                    statuses,
                    longest - LIMIT.toMillis(),
                    canary.asked(),
                    canary.failures().size(),
                    canary.millis(1),
                    during,
                    weather.millis(1),
                    before,
                    after);
            assertThat(faults).isEmpty();
            assertThat(statuses.keySet()).isSubsetOf("200", "400", "413", "503");
            assertThat(canary.failures()).isEmpty();
            assertThat(canary.millis(1)).isLessThanOrEqualTo(CANARY_MILLIS + weather.millis(1));
            assertThat((double) after).isLessThan(MEMORY * before + 1);
        }
    }

    private static End ask(URI endpoint, String query) throws IOException {
        byte[] body = query.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + endpoint.getRawPath() + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Type: application/sparql-query\r\nContent-Length: " + body.length + "\r\n\r\n";
        long begun = System.nanoTime();
        try (Socket socket =
                new Socket(endpoint.getHost(), endpoint.getPort(), InetAddress.getByName("127.0.1.1"), 0)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            InputStream in = socket.getInputStream();
            String status = new String(in.readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
            try {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (SocketException brokenOff) {
                // As it must be if the answer had begun.
            }
            return new End(status.substring(status.indexOf(' ') + 1), (System.nanoTime() - begun) / 1_000_000);
        }
    }
}
