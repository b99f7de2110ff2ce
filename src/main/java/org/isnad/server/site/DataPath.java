package org.isnad.server.site;

import java.util.Optional;

/**
 * The path of a document of data: {@code /data/organization/badr-organization.ttl}, or the same without an ending.
 *
 * @param thing what it describes
 * @param format the format that the ending names; without one the client's Accept decides
 */
public record DataPath(ThingPath thing, Optional<DataFormat> format) {

    /** What all paths begin with. */
    public static final String BEGIN = "/data/";

    /** The document at a path. */
    public static Optional<DataPath> of(String path) {
        if (!path.startsWith(BEGIN)) {
            return Optional.empty();
        }
        String rest = path.substring(BEGIN.length());
        int dot = rest.lastIndexOf('.');
        Optional<DataFormat> format = dot < 0 ? Optional.empty() : DataFormat.ofEnding(rest.substring(dot + 1));
        return ThingPath.of(format.isPresent() ? rest.substring(0, dot) : rest)
                .map(thing -> new DataPath(thing, format));
    }

    /** The path of the document on another thing in the same format. */
    public DataPath on(ThingPath other) {
        return new DataPath(other, format);
    }

    /** The path as it is asked for. */
    public String text() {
        return BEGIN
                + thing.text()
                + format.map(ending -> "." + ending.ending()).orElse("");
    }
}
