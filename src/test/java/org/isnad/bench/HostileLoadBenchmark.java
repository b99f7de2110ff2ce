package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.generate.ClaimWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What others notice while somebody attacks the endpoint: a canary at another address asks something new twenty times a
 * second, a second one at the address of the attack asks what the cache has. How long they wait is compared with how long
 * a third one waits at a second server meanwhile, which nobody attacks, since the attack itself runs on the same machine.
 */
class HostileLoadBenchmark {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Duration TIME = Duration.ofSeconds(5);
    private static final Duration BRIEFLY = Duration.ofSeconds(1);
    private static final Duration AFTERWARDS = Duration.ofMillis(3_500);
    private static final long CANARY_MILLIS = 250;
    private static final double MEMORY = 1.2;

    /** So often everything has to happen until bounded caches and buffers are full. */
    private static final int ROUNDS_UNTIL_FULL = 3;

    private static final String NEW = "SELECT ?p { <https://w3id.org/isnad/claim/#> ?p ?o } LIMIT 1";
    private static final String KNOWN = "SELECT ?s { ?s ?p ?o } LIMIT 1";

    @Test
    void othersAreAnsweredMeanwhileAndMemoryComesBack(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("claims.rt");
        EndpointBenchmark.write(file, out -> ClaimWorld.of(1, 2_000).writeTo(out));
        List<String> faults = new ArrayList<>();
        List<Attack> attacks = Attack.all().stream()
                .filter(attack -> attack.name().startsWith(System.getProperty("isnad.attack", "")))
                .toList();
        try (ServedProcess server = ServedProcess.start("ours", file, 1 << 20, LIMIT);
                ServedProcess unloaded = ServedProcess.start("ours", file, 1 << 20, LIMIT);
                ServerSocket inside = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            for (int warm = 0; warm < 3; warm++) {
                observe(server, unloaded, "nothing", new ArrayList<>(), end -> Thread.sleep(TIME.toMillis()));
            }
            for (int round = 0; round < ROUNDS_UNTIL_FULL; round++) {
                for (Attack attack : attacks) {
                    System.out.println(
                            attack + ": " + attack.run(server.endpoint(), System.nanoTime() + BRIEFLY.toNanos()));
                }
            }
            Thread.sleep(AFTERWARDS.toMillis());
            // What is there once everything has happened: caches and buffers are of bounded size, and stay.
            long before = server.heapMegabytes();
            for (Attack attack : attacks) {
                observe(
                        server,
                        unloaded,
                        attack.name(),
                        faults,
                        end -> System.out.println(attack + ": " + attack.run(server.endpoint(), end)));
            }
            Map<String, Long> unused = new Attack("SERVICE", 20, 1, number -> service(inside.getLocalPort()), "", 1)
                    .run(
                            server.endpoint(),
                            System.nanoTime() + Duration.ofSeconds(1).toNanos());
            assertThat(isReached(inside)).isFalse();
            Thread.sleep(AFTERWARDS.toMillis());
            long after = server.heapMegabytes();
            System.out.printf("heap before %d MB, after %d MB%n", before, after);
            assertThat((double) after).isLessThan(MEMORY * before + 1);
        }
        assertThat(faults).isEmpty();
    }

    private interface Happening {
        void until(long endNanos) throws InterruptedException;
    }

    private static void observe(
            ServedProcess server, ServedProcess unloaded, String name, List<String> faults, Happening happening)
            throws InterruptedException {
        Canary other = Canary.start(server.endpoint(), "127.0.0.9", NEW, true);
        Canary same = Canary.start(server.endpoint(), "127.0.1.1", KNOWN, false);
        Canary weather = Canary.start(unloaded.endpoint(), "127.0.0.9", NEW, true);
        try (other;
                same;
                weather) {
            happening.until(System.nanoTime() + TIME.toNanos());
        }
        System.out.printf(
                "%-34s canary elsewhere: %3d asked, %2d failed, median %3d ms, p95 %4d ms, longest %4d ms;"
                        + " at the same address: %3d asked, %2d failed, p95 %4d ms, longest %4d ms;"
                        + " at an unloaded server: p95 %4d ms, longest %4d ms%n",
                name,
                other.asked(),
                other.failures().size(),
                other.millis(0.5),
                other.millis(0.95),
                other.millis(1),
                same.asked(),
                same.failures().size(),
                same.millis(0.95),
                same.millis(1),
                weather.millis(0.95),
                weather.millis(1));
        other.failures().forEach(failure -> faults.add(name + ": " + failure));
        same.failures().forEach(failure -> faults.add(name + ": " + failure));
        long longest = Math.max(other.millis(1), same.millis(1));
        if (longest > CANARY_MILLIS + weather.millis(1)) {
            faults.add(name + ": a canary waited for " + longest + " ms");
        }
        Thread.sleep(AFTERWARDS.toMillis());
    }

    private static String service(int port) {
        return "GET /sparql?query=SELECT%20*%20%7BSERVICE%20%3Chttp://127.0.0.1:" + port
                + "/%3E%20%7B%3Fs%20%3Fp%20%3Fo%7D%7D HTTP/1.1\r\nHost: a\r\n\r\n";
    }

    private static boolean isReached(ServerSocket inside) throws IOException {
        inside.setSoTimeout(500);
        try {
            inside.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
