package org.isnad.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.model.time.Bounds;

/**
 * Days as places on a line of 100 parts, from its left end.
 *
 * @param first the first day of the first year
 * @param last the first day of the year after the last
 * @param rightToLeft whether time runs from right to left
 */
record TimelineScale(LocalDate first, LocalDate last, boolean rightToLeft) {

    /** Room at both ends for what is open. */
    static final double MARGIN = 5;

    private static final int LABELS = 6;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000};

    /** The whole years that hold all these bounds, of which one at least is known. */
    static TimelineScale of(Collection<Bounds> all, boolean rightToLeft) {
        List<LocalDate> days = all.stream()
                .flatMap(bounds -> Stream.of(
                        bounds.beginEarliest(), bounds.beginLatest(), bounds.endEarliest(), bounds.endLatest()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new TimelineScale(
                days.get(0).withDayOfYear(1),
                days.get(days.size() - 1).withDayOfYear(1).plusYears(1),
                rightToLeft);
    }

    /** How far into time a day is, wherever time begins. */
    double into(LocalDate day) {
        double part = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return MARGIN + part * (100 - 2 * MARGIN);
    }

    /** Where on the line something is that is so far into time. */
    double place(double into) {
        return rightToLeft ? 100 - into : into;
    }

    /** The years that are written beside the line: round ones, and not more than there is room for on a narrow screen. */
    List<Integer> years() {
        int from = first.getYear();
        int to = last.getYear();
        int step = IntStream.of(STEPS)
                .filter(each -> (to - from) / each < LABELS)
                .findFirst()
                .orElse(STEPS[STEPS.length - 1]);
        return IntStream.rangeClosed(from, to)
                .filter(year -> Math.floorMod(year, step) == 0)
                .boxed()
                .toList();
    }
}
