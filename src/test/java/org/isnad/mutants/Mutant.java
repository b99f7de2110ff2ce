package org.isnad.mutants;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;

/**
 * Valid data with one block spoilt.
 *
 * @param operator what spoilt it
 * @param original the block as it was
 * @param spoilt what stands in its place
 */
record Mutant(Operator operator, Block original, List<Block> spoilt) {

    /** The thing before and after; nothing else in the same run may name it, or nobody could tell whose finding is whose. */
    Set<Node> subjects() {
        return blocks().map(Block::subject).collect(Collectors.toSet());
    }

    /** Everything of ours that it names, before or after. */
    Set<Node> names() {
        return blocks().flatMap(Block::names).collect(Collectors.toSet());
    }

    /** The items elsewhere that it links to, before or after: two links to one item know of each other. */
    Set<Node> items() {
        return blocks().flatMap(block -> block.all(Isnad.TARGET)).collect(Collectors.toSet());
    }

    private Stream<Block> blocks() {
        return Stream.concat(Stream.of(original), spoilt.stream());
    }

    String asTurtle() {
        return spoilt.stream().map(Block::asTurtle).collect(Collectors.joining("\n\n"));
    }
}
