package org.isnad.query;

import java.math.BigDecimal;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.Duration;
import javax.xml.datatype.XMLGregorianCalendar;

/** Places on one line of time, in seconds from a beginning that is the same for all, by which times are sorted. */
final class Instants {

    private static final long MINUTE = 60;
    private static final long HOUR = 3_600;
    private static final long DAY = 86_400;
    private static final int MONTHS = 12;
    /** What XPath puts in the place of what a time leaves out. */
    private static final int YEAR = 1972;

    private static final int DURATION_YEAR = 1903;
    private static final int MARCH = 3;

    private Instants() {}

    /** When a moment, a day, a year or the like begins; without a zone it is taken as UTC. */
    static BigDecimal beginning(XMLGregorianCalendar time) {
        long year = time.getEonAndYear() == null ? YEAR : time.getEonAndYear().longValue();
        long seconds = day(year, or(time.getMonth(), 1), or(time.getDay(), 1)) * DAY
                + or(time.getHour(), 0) * HOUR
                + (or(time.getMinute(), 0) - or(time.getTimezone(), 0)) * MINUTE
                + or(time.getSecond(), 0);
        BigDecimal fraction = time.getFractionalSecond();
        return fraction == null ? BigDecimal.valueOf(seconds) : fraction.add(BigDecimal.valueOf(seconds));
    }

    /** When a duration ends that begins on 1903-03-01, one of the days by which XML Schema orders durations. */
    static BigDecimal end(Duration duration) {
        long months = MARCH - 1 + DurationPart.inMonths(duration).longValue();
        long day = day(DURATION_YEAR + Math.floorDiv(months, MONTHS), Math.floorMod(months, MONTHS) + 1, 1);
        return DurationPart.inSeconds(duration).add(BigDecimal.valueOf(day * DAY));
    }

    /** The number of a day, counted in years that begin in March: so a leap day is the last of its year. */
    private static long day(long year, int month, int day) {
        long fromMarch = month < MARCH ? year - 1 : year;
        long leapDays = Math.floorDiv(fromMarch, 4L) - Math.floorDiv(fromMarch, 100L) + Math.floorDiv(fromMarch, 400L);
        return 365 * fromMarch + leapDays + (153 * ((month + 9) % MONTHS) + 2) / 5 + day - 1;
    }

    private static int or(int field, int otherwise) {
        return field == DatatypeConstants.FIELD_UNDEFINED ? otherwise : field;
    }
}
