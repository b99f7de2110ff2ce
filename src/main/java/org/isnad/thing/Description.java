package org.isnad.thing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;

/**
 * The statements that describe one thing, in the order of their N-Triples:
 *
 * <ul>
 *   <li>all of which it is the subject in the default graph, and of a derivation those of {@code graph/derivations};
 *   <li>the whole of every claim of which it is the subject, the object or the source, or which names it beside these, and
 *       of every decision on a link of it, since a thing without its claims says nothing here;
 *   <li>the labels of everything that those point at, their sources among them.
 * </ul>
 *
 * Where the dataset is no build but some other RDF, the statements of its named graphs count as well. A blank node that is
 * pointed at is described along. Withdrawn claims stand in no default graph, and so in no description.
 */
public final class Description {

    /** From a claim or a decision to the thing that it is about, or that made it. */
    private static final List<Node> ABOUT = List.of(Isnad.SUBJECT, Isnad.OBJECT, Isnad.SOURCE, Isnad.ENTITY);

    /**
     * From a claim to a thing that it names beside what it is about: who says it, who passes it on, through whom, by which
     * act and in which election.
     */
    public static final List<Node> BESIDE = List.of(
            Isnad.SAID_BY, Isnad.term("via"), Isnad.term("through"), Isnad.term("act"), Isnad.term("inElection"));

    private final DatasetGraph dataset;
    private final Set<Triple> found = new HashSet<>();

    private Description(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** What a dataset holds on a thing; empty if it holds nothing. */
    public static Graph of(DatasetGraph dataset, Node thing) {
        return of(dataset, List.of(thing));
    }

    /** What a dataset holds on several things. */
    public static Graph of(DatasetGraph dataset, Iterable<Node> things) {
        Description description = new Description(dataset);
        things.forEach(description::describe);
        description.label();
        return description.inOrder();
    }

    private void describe(Node thing) {
        Graph unnamed = dataset.getDefaultGraph();
        statements(unnamed, thing);
        if (dataset.containsGraph(Graphs.ONTOLOGY)) {
            statements(dataset.getGraph(Graphs.DERIVATIONS), thing);
        } else {
            dataset.listGraphNodes().forEachRemaining(name -> statements(dataset.getGraph(name), thing));
        }
        ABOUT.forEach(property -> pointing(unnamed, property, thing));
        // A claim that others follow from is no part of what they say.
        if (!unnamed.contains(thing, Isnad.SUBJECT, Node.ANY)) {
            BESIDE.forEach(property -> pointing(unnamed, property, thing));
        }
    }

    private void pointing(Graph unnamed, Node property, Node thing) {
        unnamed.find(Node.ANY, property, thing).forEachRemaining(triple -> statements(unnamed, triple.getSubject()));
    }

    private void statements(Graph graph, Node subject) {
        graph.find(subject, Node.ANY, Node.ANY).forEachRemaining(triple -> {
            if (found.add(triple) && triple.getObject().isBlank()) {
                statements(graph, triple.getObject());
            }
        });
    }

    private void label() {
        Graph unnamed = dataset.getDefaultGraph();
        Set<Node> named = new HashSet<>();
        found.forEach(triple -> named.add(triple.getObject()));
        named.stream().filter(Node::isURI).forEach(node -> unnamed.find(node, RDFS.label.asNode(), Node.ANY)
                .forEachRemaining(found::add));
    }

    private Graph inOrder() {
        Map<String, Triple> sorted = new TreeMap<>();
        found.forEach(triple -> sorted.put(NodeFmtLib.str(triple), triple));
        Graph graph = GraphFactory.createDefaultGraph();
        sorted.values().forEach(graph::add);
        return graph;
    }
}
