package org.isnad.mutants;

import static org.isnad.mutants.Operator.breaking;
import static org.isnad.mutants.Terms.LABEL;
import static org.isnad.mutants.Terms.TITLE;
import static org.isnad.mutants.Terms.TYPE;
import static org.isnad.mutants.Terms.edtf;
import static org.isnad.mutants.Terms.text;
import static org.isnad.mutants.Terms.thing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;
import org.isnad.mutants.Block.Statement;
import org.isnad.mutants.Operator.Change;

/** Mutations of where things stand, what they are described by, and the reasons that judgements have. */
final class PlaceMutations {

    private static final String FILES = "A source file holds one source and its claims, and nothing else.";
    private static final String REASONS = "A judgement is published with its reason.";
    private static final String TAGS = "A tag is one of the languages that are read here.";
    private static final Node NOTE = Isnad.term("curatorNote");

    private static final Predicate<Block> SOURCE = Block::isSourceRecord;
    private static final Predicate<Block> SET = Block::isSet;

    private PlaceMutations() {}

    static List<Operator> all() {
        return List.of(
                adding(FILES, "body described in a source file", SOURCE, "organization/made-up", "Organization"),
                adding(FILES, "event described in a source file", SOURCE, "event/made-up", "Event"),
                adding(FILES, "claim in the file of a thing", Block::isBody, "claim/heras-2017-made-up", "Claim"),
                adding(FILES, "second source in a source file", SOURCE, "source/made-up-2020", "Report"),
                adding(FILES, "link decided in a source file", SOURCE, "link/made-up", "LinkDecision"),
                breaking(REASONS, "disagreement without a reason", Block::disagrees, block -> block.without(NOTE)),
                breaking(REASONS, "dispute without a reason", Block::isJudgement, block -> block.without(NOTE)
                        .set(Isnad.STATUS, Isnad.scale("status-disputed"))),
                breaking(
                        TAGS,
                        "tag that is a word",
                        block -> block.isClaim() && block.states("knownAs"),
                        block -> block.set(
                                Isnad.VALUE, Terms.tagged(block.get(Isnad.VALUE).orElseThrow(), "arabic"))),
                breaking(
                        TAGS,
                        "title in a language that nobody reads here",
                        SOURCE,
                        block -> block.set(TITLE, text("Title", "xx"))),
                breaking(
                        TAGS,
                        "label in Latin letters tagged Arabic",
                        Block::isBody,
                        block -> block.set(LABEL, text("Badr", "ar"))),
                breaking(
                        "A source is described in full.",
                        "language in words",
                        SOURCE,
                        block ->
                                block.set(NodeFactory.createURI("http://purl.org/dc/terms/language"), text("English"))),
                breaking(
                        "A source is described in full.",
                        "authority that is a person",
                        SOURCE,
                        block -> block.set(Isnad.term("authority"), thing("person/qais-al-khazali"))),
                breaking(
                        "A set is defined by its author and never enumerated.",
                        "drop definition",
                        SET,
                        block ->
                                block.without(NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#definition"))),
                breaking(
                        "A set is defined by its author and never enumerated.",
                        "drop defining source",
                        SET,
                        block -> block.without(Isnad.term("definingSource"))),
                breaking(
                        "A set is defined by its author and never enumerated.",
                        "member of a set",
                        SET,
                        block -> block.and(
                                NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#member"),
                                thing("organization/badr-organization"))),
                breaking(
                        "A slot has a number and a kind.",
                        "drop number of a slot",
                        Block::isSlot,
                        block -> block.without(Isnad.term("slotNumber"))),
                breaking(
                        "A slot has a number and a kind.",
                        "number of a slot in words",
                        Block::isSlot,
                        block -> block.set(Isnad.term("slotNumber"), text("forty-five"))),
                breaking(
                        "Nothing is stated of a thing but by claims.",
                        "date on a thing",
                        Block::isBody,
                        block -> block.and(Isnad.term("foundedOn"), edtf("2003"))),
                breaking(
                        "No addresses, in no text either.",
                        "telephone number in a title",
                        SOURCE,
                        block -> block.set(TITLE, text("Call by phone 0770 123 4567", "en"))));
    }

    /** Describes one thing more, next to what is there. */
    private static Operator adding(String rule, String name, Predicate<Block> fits, String path, String className) {
        Change change = (block, world, random) -> fits.test(block)
                ? Optional.of(List.of(block, more(block, path + "-" + random.nextInt(1_000_000), className)))
                : Optional.empty();
        return breaking(rule, name, change);
    }

    private static Block more(Block beside, String path, String className) {
        Block bare = new Block(
                beside.file(),
                beside.first(),
                beside.last(),
                thing(path),
                List.of(new Statement(TYPE, Isnad.term(className))));
        return switch (className) {
            case "Claim" ->
                bare.and(Isnad.SUBJECT, beside.subject())
                        .and(Isnad.PREDICATE, Isnad.term("alliedWith"))
                        .and(Isnad.OBJECT, thing("organization/quds-force"))
                        .and(Isnad.LOCATOR, text("p. 1"))
                        .and(Isnad.HEDGE, Isnad.scale("hedge-flat"));
            case "LinkDecision" ->
                bare.and(Isnad.ENTITY, thing("country/iran")).and(Isnad.JUDGEMENT, Isnad.scale("judgement-open"));
            case "Report" ->
                bare.and(TITLE, text("Made up", "en"))
                        .and(Isnad.TIER, Isnad.scale("tier-press"))
                        .and(Isnad.ISSUED, edtf("2020"))
                        .and(Terms.READ_AT, NodeFactory.createURI("http://example.org/made-up"));
            default -> bare.and(LABEL, text("Made up", "en"));
        };
    }
}
