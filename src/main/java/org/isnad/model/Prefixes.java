package org.isnad.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/** The prefixes of the project, in the order in which curated files declare them. */
public final class Prefixes {

    private static final Map<String, String> ALL = all();
    private static final Pattern NAME = Pattern.compile("\\b([a-z]+):([A-Za-z0-9-]+)");

    private Prefixes() {}

    /** Prefix to namespace, in the order of declaration; cannot be changed. */
    public static Map<String, String> asMap() {
        return ALL;
    }

    /** A new prefix map that holds every prefix of the project and those that queries often need. */
    public static PrefixMap forQueries() {
        PrefixMap map = PrefixMapFactory.create();
        ALL.forEach(map::add);
        map.add("function", Isnad.BASE + "function#");
        map.add("derivation", Isnad.BASE + "derivation/");
        map.add("graph", Isnad.BASE + "graph/");
        map.add("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        map.add("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        map.add("owl", "http://www.w3.org/2002/07/owl#");
        map.add("void", "http://rdfs.org/ns/void#");
        map.add("wd", "http://www.wikidata.org/entity/");
        return map;
    }

    /**
     * What a reader names: a prefixed name, such as {@code organization:kataib-hezbollah}, or an IRI with or without angle
     * brackets. Empty if it is neither.
     */
    public static Optional<Node> expand(String name) {
        if (name.startsWith("<") && name.endsWith(">")) {
            return Optional.of(NodeFactory.createURI(name.substring(1, name.length() - 1)));
        }
        int colon = name.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String namespace = forQueries().getMapping().get(name.substring(0, colon));
        return Optional.of(NodeFactory.createURI(namespace == null ? name : namespace + name.substring(colon + 1)));
    }

    /** The node as a reader of curated files knows it: a prefixed name where one fits, else Turtle's own form. */
    public static String shorten(Node node) {
        if (node.isURI()) {
            String iri = node.getURI();
            return ALL.entrySet().stream()
                    .filter(entry -> iri.startsWith(entry.getValue())
                            && isLocalName(iri.substring(entry.getValue().length())))
                    .findFirst()
                    .map(entry -> entry.getKey() + ":"
                            + iri.substring(entry.getValue().length()))
                    .orElse("<" + iri + ">");
        }
        return node.toString();
    }

    /** The things of the project that a piece of Turtle names by prefix, even where it does not parse. */
    public static Stream<Node> namesIn(String turtle) {
        return NAME.matcher(turtle)
                .results()
                .filter(name -> ALL.containsKey(name.group(1)))
                .map(name -> NodeFactory.createURI(ALL.get(name.group(1)) + name.group(2)));
    }

    private static boolean isLocalName(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
    }

    private static Map<String, String> all() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("isnad", Isnad.NS);
        for (String kind : Kinds.CURATED) {
            map.put(kind, Isnad.BASE + kind + "/");
        }
        map.put("dc", "http://purl.org/dc/elements/1.1/");
        map.put("dcterms", "http://purl.org/dc/terms/");
        map.put("edtf", "http://id.loc.gov/datatypes/edtf/");
        map.put("skos", "http://www.w3.org/2004/02/skos/core#");
        map.put("schema", "https://schema.org/");
        map.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return Collections.unmodifiableMap(map);
    }
}
