package org.isnad.mutants;

import static org.isnad.mutants.Operator.breaking;
import static org.isnad.mutants.Terms.LOWER;
import static org.isnad.mutants.Terms.UPPER;
import static org.isnad.mutants.Terms.number;
import static org.isnad.mutants.Terms.text;
import static org.isnad.mutants.Terms.thing;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;

/** Mutations that stay close to what is right: a near kind, a neighbouring list, another unit, a thing with itself. */
final class SubtleMutations {

    private static final String RANGES = "Domain and range of a property are conditions, near kinds included.";
    private static final String SCALES = "A qualifier has a value of its own closed list.";
    private static final String ITSELF = "Nothing is tied to itself.";
    private static final String NUMBERS = "A number is whole, not below zero, in order, and of a unit that fits.";

    private static final Set<String> BETWEEN_BODIES =
            Set.of("partOf", "wingOf", "splitFrom", "mergedInto", "successorOf", "renamedFrom", "memberOf");
    private static final Set<String> TIES =
            Set.of("alliedWith", "rivalOf", "closeTo", "partOf", "splitFrom", "fundedBy");
    private static final Predicate<Block> CLAIM = Block::isClaim;
    private static final Predicate<Block> PLAIN = CLAIM.and(block -> !block.isA("SetClaim"));
    private static final Predicate<Block> POST = CLAIM.and(block -> block.isA("PostClaim"));
    private static final Predicate<Block> SOURCE = Block::isSourceRecord;

    private SubtleMutations() {}

    static List<Operator> all() {
        return List.of(
                breaking(
                        RANGES,
                        "person in place of a body",
                        PLAIN.and(stating(BETWEEN_BODIES)),
                        block -> block.set(Isnad.OBJECT, thing("person/qais-al-khazali"))),
                breaking(
                        RANGES,
                        "person as wing, part or faction",
                        PLAIN.and(stating(Set.of(
                                "partOf", "wingOf", "splitFrom", "holdsSlot", "foundedOn", "strength", "hasKind"))),
                        block -> block.set(Isnad.SUBJECT, thing("person/qais-al-khazali"))),
                breaking(
                        RANGES,
                        "body that holds a post or was born",
                        PLAIN.and(stating(Set.of("holdsPost", "bornIn", "diedOn", "memberOf", "killedIn"))),
                        block -> block.set(Isnad.SUBJECT, thing("organization/badr-organization"))),
                breaking(
                        RANGES,
                        "person as authority that lists",
                        stating("designatedBy"),
                        block -> block.set(Isnad.OBJECT, thing("person/qais-al-khazali"))),
                breaking(RANGES, "name that is a thing", PLAIN.and(stating("knownAs")), block -> block.without(
                                Isnad.VALUE)
                        .and(Isnad.OBJECT, thing("organization/badr-organization"))),
                breaking(
                        RANGES,
                        "legal act that is a body",
                        having("act"),
                        block -> block.set(Isnad.term("act"), thing("organization/badr-organization"))),
                breaking(
                        RANGES,
                        "way through a person",
                        having("through"),
                        block -> block.set(Isnad.term("through"), thing("person/qais-al-khazali"))),
                breaking(
                        RANGES,
                        "election that is a body",
                        having("inElection"),
                        block -> block.set(Isnad.term("inElection"), thing("organization/badr-organization"))),
                ofOtherScale("tenure"),
                ofOtherScale("mode"),
                ofOtherScale("extent"),
                ofOtherScale("endKind"),
                ofOtherScale("nameKind"),
                ofOtherScale("identifierScheme"),
                ofOtherScale("resultStage"),
                ofOtherScale("quantifier"),
                breaking(SCALES, "denied in words", CLAIM, block -> block.set(Isnad.POLARITY, text("denied"))),
                breaking(
                        SCALES,
                        "kind that is no kind",
                        stating("hasKind"),
                        block -> block.set(Isnad.OBJECT, Isnad.scale("tier-press"))),
                breaking(
                        SCALES,
                        "part in an event as a post",
                        POST,
                        block -> block.set(Isnad.ROLE, Isnad.scale("role-victim"))),
                breaking(
                        SCALES,
                        "post as a part in an event",
                        stating("participatedIn").and(block -> block.has(Isnad.ROLE)),
                        block -> block.set(Isnad.ROLE, Isnad.scale("role-chairman"))),
                breaking(
                        SCALES,
                        "role of no post and no event",
                        stating(TIES),
                        block -> block.and(Isnad.ROLE, Isnad.scale("role-leader"))),
                breaking(
                        SCALES,
                        "stage of no election",
                        stating(TIES),
                        block -> block.and(Isnad.term("resultStage"), Isnad.scale("stage-final"))),
                breaking(
                        SCALES,
                        "election of no seats",
                        stating(TIES),
                        block -> block.and(Isnad.term("inElection"), thing("event/election-2018"))),
                breaking(
                                SCALES,
                                "legal act of no designation",
                                stating(TIES),
                                block -> block.and(Isnad.term("act"), thing("event/law-40-2016")))
                        .unless(
                                "a membership or a rank can be made by an act as well as a designation: any claim may name its act"),
                breaking(
                        ITSELF,
                        "tie to itself",
                        PLAIN.and(stating(TIES)),
                        block ->
                                block.set(Isnad.OBJECT, block.get(Isnad.SUBJECT).orElseThrow())),
                breaking(
                        ITSELF,
                        "rebuttal of itself",
                        block -> block.has(Terms.REBUTS),
                        block -> block.set(Terms.REBUTS, block.subject())),
                breaking(
                        ITSELF, "edition of itself", SOURCE, block -> block.set(Isnad.term("workOf"), block.subject())),
                breaking(
                        ITSELF,
                        "copy of itself",
                        SOURCE,
                        block -> block.set(Isnad.term("derivedFromSource"), block.subject())),
                breaking(
                        ITSELF,
                        "disagreement with itself",
                        Block::disagrees,
                        block -> block.set(Isnad.DISAGREES_WITH, block.subject())),
                breaking(NUMBERS, "lower above upper", PLAIN.and(block -> block.has(LOWER)), block -> block.set(
                                LOWER, number(900_000))
                        .set(UPPER, number(5))),
                breaking(
                        NUMBERS,
                        "number below zero",
                        SubtleMutations::isCounted,
                        block -> block.set(Isnad.VALUE, number(-3))),
                breaking(
                        NUMBERS,
                        "share of a thing",
                        stating("strength"),
                        block -> block.set(Isnad.VALUE, NodeFactory.createLiteralString("12.5"))),
                breaking(
                        NUMBERS,
                        "seats that are dead",
                        stating("seats"),
                        block -> block.set(Terms.UNIT, Isnad.scale("unit-killed"))),
                breaking(
                        NUMBERS,
                        "dead that are seats",
                        stating("casualties"),
                        block -> block.set(Terms.UNIT, Isnad.scale("unit-seats"))),
                breaking(
                        NUMBERS,
                        "unit without a number",
                        stating(TIES),
                        block -> block.and(Terms.UNIT, Isnad.scale("unit-fighters"))));
    }

    private static Operator ofOtherScale(String property) {
        return breaking(
                SCALES,
                property + " of another scale",
                having(property),
                block -> block.set(Isnad.term(property), Isnad.scale("tier-press")));
    }

    private static boolean isCounted(Block block) {
        return (block.states("strength") || block.states("seats") || block.states("casualties"))
                && block.has(Isnad.VALUE);
    }

    private static Predicate<Block> having(String property) {
        return CLAIM.and(block -> block.has(Isnad.term(property)));
    }

    private static Predicate<Block> stating(String predicate) {
        return CLAIM.and(block -> block.states(predicate));
    }

    private static Predicate<Block> stating(Set<String> predicates) {
        return CLAIM.and(block -> predicates.stream().anyMatch(block::states));
    }
}
