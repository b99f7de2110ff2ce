package org.isnad.change;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;

/**
 * What a dataset states about each thing of the project: claims, sources, entities, concepts and decisions, without what
 * is derived, and without in which release a claim was first seen.
 */
final class DescribedThings {

    private static final List<Node> DERIVED = List.of(Graphs.DIRECT, Graphs.INFERRED, Graphs.DERIVATIONS);

    private DescribedThings() {}

    /** The statements by thing, of those that are wanted. */
    static SortedMap<Node, SortedSet<Triple>> in(DatasetGraph dataset, Predicate<Node> wanted) {
        SortedMap<Node, SortedSet<Triple>> things = new TreeMap<>(ComparedRelease.BY_IRI);
        graphs(dataset)
                .flatMap(name -> ofThings(dataset.getGraph(name)))
                .filter(triple -> wanted.test(triple.getSubject()))
                .forEach(triple -> things.computeIfAbsent(
                                triple.getSubject(), any -> new TreeSet<>(ComparedRelease.ORDER))
                        .add(triple));
        return Collections.unmodifiableSortedMap(things);
    }

    /** The things of which one dataset states something, in whichever graph, that the other does not state there. */
    static Stream<Node> differing(DatasetGraph dataset, DatasetGraph other) {
        return graphs(dataset).flatMap(name -> {
            Graph there = other.getGraph(name);
            return ofThings(dataset.getGraph(name))
                    .filter(triple -> !there.contains(triple))
                    .map(Triple::getSubject);
        });
    }

    /** Whether a thing is a claim in a dataset. */
    static boolean isClaim(Node thing, DatasetGraph dataset) {
        return dataset.contains(Node.ANY, thing, Isnad.PREDICATE, Node.ANY);
    }

    private static Stream<Node> graphs(DatasetGraph dataset) {
        Iterator<Node> names = dataset.listGraphNodes();
        return Iter.asStream(names).filter(name -> Graphs.isData(name) && !DERIVED.contains(name));
    }

    private static Stream<Triple> ofThings(Graph graph) {
        return graph.stream().filter(triple -> triple.getSubject().getURI().startsWith(Isnad.BASE));
    }
}
