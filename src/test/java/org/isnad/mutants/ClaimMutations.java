package org.isnad.mutants;

import static org.isnad.mutants.Operator.breaking;
import static org.isnad.mutants.Terms.COUNT;
import static org.isnad.mutants.Terms.IDENTIFIER_SCHEME;
import static org.isnad.mutants.Terms.LOWER;
import static org.isnad.mutants.Terms.NAME_KIND;
import static org.isnad.mutants.Terms.PROGRAMME;
import static org.isnad.mutants.Terms.QUANTIFIER;
import static org.isnad.mutants.Terms.ROLE_TEXT;
import static org.isnad.mutants.Terms.TYPE;
import static org.isnad.mutants.Terms.UNIT;
import static org.isnad.mutants.Terms.UPPER;
import static org.isnad.mutants.Terms.text;
import static org.isnad.mutants.Terms.thing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;

/** Mutations of what a claim must have, may have once, and may not have. */
final class ClaimMutations {

    private static final String ONE_STATEMENT = "A claim has one subject, one predicate and one object or value.";
    private static final String AS_SEEN =
            "Locators and hedges are what was seen, one of each, or marked as not recorded.";
    private static final String QUALIFIERS = "Subclasses of claims add qualifiers, and what a class needs it has.";
    private static final String SETS = "A claim on a set has exactly one number or share.";
    private static final String OURS = "Confidence, status and disagreement are ours and stand in data/curation only.";
    private static final String COMPUTED = "The build adds sources and bounds; nobody writes them.";

    private static final Predicate<Block> CLAIM = Block::isClaim;
    private static final Predicate<Block> PLAIN = CLAIM.and(block -> block.isA("Claim"));
    private static final Predicate<Block> SET = CLAIM.and(block -> block.isA("SetClaim"));
    private static final Predicate<Block> POST = CLAIM.and(block -> block.isA("PostClaim"));
    private static final Predicate<Block> LISTED = CLAIM.and(block -> block.isA("DesignationClaim"));
    private static final Predicate<Block> COUNTED = CLAIM.and(block -> block.isA("StrengthClaim"));

    private ClaimMutations() {}

    static List<Operator> all() {
        return List.of(
                drop(ONE_STATEMENT, Isnad.SUBJECT),
                drop(ONE_STATEMENT, Isnad.PREDICATE),
                breaking(
                        ONE_STATEMENT,
                        "drop object or value",
                        CLAIM.and(block -> said(block).isPresent()),
                        block -> block.without(said(block).orElseThrow())),
                breaking(
                        ONE_STATEMENT,
                        "drop lower and upper",
                        PLAIN.or(COUNTED).and(has(LOWER).or(has(UPPER))),
                        block -> block.without(LOWER).without(UPPER)),
                second(
                        ONE_STATEMENT,
                        Isnad.SUBJECT,
                        thing("organization/badr-organization"),
                        thing("person/qais-al-khazali")),
                second(ONE_STATEMENT, Isnad.PREDICATE, Isnad.term("closeTo"), Isnad.term("alliedWith")),
                second(ONE_STATEMENT, Isnad.OBJECT, thing("organization/badr-organization"), thing("country/iran")),
                second(ONE_STATEMENT, Isnad.VALUE, text("another"), text("yet another")),
                breaking(
                        ONE_STATEMENT,
                        "object and value together",
                        CLAIM.and(has(Isnad.OBJECT)),
                        block -> block.and(Isnad.VALUE, text("something", "en"))),
                drop(AS_SEEN, Isnad.LOCATOR),
                drop(AS_SEEN, Isnad.HEDGE),
                second(AS_SEEN, Isnad.LOCATOR, text("p. 99"), text("p. 98")),
                second(AS_SEEN, Isnad.HEDGE, Isnad.scale("hedge-possible"), Isnad.scale("hedge-inferred")),
                breaking(AS_SEEN, "empty locator", CLAIM, block -> block.set(Isnad.LOCATOR, text(""))),
                breaking("Everything described has a class.", "drop class", CLAIM, block -> block.without(TYPE)),
                breaking(
                        "A slug is minted once.",
                        "describe twice",
                        (block, world, random) ->
                                CLAIM.test(block) ? Optional.of(List.of(block, block)) : Optional.empty()),
                retype(SETS, "plain claim as set claim", PLAIN, "SetClaim"),
                retype(SETS, "set claim as plain claim", SET, "Claim"),
                retype(QUALIFIERS, "post claim as plain claim", POST, "Claim"),
                retype(QUALIFIERS, "designation claim as plain claim", LISTED, "Claim"),
                retype(QUALIFIERS, "strength claim as plain claim", COUNTED, "Claim"),
                retype(QUALIFIERS, "plain claim as post claim", PLAIN, "PostClaim"),
                retype("The kind in an IRI is that of its class.", "claim as event", CLAIM, "Event"),
                drop(QUALIFIERS, PROGRAMME),
                second(QUALIFIERS, PROGRAMME, Isnad.scale("programme-fto"), Isnad.scale("programme-sdgt")),
                breaking(QUALIFIERS, "drop role", POST, block -> block.without(Isnad.ROLE)),
                breaking(QUALIFIERS, "unclear role without title", POST, block -> block.without(ROLE_TEXT)
                        .set(Isnad.ROLE, Isnad.scale("role-unclear"))),
                breaking(QUALIFIERS, "drop unit", CLAIM.and(has(UNIT)).and(SET.negate()), block -> block.without(UNIT)),
                drop(QUALIFIERS, NAME_KIND),
                drop(QUALIFIERS, IDENTIFIER_SCHEME),
                breaking(
                        QUALIFIERS,
                        "mode of something else",
                        PLAIN.and(stating("subordinateTo").negate()),
                        block -> block.and(Isnad.term("mode"), Isnad.scale("mode-formal"))),
                breaking(
                        QUALIFIERS,
                        "programme of something else",
                        PLAIN,
                        block -> block.and(PROGRAMME, Isnad.scale("programme-fto"))),
                breaking(
                        SETS,
                        "count and quantifier together",
                        SET.and(has(COUNT)),
                        block -> block.and(QUANTIFIER, Isnad.scale("quantifier-many"))),
                breaking(
                        SETS,
                        "quantifier and count together",
                        SET.and(has(QUANTIFIER)),
                        block -> block.and(COUNT, Terms.number(7))),
                breaking(SETS, "neither count nor quantifier", SET, block -> block.without(COUNT)
                        .without(QUANTIFIER)
                        .without(LOWER)
                        .without(UPPER)),
                add(OURS, Isnad.STATUS, Isnad.scale("status-disputed")),
                add(OURS, Isnad.CONFIDENCE, Isnad.scale("confidence-high")),
                add(OURS, Isnad.term("curatorNote"), text("Doubtful.", "en")),
                add(COMPUTED, Isnad.SOURCE, thing("source/heras-2017")),
                add(COMPUTED, Isnad.BEGIN_EARLIEST, Terms.day("2001-01-01")),
                add(COMPUTED, Terms.LABEL, text("A claim", "en")));
    }

    private static Operator drop(String rule, Node property) {
        return breaking(
                rule, "drop " + property.getLocalName(), CLAIM.and(has(property)), block -> block.without(property));
    }

    private static Operator add(String rule, Node property, Node value) {
        return breaking(rule, "write " + property.getLocalName(), CLAIM, block -> block.and(property, value));
    }

    /** A second value where there may be one; the other one if the first is there already. */
    private static Operator second(String rule, Node property, Node value, Node other) {
        return breaking(
                rule,
                "second " + property.getLocalName(),
                CLAIM.and(has(property)),
                block -> block.and(property, block.has(property, value) ? other : value));
    }

    private static Operator retype(String rule, String name, Predicate<Block> fits, String className) {
        return breaking(rule, name, fits, block -> block.set(TYPE, Isnad.term(className)));
    }

    /** The property that holds what the claim says of its subject. */
    private static Optional<Node> said(Block block) {
        return List.of(Isnad.OBJECT, Isnad.VALUE, Isnad.DATE_VALUE, Isnad.OBJECT_TEXT).stream()
                .filter(block::has)
                .findFirst();
    }

    private static Predicate<Block> has(Node property) {
        return block -> block.has(property);
    }

    private static Predicate<Block> stating(String predicate) {
        return block -> block.states(predicate);
    }
}
