package org.isnad.mutants;

import static org.isnad.mutants.Operator.breaking;
import static org.isnad.mutants.Terms.OUT_OF;
import static org.isnad.mutants.Terms.REBUTS;
import static org.isnad.mutants.Terms.TYPE;
import static org.isnad.mutants.Terms.text;
import static org.isnad.mutants.Terms.thing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;
import org.isnad.mutants.Operator.Change;

/** Mutations that point a claim at something else: another kind of thing, nothing, another scale, another speaker. */
final class RelinkMutations {

    private static final String RANGES = "Domain and range of a property are conditions.";
    private static final String DESCRIBED = "What a claim points at is described.";
    private static final String TERMS = "Only claimable properties and declared terms are stated.";
    private static final String SCALES = "A value of a closed list stands in that list.";
    private static final String SPEAKERS = "A denial and an allegation have a speaker.";
    private static final String DENIALS = "A rebuttal repeats the statement that it denies.";
    private static final String PEOPLE = "An accusation of a person has a speaker, a place, and a hedge.";
    private static final String BELIEFS = "What a living person believes is theirs to say.";
    private static final String FILES = "A claim stands in the file of its source and has that slug in front.";
    private static final Node DENIED = Isnad.scale("polarity-denied");

    private static final Predicate<Block> CLAIM = Block::isClaim;
    private static final Predicate<Block> OBJECT = CLAIM.and(block -> block.has(Isnad.OBJECT));
    private static final Predicate<Block> SET = CLAIM.and(block -> block.isA("SetClaim"));

    private RelinkMutations() {}

    static List<Operator> all() {
        return List.of(
                breaking(
                        RANGES,
                        "object of another kind",
                        OBJECT.and(block -> !block.states("actsOn")),
                        block -> block.set(
                                Isnad.OBJECT,
                                ofAnotherKind(block.get(Isnad.OBJECT).orElseThrow()))),
                breaking(
                        RANGES,
                        "subject of another kind",
                        CLAIM.and(SET.negate()),
                        block -> block.set(Isnad.SUBJECT, thing("source/heras-2017"))),
                breaking(
                        RANGES,
                        "literal in place of an object",
                        OBJECT,
                        block -> block.set(Isnad.OBJECT, text("somebody", "en"))),
                breaking(
                        RANGES,
                        "number as text",
                        CLAIM.and(block -> block.isA("StrengthClaim") && block.has(Isnad.VALUE)),
                        block -> block.set(Isnad.VALUE, text("many"))),
                breaking(
                        "What has no IRI cannot be cited.",
                        "blank node as object",
                        OBJECT,
                        block -> block.set(Isnad.OBJECT, NodeFactory.createBlankNode("b0"))),
                dangling(Isnad.SUBJECT),
                dangling(Isnad.OBJECT),
                dangling(Isnad.SAID_BY),
                dangling(Isnad.term("act")),
                dangling(Isnad.term("through")),
                breaking(
                        RANGES,
                        "speaker that is no actor",
                        CLAIM.and(block -> block.has(Isnad.SAID_BY)),
                        block -> block.set(Isnad.SAID_BY, thing("ideology/wilayat-al-faqih"))),
                breaking(
                        TERMS,
                        "property that cannot be claimed",
                        CLAIM,
                        block -> block.set(Isnad.PREDICATE, Isnad.HEDGE)),
                breaking(
                        TERMS,
                        "misspelt property",
                        CLAIM,
                        block -> block.set(
                                Isnad.PREDICATE,
                                NodeFactory.createURI(
                                        block.get(Isnad.PREDICATE).orElseThrow().getURI() + "x"))),
                breaking(
                        TERMS,
                        "unknown hedge",
                        CLAIM,
                        block -> block.set(Isnad.HEDGE, Isnad.scale("hedge-unheard-of"))),
                breaking(
                        TERMS,
                        "foreign property",
                        CLAIM,
                        block -> block.and(NodeFactory.createURI("https://schema.org/description"), text("so", "en"))),
                breaking(
                        SCALES,
                        "hedge of another scale",
                        CLAIM,
                        block -> block.set(Isnad.HEDGE, Isnad.scale("tier-press"))),
                breaking(SCALES, "hedge as text", CLAIM, block -> block.set(Isnad.HEDGE, text("believed"))),
                breaking(
                        SCALES,
                        "role that is a tenure",
                        CLAIM.and(block -> block.has(Isnad.ROLE)),
                        block -> block.set(Isnad.ROLE, Isnad.scale("tenure-acting"))),
                breaking(
                        SCALES,
                        "part in an attack as a post",
                        CLAIM.and(block -> block.isA("PostClaim")),
                        block -> block.set(Isnad.ROLE, Isnad.scale("role-perpetrator"))),
                breaking(
                        SCALES,
                        "unit that is a hedge",
                        CLAIM.and(block -> block.has(Terms.UNIT)),
                        block -> block.set(Terms.UNIT, Isnad.scale("hedge-flat"))),
                breaking(
                        SCALES,
                        "programme that is a unit",
                        CLAIM.and(block -> block.has(Terms.PROGRAMME)),
                        block -> block.set(Terms.PROGRAMME, Isnad.scale("unit-seats"))),
                breaking(
                        SPEAKERS,
                        "denial without speaker",
                        CLAIM.and(block -> block.has(Isnad.POLARITY, DENIED)),
                        block -> block.without(Isnad.SAID_BY)),
                breaking(SPEAKERS, "allegation without speaker", CLAIM, block -> block.without(Isnad.SAID_BY)
                        .set(Isnad.HEDGE, Isnad.scale("hedge-alleged"))),
                breaking(
                        DENIALS,
                        "rebuttal of another statement",
                        rebutting((block, other) -> !other.get(Isnad.SUBJECT).equals(block.get(Isnad.SUBJECT))
                                && other.kind().equals("claim"))),
                breaking(DENIALS, "rebuttal of what is no claim", rebutting((block, other) -> other.kind()
                        .equals("organization"))),
                breaking(
                        DENIALS,
                        "rebuttal without denial",
                        CLAIM.and(block -> block.has(REBUTS)),
                        block -> block.without(Isnad.POLARITY)),
                breaking(
                        "A set is counted out of a count of the same set.",
                        "counted out of what is no count",
                        (block, world, random) -> SET.test(block) && block.has(OUT_OF)
                                ? world.any(other -> CLAIM.test(other) && !other.states("size"), random)
                                        .map(other -> List.of(block.set(OUT_OF, other.subject())))
                                : Optional.empty()),
                breaking(PEOPLE, "accusation of a person by nobody", participating(), block -> block.set(
                                Isnad.ROLE, Isnad.scale("role-perpetrator"))
                        .without(Isnad.SAID_BY)),
                breaking(PEOPLE, "accusation of a person at no place", participating(), block -> block.set(
                                Isnad.ROLE, Isnad.scale("role-planner"))
                        .set(Isnad.LOCATOR, Isnad.LOCATOR_NOT_RECORDED)),
                breaking(
                        BELIEFS,
                        "belief ascribed to a living person",
                        (block, world, random) -> CLAIM.test(block) && ofLivingPerson(block, world)
                                ? Optional.of(List.of(block.without(Isnad.SAID_BY)
                                        .without(Isnad.ROLE)
                                        .set(TYPE, Isnad.CLAIM)
                                        .set(Isnad.PREDICATE, Isnad.term("pledgedTo"))))
                                : Optional.empty()),
                breaking(FILES, "slug of another source", renaming(slug -> "heras-2017-" + slug)),
                breaking(FILES, "slug of no source", renaming(slug -> "x" + slug)),
                breaking("Slugs are lower-case ASCII.", "capitals in the slug", renaming(slug -> slug + "-A")));
    }

    private static Operator dangling(Node property) {
        return breaking(
                DESCRIBED,
                "undescribed " + property.getLocalName(),
                CLAIM.and(block -> block.get(property).filter(Node::isURI).isPresent()),
                block -> block.set(
                        property, Terms.unknownLike(block.get(property).orElseThrow())));
    }

    /** No property takes both kinds, but actsOn: a legal act may be on anything. */
    private static Node ofAnotherKind(Node object) {
        return switch (Block.kindOf(object)) {
            case "ideology" -> thing("place/baghdad-international-airport");
            default -> thing("ideology/wilayat-al-faqih");
        };
    }

    private static Predicate<Block> participating() {
        return CLAIM.and(block -> block.states("participatedIn")
                && Block.kindOf(block.get(Isnad.SUBJECT).orElseThrow()).equals("person")
                && !block.has(Isnad.POLARITY, DENIED));
    }

    private static boolean ofLivingPerson(Block block, World world) {
        return block.get(Isnad.SUBJECT)
                        .filter(subject -> Block.kindOf(subject).equals("person")
                                && !world.dead().contains(subject))
                        .isPresent()
                && block.get(Isnad.OBJECT)
                        .filter(object -> Block.kindOf(object).equals("organization"))
                        .isPresent();
    }

    private interface Other {
        boolean fits(Block block, Block other);
    }

    private static Change rebutting(Other other) {
        return (block, world, random) -> CLAIM.test(block) && block.has(REBUTS)
                ? world.any(candidate -> candidate.has(TYPE) && other.fits(block, candidate), random)
                        .map(found -> List.of(block.set(REBUTS, found.subject())))
                : Optional.empty();
    }

    private static Change renaming(Function<String, String> slug) {
        return (block, world, random) ->
                CLAIM.test(block) && !world.slugOfFile(block).equals("heras-2017")
                        ? Optional.of(List.of(block.under(thing(
                                "claim/" + slug.apply(block.subject().getURI().replaceFirst(".*/", ""))))))
                        : Optional.empty();
    }
}
