package org.isnad.network;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * All ties between two actors taken as one, as measures and chains see them.
 *
 * @param one one of the two; in a directed graph the subject of every tie
 * @param other the other
 * @param ties at least one
 */
record Link(Node one, Node other, List<Tie> ties) {

    Link {
        ties = List.copyOf(ties);
    }
}
