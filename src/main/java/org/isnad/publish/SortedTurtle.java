package org.isnad.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.vocabulary.RDF;

/** Turtle in one order: subjects, properties and values sorted, so that the same graph gives the same bytes. */
public final class SortedTurtle {

    private final PrefixMap prefixes;

    private SortedTurtle(PrefixMap prefixes) {
        this.prefixes = prefixes;
    }

    /** Writes a graph without blank nodes, with these prefixes. */
    public static String of(Graph graph, PrefixMap prefixes) {
        StringBuilder turtle = new StringBuilder();
        prefixes.getMappingCopy().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> turtle.append("@prefix %s: <%s> .\n".formatted(entry.getKey(), entry.getValue())));
        SortedTurtle writer = new SortedTurtle(prefixes);
        graph.stream()
                .collect(Collectors.groupingBy(
                        triple -> triple.getSubject().getURI(), TreeMap::new, Collectors.toList()))
                .forEach((subject, triples) -> writer.append(triples, turtle));
        return turtle.toString();
    }

    private void append(List<Triple> triples, StringBuilder turtle) {
        turtle.append('\n').append(text(triples.get(0).getSubject()));
        turtle.append(triples.stream()
                .sorted(order())
                .map(triple -> " " + property(triple.getPredicate()) + " " + text(triple.getObject()))
                .collect(Collectors.joining(" ;\n   ")));
        turtle.append(" .\n");
    }

    /** The class comes first, as people read it. */
    private Comparator<Triple> order() {
        return Comparator.comparing((Triple triple) -> !triple.getPredicate().equals(RDF.type.asNode()))
                .thenComparing(triple -> triple.getPredicate().getURI())
                .thenComparing(triple -> text(triple.getObject()));
    }

    private String property(Node property) {
        return property.equals(RDF.type.asNode()) ? "a" : text(property);
    }

    private String text(Node node) {
        return NodeFmtLib.str(node, null, prefixes);
    }
}
