package org.isnad.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.vocabulary.RDF;

/**
 * RDF 1.1 XML in one order, for tools that read nothing newer. Jena's writer keeps the order of the graph in memory and
 * invents prefixes.
 */
final class SortedRdfXml {

    private final Map<String, String> prefixes;

    private SortedRdfXml(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    /**
     * Writes a graph.
     *
     * @param graph without blank nodes
     * @param prefixes a prefix for the namespace of every property
     * @throws IllegalArgumentException if a property has no prefix, and so no name in XML
     */
    static String of(Graph graph, Map<String, String> prefixes) {
        Map<String, String> byNamespace = new TreeMap<>();
        prefixes.forEach((prefix, namespace) -> byNamespace.put(namespace, prefix));
        byNamespace.put(RDF.uri, "rdf");
        return new SortedRdfXml(byNamespace).document(graph);
    }

    private String document(Graph graph) {
        TreeSet<String> used = new TreeSet<>();
        used.add(RDF.uri);
        graph.stream()
                .forEach(triple -> used.add(namespace(triple.getPredicate().getURI())));
        String declared = used.stream()
                .map(namespace -> "\n    xmlns:" + prefix(namespace) + "=\"" + escape(namespace) + "\"")
                .sorted()
                .collect(Collectors.joining());
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF" + declared + ">\n");
        graph.stream()
                .collect(Collectors.groupingBy(
                        triple -> triple.getSubject().getURI(), TreeMap::new, Collectors.toList()))
                .forEach((subject, triples) -> description(subject, triples, xml));
        return xml.append("</rdf:RDF>\n").toString();
    }

    private void description(String subject, List<Triple> triples, StringBuilder xml) {
        xml.append("  <rdf:Description rdf:about=\"").append(escape(subject)).append("\">\n");
        triples.stream()
                .sorted(Comparator.comparing(
                                (Triple triple) -> !triple.getPredicate().equals(RDF.type.asNode()))
                        .thenComparing(triple -> triple.getPredicate().getURI())
                        .thenComparing(Triple::getObject, Values.ORDER))
                .forEach(triple -> xml.append("    ").append(property(triple)).append('\n'));
        xml.append("  </rdf:Description>\n");
    }

    private String property(Triple triple) {
        String iri = triple.getPredicate().getURI();
        String namespace = namespace(iri);
        String name = prefix(namespace) + ":" + iri.substring(namespace.length());
        Node value = triple.getObject();
        if (!value.isLiteral()) {
            return "<" + name + " rdf:resource=\"" + escape(value.getURI()) + "\"/>";
        }
        String language = value.getLiteralLanguage();
        String datatype = value.getLiteralDatatypeURI();
        String about = "";
        if (!language.isEmpty()) {
            about = " xml:lang=\"" + escape(language) + "\"";
        } else if (!datatype.equals("http://www.w3.org/2001/XMLSchema#string")) {
            about = " rdf:datatype=\"" + escape(datatype) + "\"";
        }
        return "<" + name + about + ">" + escape(value.getLiteralLexicalForm()) + "</" + name + ">";
    }

    private static String namespace(String iri) {
        return iri.substring(0, Util.splitNamespaceXML(iri));
    }

    private String prefix(String namespace) {
        String prefix = prefixes.get(namespace);
        if (prefix == null) {
            throw new IllegalArgumentException("no prefix for the namespace of a property: " + namespace);
        }
        return prefix;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }
}
