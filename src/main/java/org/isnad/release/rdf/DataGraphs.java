package org.isnad.release.rdf;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Graphs;
import org.isnad.publish.ChosenGraphs;

/**
 * The graphs that are the data of a release: all but the ontology and the description, which are files with hashes of
 * their own.
 */
public final class DataGraphs {

    private static final Set<Node> CONCLUSIONS = Set.of(Graphs.INFERRED, Graphs.DERIVATIONS);

    private DataGraphs() {}

    /** The data of a dataset: its default graph is empty, and other named graphs are left out. */
    public static DatasetGraph of(DatasetGraph dataset) {
        return ChosenGraphs.of(dataset, List.of(), names(dataset).toList());
    }

    /** What is curated and completed: claims, sources, entities, scales, links and judgements, merged. */
    static Graph claims(DatasetGraph dataset) {
        return merged(dataset, name -> !name.equals(Graphs.DIRECT) && !CONCLUSIONS.contains(name));
    }

    /** What follows from claims without a rule. */
    static Graph direct(DatasetGraph dataset) {
        return dataset.getGraph(Graphs.DIRECT);
    }

    /** What rules conclude, with the derivations behind it, merged. */
    static Graph inferred(DatasetGraph dataset) {
        return merged(dataset, CONCLUSIONS::contains);
    }

    private static Graph merged(DatasetGraph dataset, Predicate<Node> chosen) {
        Graph merged = Graphs.inMemory();
        names(dataset).filter(chosen).forEach(name -> dataset.getGraph(name).stream()
                .forEach(merged::add));
        return merged;
    }

    private static Stream<Node> names(DatasetGraph dataset) {
        return Iter.asStream(dataset.listGraphNodes()).filter(Graphs::isData);
    }
}
