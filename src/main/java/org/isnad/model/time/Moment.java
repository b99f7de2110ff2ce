package org.isnad.model.time;

import java.time.LocalDate;
import java.util.Optional;

/** A date that has a first and a last day: a single date or one of several. */
sealed interface Moment extends Edtf permits CalendarDate, OneOf {

    /** The first day that it may mean, after widening. */
    LocalDate first();

    /** The last day that it may mean, after widening. */
    LocalDate last();

    @Override
    default Optional<LocalDate> firstDay() {
        return Optional.of(first());
    }

    @Override
    default Optional<LocalDate> lastDay() {
        return Optional.of(last());
    }
}
