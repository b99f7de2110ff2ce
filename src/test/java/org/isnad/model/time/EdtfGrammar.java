package org.isnad.model.time;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Texts of every form of the accepted grammar, those included that nobody would think of. */
final class EdtfGrammar extends DomainContextBase {

    /** A text that has the form of a date; a period or range may still end before it begins. */
    record Text(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    @Provide
    static Arbitrary<Text> texts() {
        return Arbitraries.oneOf(moments(), oneSided(), periods()).map(Text::new);
    }

    private static Arbitrary<String> moments() {
        return Arbitraries.oneOf(single(), sets());
    }

    private static Arbitrary<String> single() {
        return DatesDomain.single().map(WrittenDate::text);
    }

    /** One-of sets of dates and ranges, mixed. */
    private static Arbitrary<String> sets() {
        Arbitrary<String> ranges = Combinators.combine(single(), single()).as((from, to) -> from + ".." + to);
        Arbitrary<String> members = Arbitraries.frequencyOf(Tuple.of(2, single()), Tuple.of(1, ranges));
        return members.list().ofMinSize(2).ofMaxSize(4).map(all -> "[" + String.join(",", all) + "]");
    }

    private static Arbitrary<String> oneSided() {
        return Combinators.combine(single(), Arbitraries.of(true, false))
                .as((date, before) -> before ? "[.." + date + "]" : "[" + date + "..]");
    }

    private static Arbitrary<String> periods() {
        Arbitrary<String> both = Combinators.combine(moments(), moments()).as((a, b) -> a + "/" + b);
        Arbitrary<String> half = Combinators.combine(moments(), Arbitraries.of("%s/", "/%s", "%s/.."))
                .as((date, form) -> String.format(form, date));
        return Arbitraries.oneOf(List.of(both, half));
    }
}
