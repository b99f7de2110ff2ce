package org.isnad.model.time;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How far apart the ends of two stretches of time must lie, in days. Such constraints can all be met, by whole days, if
 * and only if no round through them asks that a day come after itself.
 */
final class DayConstraints {

    /** The day on which the one begins; the others likewise. */
    static final int ITS_BEGIN = 0;

    static final int ITS_END = 1;
    static final int OTHER_BEGIN = 2;
    static final int OTHER_END = 3;

    /** The day from which days are counted. */
    private static final int ORIGIN = 4;

    private static final int POINTS = 5;
    private static final long NONE = Long.MIN_VALUE;

    /** By how many days, at least, the second point comes after the first. */
    private final long[][] after = new long[POINTS][POINTS];

    DayConstraints() {
        for (long[] row : after) {
            Arrays.fill(row, NONE);
        }
    }

    /** A stretch with these ends lies within the bounds, and ends no earlier than it begins. */
    void within(Bounds bounds, int begin, int end) {
        between(bounds.beginEarliest(), begin, bounds.beginLatest());
        between(bounds.endEarliest(), end, bounds.endLatest());
        atLeast(end, begin, 0);
    }

    /** A day comes at least that many days after an earlier one. */
    void atLeast(int day, int earlier, long days) {
        after[earlier][day] = Math.max(after[earlier][day], days);
    }

    /** A day comes exactly that many days after an earlier one. */
    void exactly(int day, int earlier, long days) {
        atLeast(day, earlier, days);
        atLeast(earlier, day, -days);
    }

    /** Whether there are days that meet all constraints. Adds those that follow from the others. */
    boolean canBeMet() {
        for (int via = 0; via < POINTS; via++) {
            for (int from = 0; from < POINTS; from++) {
                for (int to = 0; to < POINTS; to++) {
                    if (after[from][via] != NONE && after[via][to] != NONE) {
                        after[from][to] = Math.max(after[from][to], after[from][via] + after[via][to]);
                    }
                }
            }
        }
        for (int point = 0; point < POINTS; point++) {
            if (after[point][point] > 0) {
                return false;
            }
        }
        return true;
    }

    private void between(@Nullable LocalDate earliest, int day, @Nullable LocalDate latest) {
        if (earliest != null) {
            atLeast(day, ORIGIN, earliest.toEpochDay());
        }
        if (latest != null) {
            atLeast(ORIGIN, day, -latest.toEpochDay());
        }
    }
}
