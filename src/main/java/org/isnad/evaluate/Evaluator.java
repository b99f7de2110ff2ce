package org.isnad.evaluate;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.sparql.util.Context;
import org.isnad.query.PlainSparql;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates questions of strangers: a few at once, each on a thread of its own, within limits of time and memory that a
 * watchdog holds. A question that meets a limit ends with a {@link LimitException}, never with an answer that looks whole.
 */
public final class Evaluator implements AutoCloseable {

    private static final long STACK = 4L << 20;

    private final EvaluatorSettings settings;
    private final Admission questions;
    private final Admission atOnce;
    private final Watchdog watchdog;
    private final ExecutorService workers = Executors.newCachedThreadPool(Threads.named("isnad-query", STACK));

    private final Supplier<Context> contexts;
    private final HeapWatch heap;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Evaluator(EvaluatorSettings settings, Supplier<Context> contexts, HeapWatch heap) {
        this.settings = settings;
        this.contexts = contexts;
        this.heap = heap;
        questions = new Admission(settings.questions(), System::nanoTime);
        atOnce = new Admission(settings.atOnce(), System::nanoTime);
        watchdog = new Watchdog(settings, heap::becameScarce, this::look);
    }

    /** An evaluator that accepts questions until it is closed, and asks nobody else. */
    public static Evaluator start(EvaluatorSettings settings) {
        return start(settings, PlainSparql::context);
    }

    /**
     * An evaluator that accepts questions until it is closed.
     *
     * @param contexts what the engine may do, anew for each question
     */
    public static Evaluator start(EvaluatorSettings settings, Supplier<Context> contexts) {
        return new Evaluator(settings, contexts, HeapWatch.start());
    }

    /** The same for an answer that need not be waited for while it is written. */
    public void evaluate(Request request, ResultWriter writer) throws LimitException, IOException {
        evaluate(request, writer, turn -> {});
    }

    /**
     * Evaluates one question and waits for its end: at most the time in the queue, the time limit and the grace.
     *
     * @param writer runs on another thread until this returns; if its thread is lost, for longer
     * @param begun is given the turn once it has come, to let it rest while there is nothing to do but to wait
     * @throws LimitException if the question met a limit
     * @throws IOException if the answer could not be written
     * @throws RuntimeException what evaluation or writing threw otherwise
     */
    public void evaluate(Request request, ResultWriter writer, Consumer<Turn> begun)
            throws LimitException, IOException {
        if (watchdog.lost() >= settings.lost()) {
            throw limit(Limit.LOST_THREADS, Limit.LOST_THREADS.text(), false);
        }
        try (Turn turn = new Turn(questions, request.client(), request.gone())) {
            turn.begin();
            begun.accept(turn);
            run(request, writer);
        }
    }

    /**
     * A turn for what is done at once beside the questions, on the thread of whoever does it, such as the reading of a
     * long question or the making of a page: it is soon done, but many of it at once would leave no processor to anybody
     * else. It begins when it is told to.
     *
     * @param client the one who asks, as {@link ClientKey} tells clients apart
     * @param gone whether the client does not wait any more
     */
    public Turn turnAtOnce(String client, BooleanSupplier gone) {
        return new Turn(atOnce, client, gone);
    }

    /** Turns come to be there with time alone. */
    private void look() {
        questions.look();
        atOnce.look();
    }

    private void run(Request request, ResultWriter writer) throws LimitException, IOException {
        Duration granted = request.timeout().compareTo(settings.timeout()) < 0 ? request.timeout() : settings.timeout();
        Job job = new Job(request, writer, contexts.get(), System.nanoTime() + granted.toNanos());
        try {
            workers.execute(() -> watchdog.run(job));
        } catch (RejectedExecutionException closed) {
            throw limit(Limit.CLOSING, Limit.CLOSING.text(), false);
        }
        Ending ending = await(job);
        if (ending.limit() != null) {
            throw limit(ending.limit(), ending.text(), true);
        }
        rethrow(ending.failure());
    }

    private static Ending await(Job job) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return job.ending().get();
                } catch (InterruptedException closing) {
                    interrupted = true;
                    job.stop(Limit.CLOSING, System.nanoTime());
                } catch (ExecutionException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void rethrow(@Nullable Throwable failure) throws IOException {
        if (failure instanceof IOException unwritten) {
            throw unwritten;
        }
        if (failure instanceof RuntimeException own) {
            throw own;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }

    /** How busy it is now. */
    public Load load() {
        return new Load(
                questions.running(),
                questions.resting(),
                questions.waiting(),
                atOnce.waiting(),
                watchdog.lost(),
                watchdog.lostEver());
    }

    private LimitException limit(Limit limit, String text, boolean begun) {
        Duration retryAfter =
                switch (limit) {
                    case TIME, VALUE, NESTING, GONE, SERVICE_CALLS, SERVICE_ROWS, SERVICE_BYTES, SERVICE_FAILED ->
                        Duration.ZERO;
                    default -> settings.questions().queueTime();
                };
        return new LimitException(limit, text, begun, retryAfter);
    }

    /** Ends what runs, sends away what waits, and accepts nothing more. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        questions.close();
        atOnce.close();
        watchdog.stopAll();
        workers.shutdown();
        try {
            // A question that is ending may still look at the dataset, which its owner is about to let go.
            boolean ended = workers.awaitTermination(settings.grace().toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                watchdog.giveUpAll();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } finally {
            watchdog.close();
            heap.close();
        }
    }
}
