package org.isnad.mutants;

import static org.isnad.mutants.Operator.breakingNothing;
import static org.isnad.mutants.Terms.LABEL;
import static org.isnad.mutants.Terms.TITLE;
import static org.isnad.mutants.Terms.TYPE;
import static org.isnad.mutants.Terms.edtf;
import static org.isnad.mutants.Terms.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;

/** Other values that might as well be true: no rule can know better, only somebody who reads the source again. */
final class TrueLookingMutations {

    private static final Predicate<Block> CLAIM = Block::isClaim;

    private TrueLookingMutations() {}

    static List<Operator> all() {
        return List.of(
                breakingNothing("another locator", CLAIM, block -> block.set(Isnad.LOCATOR, text("p. 99"))),
                breakingNothing(
                        "another flat hedge", CLAIM, block -> block.set(Isnad.HEDGE, Isnad.scale("hedge-reported"))),
                breakingNothing(
                        "another thing of the same kind as object", (block, world, random) -> block.get(Isnad.OBJECT)
                                .filter(object -> CLAIM.test(block))
                                .flatMap(object -> world.any(
                                        other -> other.has(TYPE)
                                                && other.kind().equals(Block.kindOf(object))
                                                && !other.subject().equals(object),
                                        random))
                                .map(other -> List.of(block.set(Isnad.OBJECT, other.subject())))),
                breakingNothing(
                        "the same claim once more under another slug",
                        (block, world, random) -> CLAIM.test(block)
                                ? Optional.of(List.of(
                                        block,
                                        block.under(NodeFactory.createURI(
                                                block.subject().getURI() + "-again"))))
                                : Optional.empty()),
                breakingNothing(
                        "another date",
                        CLAIM.and(block -> block.has(Isnad.DATE_VALUE) && !block.has(Terms.REBUTS)),
                        block -> block.set(Isnad.DATE_VALUE, edtf("2009"))),
                breakingNothing(
                        "another number",
                        CLAIM.and(block -> isNumber(block.get(Isnad.VALUE))),
                        block -> block.set(Isnad.VALUE, Terms.number(777))),
                breakingNothing(
                        "another title",
                        block -> block.kind().equals("source") && block.has(TITLE),
                        block -> block.set(TITLE, text("Another title", "en"))),
                breakingNothing(
                        "another label",
                        block -> block.kind().equals("organization") && block.has(LABEL),
                        block -> block.set(LABEL, text("Another label", "en"))),
                breakingNothing(
                        "drop note", CLAIM.and(block -> block.has(Terms.NOTE)), block -> block.without(Terms.NOTE)));
    }

    private static boolean isNumber(Optional<Node> value) {
        return value.filter(node -> node.isLiteral() && node.getLiteralValue() instanceof Number)
                .isPresent();
    }
}
