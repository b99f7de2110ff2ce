package org.isnad.model.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some day up to a date, {@code [..2003]}, or from a date on, {@code [2003..]}: what a source says that gives only
 * "before" or "after". Exactly one of the two is named.
 *
 * @param from the date from which on; absent if only the other side is known
 * @param to the date up to which; absent if only the other side is known
 */
record OneSided(@Nullable CalendarDate from, @Nullable CalendarDate to) implements Edtf {

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(from).map(CalendarDate::first);
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(to).map(CalendarDate::last);
    }

    @Override
    public boolean isYears() {
        return (from == null || from.isYears()) && (to == null || to.isYears());
    }

    @Override
    public String toString() {
        return "[" + (from == null ? "" : from) + ".." + (to == null ? "" : to) + "]";
    }
}
