package org.isnad.release.describe;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * A graph without blank nodes as JSON-LD 1.1, flat and in one order: things by IRI, properties by name, values by their
 * text. Its context is part of the file, so that nothing need be fetched to read it.
 */
final class SortedJsonLd {

    private final PrefixMap prefixes;

    private SortedJsonLd(PrefixMap prefixes) {
        this.prefixes = prefixes;
    }

    static String of(Graph graph, PrefixMap prefixes) {
        SortedJsonLd writer = new SortedJsonLd(prefixes);
        JsonObject context = new JsonObject();
        new TreeMap<>(prefixes.getMappingCopy()).forEach(context::put);
        JsonArray things = new JsonArray();
        graph.stream()
                .collect(Collectors.groupingBy(
                        triple -> triple.getSubject().getURI(), TreeMap::new, Collectors.toList()))
                .forEach((subject, triples) -> things.add(writer.thing(subject, triples)));
        JsonObject document = new JsonObject();
        document.put("@context", context);
        document.put("@graph", things);
        return document + "\n";
    }

    private JsonObject thing(String subject, List<Triple> triples) {
        Map<String, Map<String, JsonValue>> properties = new TreeMap<>();
        for (Triple triple : triples) {
            boolean type = triple.getPredicate().equals(RDF.type.asNode());
            String property = type ? "@type" : shorten(triple.getPredicate());
            JsonValue value = type ? new JsonString(shorten(triple.getObject())) : value(triple.getObject());
            properties.computeIfAbsent(property, any -> new TreeMap<>()).put(value.toString(), value);
        }
        JsonObject object = new JsonObject();
        object.put("@id", subject);
        properties.forEach((property, values) -> object.put(property, oneOrAll(values)));
        return object;
    }

    private static JsonValue oneOrAll(Map<String, JsonValue> values) {
        if (values.size() == 1) {
            return values.values().iterator().next();
        }
        JsonArray array = new JsonArray();
        values.values().forEach(array::add);
        return array;
    }

    private JsonValue value(Node node) {
        JsonObject object = new JsonObject();
        if (node.isURI()) {
            object.put("@id", node.getURI());
            return object;
        }
        String text = node.getLiteralLexicalForm();
        if (!node.getLiteralLanguage().isEmpty()) {
            object.put("@value", text);
            object.put("@language", node.getLiteralLanguage());
            return object;
        }
        if (node.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            return new JsonString(text);
        }
        object.put("@value", text);
        object.put("@type", shorten(node.getLiteralDatatypeURI()));
        return object;
    }

    private String shorten(Node node) {
        return shorten(node.getURI());
    }

    private String shorten(String iri) {
        String prefixed = prefixes.abbreviate(iri);
        return prefixed == null ? iri : prefixed;
    }
}
