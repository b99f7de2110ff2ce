package org.isnad.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A single year, month or day, with open digits and a mark where it has them.
 *
 * @param written the written form
 * @param precision years, months or days: the unit by which a mark widens it
 * @param first the first day that it may mean, after widening
 * @param last the last day that it may mean, after widening
 */
record CalendarDate(String written, ChronoUnit precision, LocalDate first, LocalDate last) implements Moment {

    private static final Pattern FORM = Pattern.compile("(?:(?<openYear>\\d{3}X|\\d{2}XX)"
            + "|(?<year>\\d{4})(?:-(?<month>\\d\\d)(?:-(?<day>\\d\\d|XX))?|(?<openMonth>-XX)(?<openDay>-XX)?)?)"
            + "(?<mark>[~?%])?");

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 41;

    static CalendarDate parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw EdtfFaults.of(text);
        }
        CalendarDate plain = plain(text, form);
        CalendarDate date = form.group("mark") == null ? plain : plain.widened();
        if (date.first.getYear() < FIRST_YEAR || date.last.getYear() > LAST_YEAR) {
            throw new EdtfException(
                    text, "reaches out of the years 0001 to 9999", "write a date that stays within them");
        }
        return date;
    }

    @Override
    public boolean isYears() {
        return precision == ChronoUnit.YEARS;
    }

    @Override
    public String toString() {
        return written;
    }

    private CalendarDate widened() {
        // The day after the last one begins a year, month or day, so that months of unequal length do no harm.
        LocalDate widenedLast = last.plusDays(1).plus(1, precision).minusDays(1);
        return new CalendarDate(written, precision, first.minus(1, precision), widenedLast);
    }

    private static CalendarDate plain(String text, Matcher form) {
        String openYear = form.group("openYear");
        if (openYear != null) {
            return years(text, openYear.replace('X', '0'), openYear.replace('X', '9'), ChronoUnit.YEARS);
        }
        String year = form.group("year");
        String month = form.group("month");
        if (month != null) {
            return inMonth(text, yearMonth(text, Integer.parseInt(year), Integer.parseInt(month)), form);
        }
        if (form.group("openDay") != null) {
            return years(text, year, year, ChronoUnit.DAYS);
        }
        return years(text, year, year, form.group("openMonth") != null ? ChronoUnit.MONTHS : ChronoUnit.YEARS);
    }

    private static CalendarDate years(String text, String from, String to, ChronoUnit precision) {
        return new CalendarDate(
                text,
                precision,
                LocalDate.of(Integer.parseInt(from), 1, 1),
                LocalDate.of(Integer.parseInt(to), 12, 31));
    }

    private static CalendarDate inMonth(String text, YearMonth month, Matcher form) {
        String day = form.group("day");
        if (day == null || day.equals("XX")) {
            ChronoUnit precision = day == null ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
            return new CalendarDate(text, precision, month.atDay(1), month.atEndOfMonth());
        }
        int dayOfMonth = Integer.parseInt(day);
        if (!month.isValidDay(dayOfMonth)) {
            String remedy = "the days of " + month + " run from 01 to " + month.lengthOfMonth();
            throw new EdtfException(text, "is a day that does not exist", remedy);
        }
        return new CalendarDate(text, ChronoUnit.DAYS, month.atDay(dayOfMonth), month.atDay(dayOfMonth));
    }

    private static YearMonth yearMonth(String text, int year, int month) {
        if (month >= FIRST_SEASON && month <= LAST_SEASON) {
            throw new EdtfException(text, "is a season", "write its months, such as [2004-03..2004-05]");
        }
        if (month < 1 || month > 12) {
            throw new EdtfException(text, "is a month that does not exist", "months run from 01 to 12");
        }
        return YearMonth.of(year, month);
    }
}
