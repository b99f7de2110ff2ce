package org.isnad.network;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;

/** The DOT language of Graphviz; labels are shown, everything else rides along. */
final class Dot {

    private Dot() {}

    static String of(Network network) {
        List<Column<Actor>> nodes = Columns.ofActors();
        List<Column<Tie>> edges = Columns.ofEdges(network.words());
        DOTExporter<Node, Tie> exporter =
                new DOTExporter<>(iri -> '"' + network.actor(iri).orElseThrow().name() + '"');
        exporter.setGraphIdProvider(() -> "isnad");
        exporter.setVertexAttributeProvider(
                iri -> quoted(GraphMl.values(nodes, network.actor(iri).orElseThrow())));
        exporter.setEdgeAttributeProvider(tie -> quoted(GraphMl.values(edges, tie)));
        StringWriter text = new StringWriter();
        exporter.exportGraph(network.directed(), text);
        return text.toString();
    }

    /** A backslash begins an escape in DOT; the exporter minds quotes only. */
    private static Map<String, Attribute> quoted(Map<String, Attribute> values) {
        values.replaceAll((name, value) -> value.getValue().indexOf('\\') < 0
                ? value
                : new DefaultAttribute<>(value.getValue().replace("\\", "\\\\"), value.getType()));
        return values;
    }
}
