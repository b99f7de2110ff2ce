package org.isnad.evaluate;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * Looks at every running question many times a second, on a thread that does nothing else and waits for nobody: ends those
 * whose time is over, that take too much memory or whose client has hung up, and gives up those that do not end.
 */
final class Watchdog implements AutoCloseable {

    private static final Duration LOOKS = Duration.ofMillis(20);

    /** What is known of a running question: its thread's allocation when it began, and how far its end has come. */
    private record Watched(long before, boolean aborting, boolean lost) {}

    /** What a question has allocated, in bytes. */
    private record Taken(Job job, long bytes) {}

    private final EvaluatorSettings settings;
    private final BooleanSupplier memoryBecameScarce;
    private final Runnable alsoLooks;
    private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private final Map<Job, Watched> jobs = new ConcurrentHashMap<>();
    private final AtomicLong lostEver = new AtomicLong();
    private final ScheduledExecutorService clock;
    private final ExecutorService aborts = Executors.newCachedThreadPool(Threads.named("isnad-abort", 0));

    /**
     * @param memoryBecameScarce whether somebody must let go of memory now
     * @param alsoLooks what else is to be done as often, and waits for nobody
     */
    Watchdog(EvaluatorSettings settings, BooleanSupplier memoryBecameScarce, Runnable alsoLooks) {
        this.settings = settings;
        this.memoryBecameScarce = memoryBecameScarce;
        this.alsoLooks = alsoLooks;
        clock = Executors.newSingleThreadScheduledExecutor(Threads.named("isnad-watchdog", 0));
        ScheduledFuture<?> unused =
                clock.scheduleWithFixedDelay(this::look, LOOKS.toMillis(), LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Runs a question on this thread, watched. */
    void run(Job job) {
        long before = threads.getCurrentThreadAllocatedBytes();
        jobs.put(job, new Watched(before, false, false));
        try {
            job.run();
        } finally {
            jobs.remove(job);
        }
    }

    int lost() {
        return (int) jobs.values().stream().filter(Watched::lost).count();
    }

    long lostEver() {
        return lostEver.get();
    }

    /** Ends all that runs. */
    void stopAll() {
        jobs.keySet().forEach(job -> job.stop(Limit.CLOSING, System.nanoTime()));
    }

    /** Answers in the place of all that have not ended, though they were told to. */
    void giveUpAll() {
        jobs.keySet().forEach(Job::giveUp);
    }

    private void look() {
        try {
            long now = System.nanoTime();
            jobs.forEach((job, watched) -> look(job, watched, now));
            if (memoryBecameScarce.getAsBoolean()) {
                stopTheGreediest(now);
            }
            alsoLooks.run();
        } catch (OutOfMemoryError | RejectedExecutionException nextTime) {
            // The heap is full or the evaluator is closing. An exception would end the clock; there is another look.
        }
    }

    private void look(Job job, Watched watched, long now) {
        if (job.isOver(now)) {
            job.stop(Limit.TIME, now);
        } else if (allocated(job, watched) > settings.allocation()) {
            job.stop(Limit.MEMORY, now);
        } else if (job.isGone()) {
            job.stop(Limit.GONE, now);
        }
        long stopped = job.stoppedFor(now);
        if (stopped < 0) {
            return;
        }
        boolean lost = stopped > settings.grace().toNanos();
        // Noted before anybody is answered: whoever asks next must find it noted.
        jobs.computeIfPresent(job, (same, old) -> new Watched(old.before(), true, lost));
        job.interrupt();
        if (!watched.aborting()) {
            aborts.execute(job::abort);
        }
        if (lost && !watched.lost()) {
            lostEver.incrementAndGet();
            job.giveUp();
        }
    }

    private long allocated(Job job, Watched watched) {
        long thread = job.threadId();
        return thread == 0 ? 0 : threads.getThreadAllocatedBytes(thread) - watched.before();
    }

    /** One at a time: the memory of one that is ending comes back first. */
    private void stopTheGreediest(long now) {
        if (jobs.values().stream().anyMatch(watched -> watched.aborting() && !watched.lost())) {
            return;
        }
        jobs.entrySet().stream()
                .filter(entry -> !entry.getValue().lost())
                .map(entry -> new Taken(entry.getKey(), allocated(entry.getKey(), entry.getValue())))
                .filter(taken -> taken.bytes() > settings.share())
                .max(Comparator.comparingLong(Taken::bytes))
                .ifPresent(greediest -> greediest.job().stop(Limit.MEMORY, now));
    }

    @Override
    public void close() {
        clock.shutdownNow();
        aborts.shutdownNow();
    }
}
