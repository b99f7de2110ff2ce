package org.isnad.server.sparql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * The formats of answers, each with the names that {@code format=} may use and the media types that it goes by, the
 * registered one first. Those of one kind stand in the order in which the server likes them.
 */
public enum ResultFormat {
    JSON(AnswerKind.TABLE, "json srj", "application/sparql-results+json application/json", "SPARQL_Results_JSON"),
    XML(AnswerKind.TABLE, "xml", "application/sparql-results+xml application/xml text/xml", "SPARQL_Results_XML"),
    CSV(AnswerKind.TABLE, "csv", "text/csv", "SPARQL_Results_CSV"),
    TSV(AnswerKind.TABLE, "tsv", "text/tab-separated-values", "SPARQL_Results_TSV"),
    HTML_TABLE(AnswerKind.TABLE, "html", "text/html", ""),
    ROWS(AnswerKind.NAMED, "json", "application/json", ""),
    TURTLE(AnswerKind.GRAPH, "ttl turtle", "text/turtle", "Turtle"),
    N_TRIPLES(AnswerKind.GRAPH, "nt ntriples", "application/n-triples", "N-Triples"),
    JSON_LD(AnswerKind.GRAPH, "jsonld json", "application/ld+json application/json", "JSON-LD"),
    RDF_XML(AnswerKind.GRAPH, "rdfxml rdf xml", "application/rdf+xml application/xml text/xml", "RDF_XML"),
    TRIG(AnswerKind.GRAPH, "trig", "application/trig", "TriG"),
    N_QUADS(AnswerKind.GRAPH, "nq nquads", "application/n-quads", "N-Quads"),
    HTML_GRAPH(AnswerKind.GRAPH, "html", "text/html", "");

    private final AnswerKind kind;
    private final String names;
    private final String mediaTypes;
    private final String w3cName;

    ResultFormat(AnswerKind kind, String names, String mediaTypes, String w3cName) {
        this.kind = kind;
        this.names = names;
        this.mediaTypes = mediaTypes;
        this.w3cName = w3cName;
    }

    /** All formats of a kind, the one that the server likes best first. */
    public static List<ResultFormat> of(AnswerKind kind) {
        return Arrays.stream(values()).filter(format -> format.kind == kind).toList();
    }

    /** The first of some formats that goes by a name or a media type, in any case of letters. */
    static Optional<ResultFormat> named(String name, List<ResultFormat> offered) {
        String known = name.toLowerCase(Locale.ROOT).strip();
        return offered.stream()
                .filter(format ->
                        format.names().contains(known) || format.mediaTypes().contains(known))
                .findFirst();
    }

    /** The names for {@code format=}, the usual one first. */
    public List<String> names() {
        return List.of(names.split(" ", -1));
    }

    /** The media types, the registered one first. */
    public List<String> mediaTypes() {
        return List.of(mediaTypes.split(" ", -1));
    }

    /** The local name of the format among W3C's unique URIs for file formats; empty if there is none. */
    public String w3cName() {
        return w3cName;
    }

    boolean isHtml() {
        return Set.of(HTML_TABLE, HTML_GRAPH).contains(this);
    }

    /** How Jena knows a format of rows. */
    Lang rows() {
        return switch (this) {
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            default -> throw new IllegalArgumentException(this + " is no format of rows");
        };
    }

    /** How Jena knows a format of triples that it writes for us. */
    RDFFormat triples() {
        return switch (this) {
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
            case TRIG -> RDFFormat.TRIG_PRETTY;
            case N_QUADS -> RDFFormat.NQUADS_UTF8;
            default -> throw new IllegalArgumentException(this + " is no format of triples that Jena writes");
        };
    }
}
