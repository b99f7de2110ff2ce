package org.isnad.site.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Isnad;
import org.isnad.site.data.Panel;
import org.isnad.site.request.Links;

/** A thing for search engines: schema.org in JSON-LD. Names and links only; what is claimed of it is not told as a fact. */
public final class StructuredData {

    private static final Node SAME_AS = NodeFactory.createURI("https://schema.org/sameAs");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("organization", "Organization"),
            Map.entry("list", "Organization"),
            Map.entry("person", "Person"),
            Map.entry("persona", "Person"),
            Map.entry("country", "Country"),
            Map.entry("place", "Place"),
            Map.entry("event", "Event"),
            Map.entry("source", "CreativeWork"),
            Map.entry("claim", "Claim"),
            Map.entry("ideology", "DefinedTerm"),
            Map.entry("scale", "DefinedTerm"),
            Map.entry("dataset", "Dataset"));
    private static final Map<String, String> SOURCES = Map.of(
            "Report", "Report",
            "NewsArticle", "NewsArticle",
            "LegalText", "Legislation",
            "Dataset", "Dataset");

    private final Context context;

    /** The data of a page in this context. */
    public StructuredData(Context context) {
        this.context = context;
    }

    /** What is told of a thing, as JSON-LD. */
    public String of(Node thing) {
        StringBuilder json = new StringBuilder("{\"@context\":\"https://schema.org\"");
        field(json, "@type", quoted(type(thing)));
        field(json, "@id", quoted(thing.getURI()));
        String names = names(thing);
        if (!names.isEmpty()) {
            field(json, "name", "[" + names + "]");
        }
        List<Node> same =
                context.facts().all(thing, SAME_AS).stream().filter(Node::isURI).toList();
        if (!same.isEmpty()) {
            field(
                    json,
                    "sameAs",
                    same.stream().map(node -> quoted(node.getURI())).collect(Collectors.joining(",", "[", "]")));
        }
        field(
                json,
                "mainEntityOfPage",
                quoted(context.links().page(context.request().path())));
        // It says of which dataset the description is part, not the thing itself.
        field(json, "subjectOf", "{\"@type\":\"Dataset\",\"@id\":" + quoted(Isnad.DATASET.getURI()) + "}");
        return json.append('}').toString();
    }

    private String type(Node thing) {
        Optional<String> ofSource = context.facts().all(thing, RDF.type.asNode()).stream()
                .flatMap(type -> Optional.ofNullable(SOURCES.get(Panel.name(type))).stream())
                .findFirst();
        return ofSource.orElseGet(
                () -> TYPES.getOrDefault(Links.path(thing).flatMap(Links::kind).orElse(""), "Thing"));
    }

    private String names(Node thing) {
        List<Node> labels = context.facts().all(thing, SKOS.prefLabel.asNode());
        return (labels.isEmpty() ? context.facts().all(thing, RDFS.label.asNode()) : labels)
                .stream().filter(Node::isLiteral).map(this::name).collect(Collectors.joining(","));
    }

    private String name(Node label) {
        String text = quoted(label.getLiteralLexicalForm());
        return label.getLiteralLanguage().isEmpty()
                ? text
                : "{\"@value\":" + text + ",\"@language\":" + quoted(label.getLiteralLanguage()) + "}";
    }

    private static void field(StringBuilder json, String name, String value) {
        json.append(',').append(quoted(name)).append(':').append(value);
    }

    /** Quoted, and with nothing in it that could end the element around it. */
    private static String quoted(String text) {
        return new JsonString(text)
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
