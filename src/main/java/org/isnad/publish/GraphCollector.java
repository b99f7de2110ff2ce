package org.isnad.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.isnad.model.Graphs;

/** Takes statements one by one and keeps each in the graph it names, in memory, in the order the graphs first appear. */
final class GraphCollector extends StreamRDFBase {

    private final Graph unnamed = Graphs.inMemory();
    private final Map<Node, Graph> named = new LinkedHashMap<>();

    /** The statements that named no graph. */
    Graph unnamed() {
        return unnamed;
    }

    Map<Node, Graph> named() {
        return named;
    }

    @Override
    public void triple(Triple triple) {
        unnamed.add(triple);
    }

    @Override
    public void quad(Quad quad) {
        if (quad.isDefaultGraph()) {
            unnamed.add(quad.asTriple());
        } else {
            named.computeIfAbsent(quad.getGraph(), name -> Graphs.inMemory()).add(quad.asTriple());
        }
    }
}
