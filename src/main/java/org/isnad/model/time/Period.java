package org.isnad.model.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time with a beginning and an end, at least one of which is named.
 *
 * @param begin when it began; absent if unknown
 * @param end when it ended; absent if unknown or if it goes on
 * @param goesOn whether it is said to go on, {@code A/..}
 */
record Period(@Nullable Moment begin, @Nullable Moment end, boolean goesOn) implements Edtf {

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(begin).map(Moment::first);
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(end).map(Moment::last);
    }

    @Override
    public boolean isYears() {
        return false;
    }

    @Override
    public String toString() {
        return (begin == null ? "" : begin) + "/" + (goesOn ? ".." : end == null ? "" : end);
    }
}
