package org.isnad.network;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A way from one actor to another that meets nobody twice.
 *
 * @param actors the actors on the way, both ends included
 * @param steps for each step every tie between its two actors
 */
public record Chain(List<Node> actors, List<List<Tie>> steps) {

    /** A chain that nobody can change. */
    public Chain {
        actors = List.copyOf(actors);
        steps = steps.stream().map(List::copyOf).toList();
    }

    /** The number of steps. */
    public int length() {
        return steps.size();
    }
}
