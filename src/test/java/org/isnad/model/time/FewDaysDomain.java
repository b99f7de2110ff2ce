package org.isnad.model.time;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random bounds over so few days that every day can be looked at. */
final class FewDaysDomain extends DomainContextBase {

    /** Bounds are among the days from 0 to this one, which is not among them. */
    static final int DAYS = 7;

    private static final LocalDate START = LocalDate.of(2003, 12, 29);

    static LocalDate day(int number) {
        return START.plusDays(number);
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS - 1).map(FewDaysDomain::day);
    }

    @Provide
    static Arbitrary<Bounds> bounds() {
        Arbitrary<LocalDate> bound = days().injectNull(0.3);
        return Combinators.combine(bound, bound, bound, bound)
                .filter((be, bl, ee, el) -> inOrder(be, bl) && inOrder(ee, el) && inOrder(be, el))
                .as(Bounds::new);
    }

    private static boolean inOrder(LocalDate one, LocalDate two) {
        return one == null || two == null || !one.isAfter(two);
    }
}
