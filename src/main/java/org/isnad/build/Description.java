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

/** Describes the graphs of a dataset in VoID: how many triples each holds and under which licence. */
public final class Description {

    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final Node DATASET = NodeFactory.createURI(VOID + "Dataset");
    private static final Node TRIPLES = NodeFactory.createURI(VOID + "triples");
    private static final Node CC0 = NodeFactory.createURI("https://creativecommons.org/publicdomain/zero/1.0/");
    private static final Node CC_BY = NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/");

    private Description() {}

    static void write(WorkingGraphs graphs) {
        Graph description = graphs.of(Graphs.RELEASE);
        for (Map.Entry<Node, Graph> entry : List.copyOf(graphs.byName())) {
            if (!entry.getKey().equals(Graphs.RELEASE)) {
                describe(entry.getKey(), entry.getValue(), description);
            }
        }
    }

    /** Adds the description of one graph of this name. */
    public static void describe(Node name, Graph graph, Graph description) {
        boolean free = name.equals(Graphs.ENTITIES) || name.equals(Graphs.LINKS);
        description.add(name, RDF.type.asNode(), DATASET);
        description.add(name, DCTerms.license.asNode(), free ? CC0 : CC_BY);
        description.add(
                name, TRIPLES, NodeFactory.createLiteralDT(Integer.toString(graph.size()), XSDDatatype.XSDinteger));
    }
}
