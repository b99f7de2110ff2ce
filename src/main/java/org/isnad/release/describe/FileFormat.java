package org.isnad.release.describe;

import java.util.Map;
import java.util.Optional;

/**
 * What a catalogue calls the form of a file.
 *
 * @param mediaType the IANA media type, without parameters
 */
record FileFormat(String mediaType) {

    /** The file types of the EU's authority list that the forms of a release belong to. */
    private static final Map<String, String> FILE_TYPES = Map.of(
            "application/json", "JSON",
            "application/ld+json", "JSON_LD",
            "application/n-quads", "RDF_N_QUADS",
            "application/n-triples", "RDF_N_TRIPLES",
            "application/rdf+xml", "RDF_XML",
            "application/trig", "RDF_TRIG",
            "application/vnd.apache.parquet", "PARQUET",
            "text/csv", "CSV",
            "text/turtle", "RDF_TURTLE");

    /** The format of a media type, which may have parameters. */
    static FileFormat of(String mediaType) {
        return new FileFormat(mediaType.split(";", 2)[0].strip());
    }

    /** Whether IANA may know it: names that begin with {@code x-} are not registered. */
    boolean isRegistered() {
        return !mediaType.contains("/x-");
    }

    /** The IRI of its file type, if it has one. */
    Optional<String> fileType() {
        return Optional.ofNullable(FILE_TYPES.get(mediaType)).map(name -> Statements.EU + "file-type/" + name);
    }
}
