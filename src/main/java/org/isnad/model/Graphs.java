package org.isnad.model;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem2.GraphMem2Roaring;

/** The named graphs of the dataset. Each file of curated data has one; what the build derives has its own. */
public final class Graphs {

    private static final String NS = Isnad.BASE + "graph/";
    private static final String SOURCE_NS = NS + "source/";

    public static final Node ENTITIES = graph("entities");
    public static final Node SCALES = graph("scales");
    public static final Node CURATION = graph("curation");
    public static final Node LINKS = graph("links");
    /** In which release each claim first stood. */
    public static final Node FIRST_SEEN = graph("first-seen");

    public static final Node DIRECT = graph("direct");
    /** The conclusions of rules, as plain triples. */
    public static final Node INFERRED = graph("inferred");
    /** The derivations behind them: rule, premises, time and hedge. */
    public static final Node DERIVATIONS = graph("derivations");

    public static final Node ONTOLOGY = graph("ontology");
    public static final Node RELEASE = graph("release");

    private Graphs() {}

    /** The graph that holds the record of a source and every claim read from it. */
    public static Node ofSource(String slug) {
        return graph("source/" + slug);
    }

    /** Whether this is the graph of a source. */
    public static boolean isOfSource(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(SOURCE_NS);
    }

    /**
     * Whether the statements of this named graph are data: not what the words mean, nor what describes a release. The
     * canonical form of the data graphs names a release.
     */
    public static boolean isData(Node graph) {
        return !graph.equals(ONTOLOGY) && !graph.equals(RELEASE);
    }

    /**
     * An empty graph in memory. Of the kinds that Jena has, this one loads fastest at a million statements and answers
     * fastest where a predicate with a frequent object is asked for; on small graphs there is no difference.
     */
    public static Graph inMemory() {
        return new GraphMem2Roaring();
    }

    private static Node graph(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
