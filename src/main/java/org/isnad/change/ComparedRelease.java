package org.isnad.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.explain.Words;
import org.isnad.model.Isnad;

/**
 * A release, as it is compared with another.
 *
 * @param name its version
 * @param issued the day on which it was first made
 * @param dataset its named graphs
 * @param words the words for what it holds
 */
public record ComparedRelease(String name, LocalDate issued, DatasetGraph dataset, Words words) {

    /** The order of statements in everything that is written of a change. */
    static final Comparator<Triple> ORDER =
            Comparator.comparing(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                    .map(NodeFmtLib::strNT)
                    .collect(Collectors.joining(" ")));

    /** The order of things. */
    static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

    /** A release with these graphs. */
    public static ComparedRelease of(String name, LocalDate issued, DatasetGraph dataset) {
        return new ComparedRelease(name, issued, dataset, Words.of(dataset));
    }

    /** The IRI of the release. */
    String iri() {
        return Isnad.BASE + "release/" + name;
    }

    /** The IRI of a thing as this release describes it. */
    String versionOf(Node thing) {
        return iri() + "/" + thing.getURI().substring(Isnad.BASE.length());
    }

    /** The moment from which the release is known: the beginning of its day, in UTC. */
    String moment() {
        return issued + "T00:00:00Z";
    }

    /** What is stated about each thing of the project. */
    SortedMap<Node, SortedSet<Triple>> things() {
        return DescribedThings.in(dataset, thing -> true);
    }

    /** The statements of a graph that is derived, in order. */
    SortedSet<Triple> statements(Node graph) {
        Graph derived = dataset.getGraph(graph);
        return derived.stream().collect(Collectors.toCollection(() -> new TreeSet<>(ORDER)));
    }

    /** Whether a thing is a claim here. */
    boolean isClaim(Node thing) {
        return DescribedThings.isClaim(thing, dataset);
    }
}
