package org.isnad.cli;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Looks at something time and again, and tells when it has changed and come to rest: when it looks the same twice, and not
 * as it did when that was last told.
 */
final class Watch implements AutoCloseable {

    private final Supplier<String> look;
    private final BooleanSupplier changed;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "isnad-watch");
        thread.setDaemon(true);
        return thread;
    });
    private String told;
    private String before;

    /**
     * Begins with what is known.
     *
     * @param known what it looked like
     * @param look what it looks like now
     * @param changed is told, on the thread that looks; gives whether it need not be told again
     */
    Watch(String known, Supplier<String> look, BooleanSupplier changed) {
        this.look = look;
        this.changed = changed;
        told = known;
        before = known;
    }

    void every(Duration pause) {
        ScheduledFuture<?> unused =
                clock.scheduleWithFixedDelay(this::step, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Looks once. */
    void step() {
        String now;
        try {
            now = look.get();
        } catch (UncheckedIOException inMotion) {
            return;
        }
        if (now.equals(before) && !now.equals(told) && changed.getAsBoolean()) {
            told = now;
        }
        before = now;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
