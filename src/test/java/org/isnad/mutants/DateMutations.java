package org.isnad.mutants;

import static org.isnad.mutants.Operator.breaking;
import static org.isnad.mutants.Terms.edtf;
import static org.isnad.mutants.Terms.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;

/** Mutations of when something is said to have been. */
final class DateMutations {

    private static final String GRAMMAR = "Dates are EDTF of the accepted grammar, and nothing begins nowhere.";
    private static final String STATES = "A state takes an interval, never a lone date.";
    private static final String ORDER = "A period ends after it begins, and what is vouched for lies in it.";
    private static final String BIRTHS = "Births are years or sets of years.";
    private static final Pattern CLOSED = Pattern.compile("(\\d{4})(-[\\d-]+)?/(\\d{4})(-[\\d-]+)?");

    private static final Predicate<Block> CLAIM = Block::isClaim;
    private static final Predicate<Block> PERIOD = CLAIM.and(block -> closed(block)
            .filter(period -> !period.group(1).equals(period.group(3)))
            .isPresent());

    private DateMutations() {}

    static List<Operator> all() {
        return List.of(
                breaking(ORDER, "reversed period", PERIOD, block -> {
                    Matcher period = closed(block).orElseThrow();
                    return block.set(Isnad.WHEN, edtf(period.group(3) + "/" + period.group(1)));
                }),
                breaking(
                        ORDER,
                        "vouched for long after its end",
                        PERIOD,
                        block -> block.set(
                                Isnad.ATTESTED,
                                edtf(String.valueOf(Integer.parseInt(
                                                closed(block).orElseThrow().group(3))
                                        + 3)))),
                breaking(
                        ORDER,
                        "vouched for long before its beginning",
                        PERIOD,
                        block -> block.set(
                                Isnad.ATTESTED,
                                edtf(String.valueOf(Integer.parseInt(
                                                closed(block).orElseThrow().group(1))
                                        - 3)))),
                breaking(
                        STATES,
                        "lone date for a state",
                        PERIOD.and(DateMutations::isState),
                        block -> block.set(
                                Isnad.WHEN, edtf(closed(block).orElseThrow().group(1)))),
                breaking(
                                "No source is a witness of what came after it.",
                                "vouched for after its source was issued",
                                CLAIM.and(block -> block.has(Isnad.ATTESTED) && !block.has(Isnad.WHEN)),
                                block -> block.set(Isnad.ATTESTED, edtf("2031")))
                        .unless("a warning, no violation: sources speak of plans and of acts that take effect later"),
                unreadable(Isnad.WHEN, edtf("Oct 2017")),
                unreadable(Isnad.ATTESTED, edtf("2017-13")),
                unreadable(Isnad.DATE_VALUE, edtf("2017-02-30")),
                unreadable(Isnad.WHEN, edtf("../2015")),
                unreadable(Isnad.ATTESTED, edtf("2017-21")),
                unreadable(Isnad.ATTESTED, text("2017")),
                unreadable(Isnad.DATE_VALUE, Terms.day("2017-01-01")),
                second(Isnad.WHEN),
                second(Isnad.ATTESTED),
                second(Isnad.DATE_VALUE),
                breaking(
                        BIRTHS,
                        "day of birth",
                        CLAIM.and(block -> block.states("bornIn")),
                        block -> block.set(Isnad.DATE_VALUE, edtf("1974-06-20"))),
                breaking(
                        BIRTHS,
                        "month of birth",
                        CLAIM.and(block -> block.states("bornIn")),
                        block -> block.set(Isnad.DATE_VALUE, edtf("1974-06"))),
                breaking(
                        "The date of a thing is the claim itself and has no period besides.",
                        "period beside a date",
                        CLAIM.and(block -> block.has(Isnad.DATE_VALUE)),
                        block -> block.and(Isnad.ATTESTED, edtf("2017"))));
    }

    private static Operator unreadable(Node property, Node date) {
        return breaking(
                GRAMMAR,
                property.getLocalName() + " " + date.getLiteralLexicalForm()
                        + (Isnad.EDTF_DATATYPE.equals(date.getLiteralDatatypeURI()) ? "" : " of another type"),
                CLAIM.and(block -> block.has(property)),
                block -> block.set(property, date));
    }

    private static Operator second(Node property) {
        return breaking(
                "A claim has one period, one day of attestation, one date.",
                "second " + property.getLocalName(),
                CLAIM.and(block -> block.has(property)),
                block -> block.and(property, edtf("1999-09/1999-10")));
    }

    /** What has a role in an event is a moment, and so is an event's own date: the rest of what has a period lasts. */
    private static boolean isState(Block block) {
        return block.states("holdsPost") || block.states("partOf") || block.states("closeTo");
    }

    private static Optional<Matcher> closed(Block block) {
        return block.get(Isnad.WHEN)
                .map(when -> CLOSED.matcher(when.getLiteralLexicalForm()))
                .filter(Matcher::matches);
    }
}
