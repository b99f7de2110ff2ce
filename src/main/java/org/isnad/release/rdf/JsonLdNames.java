package org.isnad.release.rdf;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The prefixes of a JSON-LD context, and IRIs shortened by them. */
final class JsonLdNames {

    private final SortedMap<String, String> prefixes;

    JsonLdNames(Map<String, String> prefixes) {
        this.prefixes = new TreeMap<>(prefixes);
    }

    SortedMap<String, String> prefixes() {
        return prefixes;
    }

    /** The IRI with the prefix that shortens it most, or as it is: what begins with two slashes cannot follow a prefix. */
    String shortIri(String iri) {
        return prefixes.entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()))
                .max(Comparator.comparingInt(entry -> entry.getValue().length()))
                .map(entry -> shortened(iri, entry.getKey(), entry.getValue().length()))
                .orElse(iri);
    }

    private static String shortened(String iri, String prefix, int namespace) {
        String local = iri.substring(namespace);
        return local.isEmpty() || local.startsWith("//") ? iri : prefix + ":" + local;
    }
}
