package org.isnad.model.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a claim may really have lain in time: from a first to a last day, both counted as in {@link FewDaysDomain}. */
record Stretch(int first, int last) {

    /** So many days beyond those that a bound names stand for all that an open side allows, with room for two claims. */
    private static final int BEYOND = 4;

    /** Every stretch that the bounds allow. */
    static List<Stretch> allWithin(Bounds bounds) {
        List<Stretch> all = new ArrayList<>();
        for (int first = -BEYOND; first < FewDaysDomain.DAYS + BEYOND; first++) {
            for (int last = first; last < FewDaysDomain.DAYS + BEYOND; last++) {
                Stretch stretch = new Stretch(first, last);
                if (stretch.isWithin(bounds)) {
                    all.add(stretch);
                }
            }
        }
        return all;
    }

    boolean isWithin(Bounds bounds) {
        return between(bounds.beginEarliest(), first, bounds.beginLatest())
                && between(bounds.endEarliest(), last, bounds.endLatest());
    }

    @Override
    public String toString() {
        return FewDaysDomain.day(first) + "/" + FewDaysDomain.day(last);
    }

    private static boolean between(@Nullable LocalDate earliest, int day, @Nullable LocalDate latest) {
        LocalDate date = FewDaysDomain.day(day);
        return (earliest == null || !date.isBefore(earliest)) && (latest == null || !date.isAfter(latest));
    }
}
