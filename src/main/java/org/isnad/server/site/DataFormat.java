package org.isnad.server.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.server.sparql.ResultFormat;

/** The formats of documents of data, the one that the server likes best first. */
public enum DataFormat {
    TURTLE("ttl", ResultFormat.TURTLE),
    JSON_LD("jsonld", ResultFormat.JSON_LD),
    RDF_XML("rdf", ResultFormat.RDF_XML),
    N_TRIPLES("nt", ResultFormat.N_TRIPLES);

    private final String ending;
    private final ResultFormat format;

    DataFormat(String ending, ResultFormat format) {
        this.ending = ending;
        this.format = format;
    }

    /** The format of a document whose address ends so. */
    public static Optional<DataFormat> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    /** The format that goes by a media type. */
    static Optional<DataFormat> ofType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaTypes().contains(mediaType))
                .findFirst();
    }

    /** The end of the addresses, after a dot. */
    public String ending() {
        return ending;
    }

    /** The media types that it goes by, the registered one first. */
    public List<String> mediaTypes() {
        return format.mediaTypes();
    }

    /** The registered media type. */
    public String mediaType() {
        return mediaTypes().get(0);
    }

    /** The same among the formats of answers. */
    ResultFormat format() {
        return format;
    }
}
