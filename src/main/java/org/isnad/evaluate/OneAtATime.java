package org.isnad.evaluate;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Long pieces of work, such as the making of a view: done one at a time on a thread of their own, so that they take no
 * turn from questions and at most one processor. Several may wait for the same piece. Who waits too long is told, and may
 * ask again: a piece that has begun is brought to its end, unless nobody waits for it and somebody for another.
 *
 * @param <T> what comes of the work
 */
public final class OneAtATime<T> implements AutoCloseable {

    /** Pieces that one client may have waiting or at work: with more, it alone would decide what is done. */
    private static final int PIECES_OF_A_CLIENT = 2;

    private static final int PIECES = 8;
    private static final Duration LATER = Duration.ofSeconds(2);

    private static final class Piece<T> {

        private final CompletableFuture<T> result = new CompletableFuture<>();
        private final String name;
        private final String client;
        private int awaitedBy;

        Piece(String name, String client) {
            this.name = name;
            this.client = client;
        }
    }

    private final TurnLimits limits;
    private final ExecutorService thread;
    private final Map<String, Piece<T>> pieces = new HashMap<>();
    private final Map<String, Integer> waiting = new HashMap<>();
    private @Nullable Piece<T> atWork;
    private @Nullable Thread worker;

    /**
     * A place for such work.
     *
     * @param name of its thread
     * @param limits say how many may wait, in all and of one client
     */
    public OneAtATime(String name, TurnLimits limits) {
        this.limits = limits;
        thread = Executors.newSingleThreadExecutor(Threads.named(name, 0));
    }

    /**
     * Does a piece of work, or waits for it if it is being done.
     *
     * @param name the same for the same work
     * @param client the one who asks, as {@link ClientKey} tells clients apart
     * @param patience how long to wait
     * @param work ends by any exception when it is interrupted, or goes on
     * @throws LimitException if there are too many who wait, or if it takes too long
     * @throws RuntimeException what the work threw
     */
    public T get(String name, String client, Duration patience, Supplier<T> work) throws LimitException {
        Piece<T> piece = join(name, client, work);
        try {
            return piece.result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new LimitException(
                    Limit.TIME, "what the question is asked of was not ready in time (ask again)", false, LATER);
        } catch (CancellationException closing) {
            throw new LimitException(Limit.CLOSING, false, LATER);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new LimitException(Limit.CLOSING, false, LATER);
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        } finally {
            leave(piece, client);
        }
    }

    /** How many wait now. */
    public synchronized int waiting() {
        return waiting.values().stream().mapToInt(Integer::intValue).sum();
    }

    private synchronized Piece<T> join(String name, String client, Supplier<T> work) throws LimitException {
        if (waiting.getOrDefault(client, 0) >= limits.perClient()) {
            throw new LimitException(Limit.CLIENT_SHARE, false, LATER);
        }
        if (waiting() >= limits.queue()) {
            throw new LimitException(Limit.QUEUE_FULL, false, LATER);
        }
        Piece<T> piece = pieces.get(name);
        if (piece == null) {
            piece = begin(name, client, work);
        }
        piece.awaitedBy++;
        waiting.merge(client, 1, Integer::sum);
        makeWay();
        return piece;
    }

    private Piece<T> begin(String name, String client, Supplier<T> work) throws LimitException {
        long own = pieces.values().stream()
                .filter(piece -> piece.client.equals(client))
                .count();
        if (own >= PIECES_OF_A_CLIENT) {
            throw new LimitException(Limit.CLIENT_SHARE, false, LATER);
        }
        if (pieces.size() >= PIECES) {
            throw new LimitException(Limit.QUEUE_FULL, false, LATER);
        }
        Piece<T> piece = new Piece<>(name, client);
        try {
            thread.execute(() -> run(piece, work));
        } catch (RejectedExecutionException closed) {
            throw new LimitException(Limit.CLOSING, false, LATER);
        }
        pieces.put(name, piece);
        return piece;
    }

    private void run(Piece<T> piece, Supplier<T> work) {
        try {
            if (begins(piece)) {
                piece.result.complete(work.get());
            }
        } catch (Throwable failed) {
            // Errors too: whoever waits has to be told, and the next piece is done on this thread.
            piece.result.completeExceptionally(failed);
        } finally {
            ended(piece);
        }
    }

    /** What nobody waits for any more is not begun, and nobody comes to wait for it. */
    private synchronized boolean begins(Piece<T> piece) {
        if (piece.awaitedBy == 0) {
            pieces.remove(piece.name, piece);
            return false;
        }
        atWork = piece;
        worker = Thread.currentThread();
        return true;
    }

    private synchronized void ended(Piece<T> piece) {
        atWork = null;
        worker = null;
        pieces.remove(piece.name, piece);
        // An interrupt that came too late must not reach the next piece.
        Thread.interrupted();
    }

    private synchronized void leave(Piece<T> piece, String client) {
        piece.awaitedBy--;
        waiting.computeIfPresent(client, (same, number) -> number > 1 ? number - 1 : null);
        makeWay();
    }

    /** Ends what is done for nobody, if there is something to do for somebody; nobody comes to wait for it any more. */
    private void makeWay() {
        if (atWork != null
                && worker != null
                && atWork.awaitedBy == 0
                && pieces.values().stream().anyMatch(piece -> piece.awaitedBy > 0)) {
            worker.interrupt();
            pieces.remove(atWork.name, atWork);
        }
    }

    private static LimitException failure(@Nullable Throwable cause) {
        Ending ending = Ending.of(cause);
        if (ending.limit() != null) {
            return new LimitException(ending.limit(), false, LATER);
        }
        if (cause instanceof RuntimeException own) {
            throw own;
        }
        throw new IllegalStateException(cause);
    }

    /** Sends away those who wait; a piece that has begun may go on for a while. */
    @Override
    public void close() {
        thread.shutdown();
        synchronized (this) {
            pieces.values().forEach(piece -> piece.result.cancel(false));
        }
        thread.shutdownNow();
    }
}
