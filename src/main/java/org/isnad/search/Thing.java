package org.isnad.search;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has names.
 *
 * @param labels the name that the editors chose in each language
 * @param witnesses how many independent sources speak of it
 */
record Thing(String iri, NavigableMap<String, String> labels, int witnesses) {

    private static final String FALLBACK = "en";

    /** The label in the language of a name, else in English, else in any; else the IRI. */
    Found.Name shownInsteadOf(KnownName name) {
        return Stream.of(name.language(), FALLBACK)
                .flatMap(language -> Optional.ofNullable(labels.get(language)).stream()
                        .map(label -> new Found.Name(label, language)))
                .findFirst()
                .or(() -> labels.entrySet().stream()
                        .findFirst()
                        .map(label -> new Found.Name(label.getValue(), label.getKey())))
                .orElseGet(() -> new Found.Name(iri, ""));
    }
}
