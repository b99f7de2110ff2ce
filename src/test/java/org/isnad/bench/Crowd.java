package org.isnad.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that ask a server at once, each the next question as soon as it has its answer. */
final class Crowd {

    private static final int CLIENTS = 8;

    /**
     * What a crowd met with.
     *
     * @param nanos how long each answer took; they are kept from the shortest on
     * @param wall how long all of it took
     * @param cpu the processor time that the server used meanwhile
     */
    record Result(List<Long> nanos, Duration wall, Duration cpu) {

        Result {
            nanos = nanos.stream().sorted().toList();
        }

        double perSecond() {
            return nanos.size() * 1e9 / wall.toNanos();
        }

        double millis(double part) {
            return nanos.get((int) ((nanos.size() - 1) * part)) / 1e6;
        }

        /** The processor time of the server for one answer. */
        double cpuMicros() {
            return cpu.toNanos() / 1e3 / nanos.size();
        }

        static Result sum(List<Result> results) {
            return new Result(
                    results.stream().flatMap(result -> result.nanos().stream()).toList(),
                    results.stream().map(Result::wall).reduce(Duration.ZERO, Duration::plus),
                    results.stream().map(Result::cpu).reduce(Duration.ZERO, Duration::plus));
        }
    }

    /** Makes each text another one, so that nothing that a server remembers by its text is of use. */
    private final AtomicLong number = new AtomicLong();

    private final AtomicLong turnedAway = new AtomicLong();

    /** How often a server told one of the crowd to come back later. */
    long turnedAway() {
        return turnedAway.get();
    }

    /**
     * Asks for some time.
     *
     * @param fresh whether no text is asked twice
     */
    Result ask(ServedProcess server, List<String> queries, Duration time, boolean fresh) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            Duration cpu = server.cpu();
            long begun = System.nanoTime();
            List<Callable<List<Long>>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int first = i * queries.size() / CLIENTS;
                clients.add(() -> client(server, queries, first, begun + time.toNanos(), fresh));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> client : threads.invokeAll(clients)) {
                all.addAll(client.get());
            }
            return new Result(
                    all,
                    Duration.ofNanos(System.nanoTime() - begun),
                    server.cpu().minus(cpu));
        } finally {
            threads.shutdownNow();
        }
    }

    /** Who is turned away comes back when told to; the time that it takes is that of the answer. */
    private void askUntilAnswered(KeptConnection connection, String text) throws IOException, InterruptedException {
        while (true) {
            try {
                connection.ask(text);
                return;
            } catch (TurnedAwayException busy) {
                turnedAway.incrementAndGet();
                Thread.sleep(busy.after().toMillis());
            }
        }
    }

    private List<Long> client(ServedProcess server, List<String> queries, int first, long end, boolean fresh)
            throws IOException, InterruptedException {
        List<Long> took = new ArrayList<>();
        try (KeptConnection connection = new KeptConnection(server.endpoint())) {
            for (int i = first; System.nanoTime() < end; i++) {
                String query = queries.get(i % queries.size());
                String text = fresh ? query + "\n# " + number.incrementAndGet() : query;
                long begun = System.nanoTime();
                askUntilAnswered(connection, text);
                took.add(System.nanoTime() - begun);
            }
        }
        return took;
    }
}
