package org.isnad.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A client that asks something short twenty times a second, each time over a new connection, and notes how long it waits. */
final class Canary implements AutoCloseable {

    private static final long PAUSE_MILLIS = 50;

    private final URI endpoint;
    private final String from;
    private final String query;
    private final boolean fresh;
    private final List<Long> millis = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Thread thread = new Thread(this::sing, "canary");
    private volatile boolean ended;

    private Canary(URI endpoint, String from, String query, boolean fresh) {
        this.endpoint = endpoint;
        this.from = from;
        this.query = query;
        this.fresh = fresh;
    }

    /**
     * Begins to ask.
     *
     * @param from the address that it asks from
     * @param fresh whether each question is another one, so that no cache has its answer
     */
    static Canary start(URI endpoint, String from, String query, boolean fresh) {
        Canary canary = new Canary(endpoint, from, query, fresh);
        canary.thread.start();
        return canary;
    }

    private void sing() {
        for (int number = 0; !ended; number++) {
            long begun = System.nanoTime();
            try (KeptConnection connection = new KeptConnection(endpoint, from)) {
                connection.ask(fresh ? query.replace("#", Integer.toString(number)) : query);
            } catch (IOException failed) {
                failures.add(String.valueOf(failed.getMessage()));
            }
            millis.add((System.nanoTime() - begun) / 1_000_000);
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException hurry) {
                return;
            }
        }
    }

    /** The questions that were not answered, each with what came instead; to be asked once it has ended. */
    List<String> failures() {
        return failures;
    }

    /** The time within which a part of its answers came; to be asked once it has ended. */
    long millis(double part) {
        List<Long> sorted = millis.stream().sorted().toList();
        return sorted.get((int) ((sorted.size() - 1) * part));
    }

    /** The number of its questions. */
    int asked() {
        return millis.size();
    }

    /** Asks no more; waits for the last answer. */
    @Override
    public void close() {
        ended = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
