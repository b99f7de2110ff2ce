package org.isnad.publish;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.sparql.graph.GraphZero;
import org.apache.jena.sparql.util.Symbol;

/** A choice among the graphs of a dataset that does not change, as FROM and FROM NAMED make it (SPARQL 1.1, section 13.2). */
public final class ChosenGraphs {

    private static final Symbol CHOSEN_FROM = Symbol.create("https://w3id.org/isnad/function#chosen-from");

    private ChosenGraphs() {}

    /** The dataset from which a choice was made; any other is its own. */
    public static DatasetGraph whole(DatasetGraph dataset) {
        return dataset.getContext().get(CHOSEN_FROM, dataset);
    }

    /**
     * The dataset of a choice; graphs that are not there are empty.
     *
     * @param defaults the names of the graphs that together are the default graph
     * @param named the names of the named graphs
     */
    public static DatasetGraph of(DatasetGraph dataset, Collection<Node> defaults, Collection<Node> named) {
        Graph[] parts =
                defaults.stream().distinct().map(name -> graph(dataset, name)).toArray(Graph[]::new);
        Map<Node, Graph> chosen = new LinkedHashMap<>();
        named.forEach(name -> chosen.put(name, graph(dataset, name)));
        DatasetGraph choice = new ImmutableDataset(together(parts), chosen, dataset.prefixes());
        choice.getContext().set(CHOSEN_FROM, whole(dataset));
        return choice;
    }

    /** A union looks for what it has given already, which a single graph need not. */
    private static Graph together(Graph... parts) {
        return switch (parts.length) {
            case 0 -> GraphZero.instance();
            case 1 -> parts[0];
            default -> new MultiUnion(parts);
        };
    }

    /** Without its read-only view: the dataset of the choice puts its own around it. */
    private static Graph graph(DatasetGraph dataset, Node name) {
        Graph graph = dataset.getGraph(name);
        return graph instanceof GraphReadOnly view ? view.getWrapped() : graph;
    }
}
