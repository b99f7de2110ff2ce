package org.isnad.network;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/** GraphML 1.0 with declared attributes, as Gephi, networkx and others read it. */
final class GraphMl {

    private GraphMl() {}

    static String of(Network network) {
        Map<Node, Standing> nodes = new HashMap<>();
        Centrality.of(network).forEach(standing -> nodes.put(standing.actor().iri(), standing));
        Map<Tie, String> ids = new HashMap<>();
        network.ties().forEach(tie -> ids.put(tie, "e" + (ids.size() + 1)));

        List<Column<Standing>> nodeColumns = Columns.ofNodes();
        List<Column<Tie>> edgeColumns = Columns.ofEdges(network.words());
        GraphMLExporter<Node, Tie> exporter =
                new GraphMLExporter<>(iri -> node(nodes, iri).actor().name());
        exporter.setEdgeIdProvider(ids::get);
        declare(exporter, nodeColumns, edgeColumns);
        exporter.setVertexAttributeProvider(iri -> values(nodeColumns, node(nodes, iri)));
        exporter.setEdgeAttributeProvider(tie -> values(edgeColumns, tie));
        StringWriter text = new StringWriter();
        exporter.exportGraph(network.directed(), text);
        return text.toString();
    }

    static <T> Map<String, Attribute> values(List<Column<T>> columns, T row) {
        Map<String, Attribute> values = new LinkedHashMap<>();
        columns.forEach(column -> column.attribute(row).ifPresent(attribute -> values.put(column.name(), attribute)));
        return values;
    }

    /** A name that both nodes and edges have is declared once, for both. */
    private static void declare(
            GraphMLExporter<Node, Tie> exporter, List<Column<Standing>> nodes, List<Column<Tie>> edges) {
        Function<List<? extends Column<?>>, List<String>> names =
                columns -> columns.stream().map(Column::name).toList();
        nodes.forEach(column -> exporter.registerAttribute(
                column.name(),
                names.apply(edges).contains(column.name()) ? AttributeCategory.ALL : AttributeCategory.NODE,
                column.type()));
        edges.stream()
                .filter(column -> !names.apply(nodes).contains(column.name()))
                .forEach(column -> exporter.registerAttribute(column.name(), AttributeCategory.EDGE, column.type()));
    }

    private static Standing node(Map<Node, Standing> nodes, Node iri) {
        Standing standing = nodes.get(iri);
        if (standing == null) {
            throw new IllegalArgumentException(iri + " is no node of this network");
        }
        return standing;
    }
}
