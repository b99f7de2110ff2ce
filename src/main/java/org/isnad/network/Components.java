package org.isnad.network;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jgrapht.alg.connectivity.ConnectivityInspector;

/** The parts of a network between which there is no chain of ties: its weakly connected components. */
public final class Components {

    private Components() {}

    /** The components, the largest first and those of one size by their first actor; the actors in the order of IRIs. */
    public static List<List<Actor>> of(Network network) {
        return new ConnectivityInspector<>(network.undirectedLinks())
                .connectedSets().stream()
                        .map(set -> set.stream().sorted(Values.BY_TEXT).toList())
                        .sorted(Comparator.<List<Node>>comparingInt(List::size)
                                .reversed()
                                .thenComparing(set -> set.get(0), Values.BY_TEXT))
                        .map(set -> set.stream()
                                .map(iri -> network.actor(iri).orElseThrow())
                                .toList())
                        .toList();
    }
}
