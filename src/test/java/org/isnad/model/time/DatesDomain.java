package org.isnad.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random days, written dates of every form, and bounds, close enough to each other to overlap often. */
final class DatesDomain extends DomainContextBase {

    private static final LocalDate START = LocalDate.of(1995, 12, 20);

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5000).map(START::plusDays);
    }

    @Provide
    static Arbitrary<WrittenDate> dates() {
        return Arbitraries.oneOf(single(), choices(), ranges());
    }

    @Provide
    static Arbitrary<Bounds> bounds() {
        Arbitrary<LocalDate> bound = days().injectNull(0.3);
        return Combinators.combine(bound, bound, bound, bound)
                .filter((be, bl, ee, el) -> inOrder(be, bl) && inOrder(ee, el) && inOrder(be, el))
                .as(Bounds::new);
    }

    static Arbitrary<WrittenDate> single() {
        return Arbitraries.oneOf(
                years(), openYears(), months(), exactDays(), openMonths(), openMonthsAndDays(), openDays());
    }

    private static boolean inOrder(LocalDate one, LocalDate two) {
        return one == null || two == null || !one.isAfter(two);
    }

    private static Arbitrary<WrittenDate> choices() {
        return single().list().ofMinSize(2).ofMaxSize(4).map(members -> {
            LocalDate first = members.stream()
                    .map(WrittenDate::first)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate last = members.stream()
                    .map(WrittenDate::last)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            return new WrittenDate(set(members, ",", true), first, last, set(members, ",", false));
        });
    }

    private static Arbitrary<WrittenDate> ranges() {
        return Combinators.combine(single(), single())
                .filter((from, to) -> from.last().isBefore(to.first()))
                .as((from, to) -> new WrittenDate(
                        set(List.of(from, to), "..", true),
                        from.first(),
                        to.last(),
                        set(List.of(from, to), "..", false)));
    }

    private static String set(List<WrittenDate> members, String separator, boolean marks) {
        return "["
                + String.join(
                        separator,
                        members.stream().map(m -> marks ? m.text() : m.plain()).toList()) + "]";
    }

    private static Arbitrary<WrittenDate> years() {
        return marked(days().map(LocalDate::getYear), (year, by) -> yearsFrom(year, year, by, year.toString()));
    }

    private static Arbitrary<WrittenDate> openYears() {
        return marked(
                Arbitraries.of(1, 2),
                (open, by) -> open == 1 ? yearsFrom(1990, 1999, by, "199X") : yearsFrom(2000, 2099, by, "20XX"));
    }

    private static Arbitrary<WrittenDate> months() {
        return marked(
                days().map(YearMonth::from),
                (month, by) -> new WrittenDate(
                        month.toString(),
                        month.minusMonths(by).atDay(1),
                        month.plusMonths(by).atEndOfMonth(),
                        ""));
    }

    private static Arbitrary<WrittenDate> exactDays() {
        return marked(days(), (day, by) -> new WrittenDate(day.toString(), day.minusDays(by), day.plusDays(by), ""));
    }

    private static Arbitrary<WrittenDate> openMonths() {
        return marked(
                days().map(LocalDate::getYear),
                (year, by) -> new WrittenDate(
                        year + "-XX",
                        YearMonth.of(year, 1).minusMonths(by).atDay(1),
                        YearMonth.of(year, 12).plusMonths(by).atEndOfMonth(),
                        ""));
    }

    private static Arbitrary<WrittenDate> openMonthsAndDays() {
        return marked(
                days().map(LocalDate::getYear),
                (year, by) -> new WrittenDate(
                        year + "-XX-XX",
                        LocalDate.of(year, 1, 1).minusDays(by),
                        LocalDate.of(year, 12, 31).plusDays(by),
                        ""));
    }

    private static Arbitrary<WrittenDate> openDays() {
        return marked(
                days().map(YearMonth::from),
                (month, by) -> new WrittenDate(
                        month + "-XX",
                        month.atDay(1).minusDays(by),
                        month.atEndOfMonth().plusDays(by),
                        ""));
    }

    private static WrittenDate yearsFrom(int from, int to, int by, String text) {
        return new WrittenDate(text, LocalDate.of(from - by, 1, 1), LocalDate.of(to + by, 12, 31), "");
    }

    private static Arbitrary<String> marks() {
        return Arbitraries.of("", "~", "?", "%");
    }

    /** Puts a mark, or none, behind what is made with the number of units by which it widens. */
    private static <T> Arbitrary<WrittenDate> marked(Arbitrary<T> values, Widening<T> widening) {
        return Combinators.combine(values, marks()).as((value, mark) -> {
            WrittenDate date = widening.by(value, mark.length());
            return new WrittenDate(date.text() + mark, date.first(), date.last(), date.text());
        });
    }

    private interface Widening<T> {
        WrittenDate by(T value, int units);
    }
}
