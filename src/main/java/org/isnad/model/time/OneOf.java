package org.isnad.model.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One of several dates, nobody knows which: {@code [1997,1999]} or {@code [1997..1999]}.
 *
 * @param choices at least one, as written
 */
record OneOf(List<Choice> choices) implements Moment {

    OneOf {
        choices = List.copyOf(choices);
    }

    /** A member of the set: every date from one to another, or a single date if the two are equal. */
    record Choice(CalendarDate from, CalendarDate to) {
        @Override
        public String toString() {
            return from.equals(to) ? from.toString() : from + ".." + to;
        }
    }

    @Override
    public LocalDate first() {
        return choices.stream()
                .map(choice -> choice.from().first())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public LocalDate last() {
        return choices.stream()
                .map(choice -> choice.to().last())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public boolean isYears() {
        return choices.stream()
                .allMatch(choice -> choice.from().isYears() && choice.to().isYears());
    }

    @Override
    public String toString() {
        return choices.stream().map(Choice::toString).collect(Collectors.joining(",", "[", "]"));
    }
}
