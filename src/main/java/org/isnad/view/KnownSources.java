package org.isnad.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.build.DerivedAgain;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;

/**
 * Leaves the sources that were known on a day. A source is known once it has certainly been issued; one without a date
 * of issue, from the day on which it was first read. Of a list without a date the record alone is known from its first
 * edition on, for what follows from the editions belongs to the list.
 */
final class KnownSources {

    private static final Node READ_ON = Isnad.term("readOn");
    private static final Node EDITION_OF = Isnad.term("editionOf");

    private KnownSources() {}

    /**
     * The graphs without those of sources that were not known, and what follows across sources from those that were.
     *
     * @param named the graphs of a build by name; they are not changed
     */
    static Map<Node, Graph> by(LocalDate day, Map<Node, Graph> named) {
        Map<Node, Graph> left = new HashMap<>();
        Set<Node> lists = new HashSet<>();
        named.forEach((name, graph) -> {
            if (!Graphs.isOfSource(name)) {
                left.put(name, graph);
            } else if (isKnown(sourceOf(name), graph, day)) {
                left.put(name, graph);
                graph.stream(Node.ANY, EDITION_OF, Node.ANY).forEach(t -> lists.add(t.getObject()));
            }
        });
        named.forEach((name, graph) -> {
            if (!left.containsKey(name) && lists.contains(sourceOf(name))) {
                left.put(name, record(sourceOf(name), graph));
            }
        });
        return DerivedAgain.datesAcrossSources(left);
    }

    /** The source whose record and claims are in this graph. */
    static Node sourceOf(Node graph) {
        return NodeFactory.createURI(Isnad.BASE
                + graph.getURI().substring(Graphs.ofSource("").getURI().length() - "source/".length()));
    }

    private static boolean isKnown(Node source, Graph graph, LocalDate day) {
        return days(graph, source, Isnad.ISSUED_LATEST)
                .findFirst()
                .or(() -> days(graph, source, READ_ON).min(Comparator.naturalOrder()))
                .filter(known -> !known.isAfter(day))
                .isPresent();
    }

    private static Stream<LocalDate> days(Graph graph, Node source, Node property) {
        return graph.stream(source, property, Node.ANY)
                .map(t -> LocalDate.parse(t.getObject().getLiteralLexicalForm()));
    }

    private static Graph record(Node source, Graph graph) {
        Graph record = Graphs.inMemory();
        graph.stream(source, Node.ANY, Node.ANY).forEach(record::add);
        return record;
    }
}
