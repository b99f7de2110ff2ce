package org.isnad.build;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Graphs;

/** Describes the graphs in VoID: how many triples each holds and under which licence. */
final class Description {

    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final Node CC0 = NodeFactory.createURI("https://creativecommons.org/publicdomain/zero/1.0/");
    private static final Node CC_BY = NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/");

    private Description() {}

    static void write(WorkingGraphs graphs) {
        Graph description = graphs.of(Graphs.RELEASE);
        for (Map.Entry<Node, Graph> entry : List.copyOf(graphs.byName())) {
            Node name = entry.getKey();
            if (name.equals(Graphs.RELEASE)) {
                continue;
            }
            boolean free = name.equals(Graphs.ENTITIES) || name.equals(Graphs.LINKS);
            description.add(name, RDF.type.asNode(), NodeFactory.createURI(VOID + "Dataset"));
            description.add(name, DCTerms.license.asNode(), free ? CC0 : CC_BY);
            description.add(
                    name,
                    NodeFactory.createURI(VOID + "triples"),
                    NodeFactory.createLiteralDT(
                            Integer.toString(entry.getValue().size()), XSDDatatype.XSDinteger));
        }
    }
}
