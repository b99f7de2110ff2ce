package org.isnad.server.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The path of a document whose words have hash IRIs: {@code /ontology}, or {@code /ontology.ttl} for one format of it.
 *
 * @param document {@code ontology} or {@code shapes}
 * @param format the format that the ending names; without one the client's Accept decides
 */
public record VocabularyPath(String document, Optional<DataFormat> format) {

    private static final List<String> DOCUMENTS = List.of("ontology", "shapes");

    /** The document at a path. */
    public static Optional<VocabularyPath> of(String path) {
        int dot = path.indexOf('.');
        String document = path.substring(1, dot < 0 ? path.length() : dot);
        Optional<DataFormat> format = dot < 0 ? Optional.empty() : DataFormat.ofEnding(path.substring(dot + 1));
        return DOCUMENTS.contains(document) && format.isPresent() == dot >= 0
                ? Optional.of(new VocabularyPath(document, format))
                : Optional.empty();
    }

    /** All paths of a document. */
    public static List<String> all(String document) {
        return Stream.concat(
                        Stream.of("/" + document),
                        Stream.of(DataFormat.values()).map(format -> "/" + document + "." + format.ending()))
                .toList();
    }
}
