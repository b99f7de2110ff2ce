package org.isnad;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs stages and tells how long each took.
 *
 * @param clock the clock to measure with
 * @param listener is told of each stage that has ended
 */
public record Stages(InstantSource clock, Listener listener) {

    /** Hears of stages. */
    @FunctionalInterface
    public interface Listener {
        /** A stage has ended: its name, how long it took, and what came of it in a few words. */
        void ended(String stage, Duration took, String result);
    }

    /** Runs one stage and reports it. */
    public <T> T run(String stage, Supplier<T> work, Function<T, String> result) {
        var began = clock.instant();
        T value = work.get();
        listener.ended(stage, Duration.between(began, clock.instant()), result.apply(value));
        return value;
    }
}
