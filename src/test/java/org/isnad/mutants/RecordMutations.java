package org.isnad.mutants;

import static org.isnad.mutants.Operator.breaking;
import static org.isnad.mutants.Terms.LABEL;
import static org.isnad.mutants.Terms.PROOF;
import static org.isnad.mutants.Terms.READ_AT;
import static org.isnad.mutants.Terms.READ_ON;
import static org.isnad.mutants.Terms.TITLE;
import static org.isnad.mutants.Terms.TYPE;
import static org.isnad.mutants.Terms.edtf;
import static org.isnad.mutants.Terms.text;
import static org.isnad.mutants.Terms.thing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;
import org.isnad.mutants.Operator.Change;

/** Mutations of the records of sources, of things, of links and of judgements. */
final class RecordMutations {

    private static final String SOURCES = "A source has title, tier and address, and a date of issue or of reading.";
    private static final String THINGS = "A thing has one class, that of its IRI, and labels; all else is claims.";
    private static final String PROVEN = "A link is a decision with a proof, one for each thing and item.";
    private static final String JUDGED = "A judgement is about a thing that is described, and stands in its scale.";
    private static final Node WORK_OF = Isnad.term("workOf");

    private static final Predicate<Block> SOURCE = Block::isSourceRecord;
    private static final Predicate<Block> LINK = Block::isLink;
    private static final Predicate<Block> DECIDED = LINK.and(block -> block.has(Isnad.JUDGEMENT, Isnad.LINK_ACCEPTED));
    private static final Predicate<Block> JUDGEMENT = Block::isJudgement;

    private static final Set<String> KINDS = Set.of("organization", "person", "country", "place", "ideology", "event");
    private static final Predicate<Block> THING = RecordMutations::isThing;

    private RecordMutations() {}

    private static boolean isThing(Block block) {
        return block.has(TYPE) && KINDS.contains(block.kind());
    }

    static List<Operator> all() {
        return List.of(
                breaking(SOURCES, "drop record of the source", removing(SOURCE)),
                breaking(SOURCES, "drop title", SOURCE, block -> block.without(TITLE)),
                breaking(SOURCES, "drop tier", SOURCE, block -> block.without(Isnad.TIER)),
                breaking(
                        SOURCES,
                        "second tier",
                        SOURCE,
                        block -> block.and(
                                Isnad.TIER, Isnad.scale(tier(block, "press") ? "tier-analysis" : "tier-press"))),
                breaking(
                        SOURCES,
                        "tier of another scale",
                        SOURCE,
                        block -> block.set(Isnad.TIER, Isnad.scale("hedge-flat"))),
                breaking(SOURCES, "drop address", SOURCE, block -> block.without(READ_AT)),
                breaking(SOURCES, "address that is none", SOURCE, block -> block.set(READ_AT, text("a shelf"))),
                breaking(SOURCES, "drop dates of issue and reading", SOURCE, block -> block.without(Isnad.ISSUED)
                        .without(READ_ON)),
                breaking(
                        SOURCES,
                        "title without a tag",
                        SOURCE,
                        block -> block.set(
                                TITLE, text(block.get(TITLE).orElseThrow().getLiteralLexicalForm()))),
                breaking(
                        SOURCES,
                        "unreadable date of issue",
                        SOURCE,
                        block -> block.set(Isnad.ISSUED, edtf("last spring"))),
                breaking(
                        SOURCES,
                        "class that is no kind of source",
                        SOURCE,
                        block -> block.set(TYPE, Isnad.SOURCE_CLASS)),
                breaking(
                        SOURCES,
                        "edition of an undescribed work",
                        SOURCE,
                        block -> block.set(WORK_OF, thing("source/never-written"))),
                breaking(
                        SOURCES,
                        "edition of what is no source",
                        SOURCE,
                        block -> block.set(WORK_OF, thing("organization/badr-organization"))),
                breaking(
                        SOURCES, "property of something else", SOURCE, block -> block.and(Isnad.LOCATOR, text("p. 1"))),
                breaking(THINGS, "remove from the data", removing(THING)),
                breaking(THINGS, "drop label", THING, block -> block.without(LABEL)),
                breaking(THINGS, "label without a tag", THING, block -> block.set(LABEL, text("somebody"))),
                breaking(
                        THINGS,
                        "two labels in one language",
                        THING,
                        block -> block.and(
                                LABEL,
                                text("Other", block.get(LABEL).orElseThrow().getLiteralLanguage()))),
                breaking(
                        THINGS,
                        "second class",
                        THING,
                        block -> block.and(TYPE, Isnad.term(block.kind().equals("event") ? "Place" : "Event"))),
                breaking(
                        THINGS,
                        "class of another kind",
                        THING,
                        block -> block.set(TYPE, Isnad.term(block.kind().equals("event") ? "Place" : "Event"))),
                breaking(
                        THINGS,
                        "direct triple by hand",
                        THING,
                        block -> block.and(Isnad.term("alliedWith"), thing("organization/badr-organization"))),
                breaking(
                        THINGS,
                        "kin on a person",
                        THING.and(block -> block.kind().equals("person")),
                        block -> block.and(
                                NodeFactory.createURI("https://schema.org/sibling"), thing("person/qais-al-khazali"))),
                breaking(
                        THINGS,
                        "link without a decision",
                        THING,
                        block -> block.and(
                                NodeFactory.createURI("https://schema.org/sameAs"),
                                NodeFactory.createURI("http://www.wikidata.org/entity/Q1"))),
                breaking(PROVEN, "drop proof", DECIDED, block -> block.without(PROOF)),
                breaking(PROVEN, "accept without item or proof", LINK.and(DECIDED.negate()), block -> block.set(
                                Isnad.JUDGEMENT, Isnad.LINK_ACCEPTED)
                        .without(PROOF)),
                breaking(PROVEN, "drop item", DECIDED, block -> block.without(Isnad.TARGET)),
                breaking(PROVEN, "drop thing", LINK, block -> block.without(Isnad.ENTITY)),
                breaking(PROVEN, "drop judgement", LINK, block -> block.without(Isnad.JUDGEMENT)),
                breaking(
                        PROVEN,
                        "second item",
                        DECIDED,
                        block -> block.and(Isnad.TARGET, NodeFactory.createURI("http://www.wikidata.org/entity/Q2"))),
                breaking(
                        PROVEN,
                        "item of another link",
                        (block, world, random) -> DECIDED.test(block)
                                ? world.any(other -> DECIDED.test(other) && !other.equals(block), random)
                                        .flatMap(other -> other.get(Isnad.TARGET))
                                        .map(item -> List.of(block.set(Isnad.TARGET, item)))
                                : Optional.empty()),
                breaking(
                        PROVEN,
                        "link of an undescribed thing",
                        LINK,
                        block -> block.set(Isnad.ENTITY, thing("organization/nobody-ever-described-this"))),
                breaking(
                        JUDGED,
                        "judgement on an unknown claim",
                        JUDGEMENT,
                        block -> block.under(Terms.unknownLike(block.subject()))),
                breaking(
                        JUDGED,
                        "status of another scale",
                        JUDGEMENT,
                        block -> block.set(Isnad.STATUS, Isnad.scale("tier-press"))),
                breaking(JUDGED, "two statuses", JUDGEMENT, block -> block.and(
                                Isnad.STATUS, Isnad.scale("status-disputed"))
                        .and(Isnad.STATUS, Isnad.scale("status-superseded"))),
                breaking(
                        JUDGED,
                        "disagreement with an unknown claim",
                        JUDGEMENT.and(block -> block.has(Isnad.DISAGREES_WITH)),
                        block -> block.set(Isnad.DISAGREES_WITH, thing("claim/nobody-ever-described-this"))),
                breaking(
                        JUDGED,
                        "curator's note without a tag",
                        JUDGEMENT,
                        block -> block.and(Isnad.term("curatorNote"), text("so"))));
    }

    private static Change removing(Predicate<Block> fits) {
        return (block, world, random) -> fits.test(block) ? Optional.of(List.of()) : Optional.empty();
    }

    private static boolean tier(Block block, String tier) {
        return block.has(Isnad.TIER, Isnad.scale("tier-" + tier));
    }
}
