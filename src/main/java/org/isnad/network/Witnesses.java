package org.isnad.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Multigraph;

/**
 * Which sources are one witness: all that editions of a work or a list, and whole copies, connect. However many of them
 * say a thing, they say it once.
 */
final class Witnesses {

    private static final List<Node> KIN =
            List.of(Isnad.term("workOf"), Isnad.term("derivedFromSource"), Isnad.term("editionOf"));

    private final Map<Node, Integer> witnesses = new HashMap<>();

    Witnesses(Graph statements) {
        org.jgrapht.Graph<Node, DefaultEdge> kinship = new Multigraph<>(DefaultEdge.class);
        for (Node property : KIN) {
            statements.stream(Node.ANY, property, Node.ANY)
                    .filter(triple -> !triple.getSubject().equals(triple.getObject()))
                    .forEach(triple -> {
                        kinship.addVertex(triple.getSubject());
                        kinship.addVertex(triple.getObject());
                        kinship.addEdge(triple.getSubject(), triple.getObject());
                    });
        }
        for (Set<Node> kin : new ConnectivityInspector<>(kinship).connectedSets()) {
            int number = witnesses.size();
            kin.forEach(source -> witnesses.put(source, number));
        }
    }

    /** How many independent witnesses these sources are. */
    int count(List<Node> sources) {
        return (int) sources.stream()
                .<Object>map(source -> witnesses.containsKey(source) ? witnesses.get(source) : source)
                .distinct()
                .count();
    }
}
