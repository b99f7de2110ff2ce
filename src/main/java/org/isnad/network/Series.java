package org.isnad.network;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.time.Edtf;

/** The days of a series of networks. */
public final class Series {

    private static final int MOST_DAYS = 1_000;

    private Series() {}

    /**
     * The days from the first day of one date, step by step, to the last of another.
     *
     * @param range two dates, each a year, month or day: {@code 2003..2024}
     * @param step how far the days lie apart, counted from the first, so that the 31st stays the last of a month
     * @throws IllegalArgumentException if it is something else, is reversed, or has more than 1,000 days
     */
    public static List<LocalDate> days(String range, Period step) {
        String[] sides = range.split("\\.\\.", -1);
        Optional<LocalDate> first = sides.length == 2 ? Edtf.parse(sides[0]).firstDay() : Optional.empty();
        Optional<LocalDate> last = sides.length == 2 ? Edtf.parse(sides[1]).lastDay() : Optional.empty();
        if (first.isEmpty() || last.isEmpty()) {
            throw new IllegalArgumentException("not two dates with two dots between them, such as 2003..2024");
        }
        if (first.get().isAfter(last.get())) {
            throw new IllegalArgumentException("ends before it begins (write the earlier date first)");
        }
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = first.get();
        while (!day.isAfter(last.get())) {
            days.add(day);
            if (days.size() > MOST_DAYS) {
                throw new IllegalArgumentException("more than 1,000 days (take a longer step or a shorter time)");
            }
            day = first.get().plus(step.multipliedBy(days.size()));
        }
        return days;
    }
}
