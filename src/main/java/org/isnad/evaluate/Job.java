package org.isnad.evaluate;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** One question on its thread, which anybody may end. */
final class Job implements Runnable {

    private final Request request;
    private final ResultWriter writer;
    private final Context context;
    private final long deadline;
    private final AtomicBoolean signal = new AtomicBoolean();
    private final CompletableFuture<Ending> ending = new CompletableFuture<>();
    private volatile @Nullable QueryExec execution;
    private @Nullable Thread thread;
    private @Nullable Limit limit;
    private long stoppedAt;

    /**
     * A question that has its turn.
     *
     * @param context what the engine may do; for this question alone
     * @param deadline when its time is over, as {@link System#nanoTime} counts
     */
    Job(Request request, ResultWriter writer, Context context, long deadline) {
        this.request = request;
        this.writer = writer;
        this.context = context;
        this.deadline = deadline;
    }

    @Override
    public void run() {
        synchronized (this) {
            thread = Thread.currentThread();
        }
        Throwable failure = null;
        try {
            evaluate();
        } catch (Throwable anything) {
            // Errors too: a stack or a heap that overflowed is this question's own doing, and the thread serves the
            // next.
            failure = anything;
        }
        Limit met;
        synchronized (this) {
            thread = null;
            met = limit;
        }
        // An interrupt that came too late must not reach the next question on this thread.
        Thread.interrupted();
        ending.complete(met == null ? Ending.of(failure) : Ending.at(met));
    }

    private void evaluate() throws IOException {
        DatasetGraph dataset = new StoppableDataset(request.dataset(), signal);
        context.set(ARQConstants.symCancelQuery, signal);
        boolean transaction = dataset.supportsTransactions();
        if (transaction) {
            dataset.begin(TxnType.READ);
        }
        try (QueryExec ready = QueryExec.dataset(dataset)
                .query(request.query())
                .context(context)
                .build()) {
            execution = ready;
            writer.write(ready);
        } finally {
            if (transaction) {
                dataset.end();
            }
        }
    }

    /** Ends the question, unless it has ended or met a limit before. It may take a while until its thread notices. */
    synchronized void stop(Limit why, long now) {
        if (limit == null && !ending.isDone()) {
            limit = why;
            stoppedAt = now;
            signal.set(true);
            interrupt();
        }
    }

    /** Interrupts the thread; an interrupt can be swallowed, so this is repeated until the question ends. */
    synchronized void interrupt() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    /**
     * Tells the engine, which then tells sorts. The engine may wait here for a lock that the question holds for as long as
     * it likes: never to be called by a thread that has anything else to do.
     */
    void abort() {
        QueryExec running = execution;
        if (running != null) {
            running.abort();
        }
    }

    /** Answers in the place of a thread that does not end. */
    synchronized void giveUp() {
        if (limit != null) {
            ending.complete(Ending.at(limit));
        }
    }

    boolean isOver(long now) {
        return now - deadline >= 0;
    }

    /** Whether nobody waits for the answer. */
    boolean isGone() {
        return request.gone().getAsBoolean();
    }

    /** For how many nanoseconds it has been stopped and yet not ended, or -1 if it has not been stopped. */
    synchronized long stoppedFor(long now) {
        return limit == null ? -1 : now - stoppedAt;
    }

    /** The thread that it runs on, 0 if it runs on none. */
    synchronized long threadId() {
        return thread == null ? 0 : thread.getId();
    }

    CompletableFuture<Ending> ending() {
        return ending;
    }
}
