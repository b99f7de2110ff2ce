package org.isnad.build;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.model.Graphs;

/** The named graphs while they are being filled, in the order of their IRIs. */
final class WorkingGraphs {

    private final Map<Node, Graph> graphs = new TreeMap<>(Comparator.comparing(Node::getURI));

    /** No graphs yet. */
    WorkingGraphs() {}

    /** These graphs, by their names. */
    WorkingGraphs(Map<Node, Graph> given) {
        graphs.putAll(given);
    }

    /** The graph of this name, made when it is first asked for. */
    Graph of(Node name) {
        return graphs.computeIfAbsent(name, n -> Graphs.inMemory());
    }

    /** The graphs of the sources. */
    Stream<Graph> sources() {
        return graphs.entrySet().stream()
                .filter(entry -> Graphs.isOfSource(entry.getKey()))
                .map(Map.Entry::getValue);
    }

    /** The graphs that hold what curators wrote. */
    Stream<Graph> curated() {
        return Stream.concat(sources(), Stream.of(of(Graphs.ENTITIES), of(Graphs.LINKS), of(Graphs.CURATION)));
    }

    /** Every graph with its name. */
    Set<Map.Entry<Node, Graph>> byName() {
        return graphs.entrySet();
    }

    /** A new graph with every triple of these. */
    Graph merged() {
        Graph merged = Graphs.inMemory();
        graphs.values().forEach(graph -> graph.stream().forEach(merged::add));
        return merged;
    }

    /** A dataset of these graphs; its own default graph is empty. */
    DatasetGraph asDataset() {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        graphs.forEach(dataset::addGraph);
        return dataset;
    }
}
