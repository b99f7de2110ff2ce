package org.isnad.generate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * A form in which claims are dated: Y, M and D stand for a year, a month and a day.
 *
 * @param of point or state, as the predicate is marked, or date if a date is what is claimed
 * @param when the form of the period or moment that the source states; empty if it states none
 * @param attested the form of the date for which the source vouches; empty if it vouches for none
 * @param claims how many claims are dated so
 */
record DateForm(String of, String when, String attested, int claims) {

    /** Every form of the real data: of points, of states, and of dates that are claimed. */
    static Map<String, Weighted<DateForm>> measured() {
        return Table.rows("dates").stream()
                .map(DateForm::read)
                .collect(Collectors.groupingBy(
                        DateForm::of,
                        Collectors.collectingAndThen(
                                Collectors.toList(), forms -> Weighted.of(forms, DateForm::claims))));
    }

    /** What the form says of a stretch of time. */
    String statedOf(LocalDate begin, LocalDate end) {
        return filled(when, begin, end);
    }

    /** What the form says of the day for which a source vouches. */
    String vouchedOf(LocalDate day) {
        return filled(attested, day, day);
    }

    /** Days in the place of letters. The members of a one-of set follow each other by a year. */
    private static String filled(String form, LocalDate begin, LocalDate end) {
        StringBuilder text = new StringBuilder();
        LocalDate next = begin;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if ("YMD".indexOf(c) >= 0) {
                text.append(written(c, next));
                next = next.plusYears(1);
            } else {
                text.append(c);
                next = c == '/' ? end : next;
            }
        }
        return text.toString();
    }

    private static String written(char precision, LocalDate day) {
        return switch (precision) {
            case 'Y' -> String.format("%04d", day.getYear());
            case 'M' -> YearMonth.from(day).toString();
            default -> day.toString();
        };
    }

    private static DateForm read(CSVRecord row) {
        return new DateForm(row.get("temporality"), row.get("when"), row.get("attested"), Table.number(row, "claims"));
    }
}
