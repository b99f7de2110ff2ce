package org.isnad.publish;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;

/** The prefixes of a JSON-LD context, and IRIs shortened by them. */
public final class JsonLdNames {

    private final SortedMap<String, String> prefixes;
    private final NavigableMap<String, String> byNamespace;

    private JsonLdNames(SortedMap<String, String> prefixes, NavigableMap<String, String> byNamespace) {
        this.prefixes = prefixes;
        this.byNamespace = byNamespace;
    }

    /** The names of these prefixes, each with its namespace. */
    public static JsonLdNames of(Map<String, String> prefixes) {
        SortedMap<String, String> sorted = new TreeMap<>(prefixes);
        NavigableMap<String, String> byNamespace = new TreeMap<>();
        sorted.forEach((prefix, namespace) -> byNamespace.putIfAbsent(namespace, prefix));
        return new JsonLdNames(sorted, byNamespace);
    }

    /** The prefixes with their namespaces. */
    public SortedMap<String, String> prefixes() {
        return prefixes;
    }

    /** The IRI with the prefix that shortens it most, or as it is. */
    public String shortIri(String iri) {
        return longest(iri)
                .map(entry ->
                        entry.getValue() + ":" + iri.substring(entry.getKey().length()))
                .orElse(iri);
    }

    /** The prefix with which an IRI is shortened. */
    public Optional<String> prefixOf(String iri) {
        return longest(iri).map(Map.Entry::getValue);
    }

    /** The longest namespace that the IRI begins with; what follows on it must not be read as an IRI or as nothing. */
    private Optional<Map.Entry<String, String>> longest(String iri) {
        Map.Entry<String, String> near = byNamespace.floorEntry(iri);
        while (near != null && !iri.startsWith(near.getKey())) {
            // Whatever sorts between the part in common and this namespace goes on otherwise than the IRI does.
            near = byNamespace.floorEntry(StringUtils.getCommonPrefix(iri, near.getKey()));
        }
        return Optional.ofNullable(near)
                .filter(entry -> iri.length() > entry.getKey().length()
                        && !iri.startsWith("//", entry.getKey().length()));
    }
}
