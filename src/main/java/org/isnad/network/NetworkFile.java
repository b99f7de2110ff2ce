package org.isnad.network;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A network as a file for other programs. The same network gives the same bytes. Nodes are named as in curated files;
 * every edge carries the IRIs of its claims and of their sources, separated by spaces.
 */
public final class NetworkFile {

    private NetworkFile() {}

    /** GraphML 1.0 with typed attributes: labels in English and Arabic, measures of nodes, claims of edges. */
    public static String graphMl(Network network) {
        return GraphMl.of(network);
    }

    /** The DOT language of Graphviz. */
    public static String dot(Network network) {
        return Dot.of(network);
    }

    /** The ties as CSV (RFC 4180): subject, object, and what the edges of the other formats tell. */
    public static String edgesAsCsv(Network network) {
        List<Column<Tie>> columns = new ArrayList<>();
        columns.add(Column.text("subject", tie -> name(network, tie.subject())));
        columns.add(Column.text("object", tie -> name(network, tie.object())));
        columns.addAll(Columns.ofEdges(network.words()));
        return Csv.of(columns, network.ties());
    }

    /** The actors as CSV, with their degree and betweenness, in the order of their names. */
    public static String nodesAsCsv(Network network) {
        List<Column<Standing>> columns = new ArrayList<>();
        columns.add(Column.text("id", standing -> standing.actor().name()));
        columns.addAll(Columns.ofNodes());
        List<Standing> rows = new ArrayList<>(Centrality.of(network));
        rows.sort((one, other) ->
                Values.BY_TEXT.compare(one.actor().iri(), other.actor().iri()));
        return Csv.of(columns, rows);
    }

    private static String name(Network network, Node iri) {
        return network.actor(iri).orElseThrow().name();
    }
}
