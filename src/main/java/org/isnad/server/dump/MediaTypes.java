package org.isnad.server.dump;

import java.util.Map;

/** The media types of the files of a release, by how their names end. */
public final class MediaTypes {

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("nq", "application/n-quads"),
            Map.entry("trig", "application/trig"),
            Map.entry("ttl", "text/turtle"),
            Map.entry("rdf", "application/rdf+xml"),
            Map.entry("rt", "application/rdf+thrift"),
            Map.entry("jsonld", "application/ld+json"),
            Map.entry("json", "application/json"),
            Map.entry("csv", "text/csv; charset=utf-8; header=present"),
            Map.entry("parquet", "application/vnd.apache.parquet"),
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("cff", "application/yaml"),
            Map.entry("gz", "application/gzip"));

    private MediaTypes() {}

    /** The type of a file with this name; without a known ending it is plain text, as sums and signatures are. */
    public static String of(String name) {
        return BY_ENDING.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain; charset=utf-8");
    }
}
