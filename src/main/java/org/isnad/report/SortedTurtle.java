package org.isnad.report;

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
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/** Turtle in one order: subjects, properties and values sorted, so that the same graph gives the same bytes. */
final class SortedTurtle {

    private static final PrefixMap PREFIXES = prefixes();

    /** The class comes first, as people read it. */
    private static final Comparator<Triple> ORDER = Comparator.comparing(
                    (Triple triple) -> !triple.getPredicate().equals(RDF.type.asNode()))
            .thenComparing(triple -> triple.getPredicate().getURI())
            .thenComparing(triple -> text(triple.getObject()));

    private SortedTurtle() {}

    /** Writes a graph without blank nodes. */
    static String of(Graph graph) {
        StringBuilder turtle = new StringBuilder();
        PREFIXES.getMappingCopy().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> turtle.append("@prefix %s: <%s> .\n".formatted(entry.getKey(), entry.getValue())));
        graph.stream()
                .collect(Collectors.groupingBy(
                        triple -> triple.getSubject().getURI(), TreeMap::new, Collectors.toList()))
                .forEach((subject, triples) -> append(triples, turtle));
        return turtle.toString();
    }

    private static void append(List<Triple> triples, StringBuilder turtle) {
        turtle.append('\n').append(text(triples.get(0).getSubject()));
        turtle.append(triples.stream()
                .sorted(ORDER)
                .map(triple -> " " + property(triple.getPredicate()) + " " + text(triple.getObject()))
                .collect(Collectors.joining(" ;\n   ")));
        turtle.append(" .\n");
    }

    private static String property(Node property) {
        return property.equals(RDF.type.asNode()) ? "a" : text(property);
    }

    private static String text(Node node) {
        return NodeFmtLib.str(node, null, PREFIXES);
    }

    private static PrefixMap prefixes() {
        PrefixMap map = PrefixMapFactory.create();
        map.add("dcterms", "http://purl.org/dc/terms/");
        map.add("dqv", "http://www.w3.org/ns/dqv#");
        map.add("ldqd", "http://www.w3.org/2016/05/ldqd#");
        map.add("skos", "http://www.w3.org/2004/02/skos/core#");
        map.add("void", "http://rdfs.org/ns/void#");
        map.add("xsd", "http://www.w3.org/2001/XMLSchema#");
        return map;
    }
}
