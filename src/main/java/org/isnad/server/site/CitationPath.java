package org.isnad.server.site;

import java.util.Optional;
import org.isnad.site.request.CitationFormat;

/**
 * The path of a document that says how to cite a thing: {@code /data/organization/badr-organization.bib}.
 *
 * @param thing what is cited
 * @param format the format that the ending names
 */
public record CitationPath(ThingPath thing, CitationFormat format) {

    /** The document at a path. */
    public static Optional<CitationPath> of(String path) {
        return path.startsWith(DataPath.BEGIN)
                ? CitationFormat.ofName(path).flatMap(format -> ThingPath.of(path.substring(
                                DataPath.BEGIN.length(),
                                path.length() - format.ending().length() - 1))
                        .map(thing -> new CitationPath(thing, format)))
                : Optional.empty();
    }

    /** The path of the document on another thing in the same format. */
    public CitationPath on(ThingPath other) {
        return new CitationPath(other, format);
    }

    /** The path as it is asked for. */
    public String text() {
        return DataPath.BEGIN + thing.text() + "." + format.ending();
    }
}
