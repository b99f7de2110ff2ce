package org.isnad.release.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.isnad.model.Isnad;
import org.isnad.publish.JsonLdNames;
import org.isnad.publish.JsonText;

/**
 * The context of the dataset's JSON-LD 1.1, made from the ontology.
 *
 * <p>Every class and property of the ontology is a term under its local name, save where a prefix has that name: then the
 * key is the prefixed name. A property of things takes IRIs, one with a datatype for a range takes literals of that type.
 * Labels, titles and definitions are language maps; other texts with a language are value objects, since they are as often
 * without one. {@code id} and {@code type} stand for the keywords.
 */
public final class JsonLdContext {

    private static final String EDTF_NS = "http://id.loc.gov/datatypes/edtf/";
    private static final String SCHEMA = "https://schema.org/";
    private static final String PROV = "http://www.w3.org/ns/prov#";

    private final JsonLdNames names = JsonLdNames.of(DumpPrefixes.ofTheDataset().getMappingCopy());
    private final Map<String, JsonLdTerm> byName = new TreeMap<>();
    private final Map<String, JsonLdTerm> byIri = new TreeMap<>();

    private JsonLdContext() {}

    /** The context of this ontology. */
    public static JsonLdContext of(Graph ontology) {
        JsonLdContext context = new JsonLdContext();
        for (Node type : List.of(
                OWL.Class.asNode(),
                OWL.ObjectProperty.asNode(),
                OWL.DatatypeProperty.asNode(),
                OWL.AnnotationProperty.asNode())) {
            ontology.stream(Node.ANY, RDF.type.asNode(), type)
                    .map(triple -> triple.getSubject())
                    .filter(term -> term.isURI() && term.getURI().startsWith(Isnad.NS))
                    .forEach(term -> context.add(
                            term.getURI(), term.getURI().substring(Isnad.NS.length()), kind(term, type, ontology)));
        }
        context.addOthers();
        return context;
    }

    private static JsonLdTerm.Kind kind(Node term, Node type, Graph ontology) {
        if (term.equals(Isnad.PREDICATE)) {
            return new JsonLdTerm.Word();
        }
        if (type.equals(OWL.ObjectProperty.asNode())) {
            return new JsonLdTerm.Thing();
        }
        return ontology.stream(term, RDFS.range.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getURI())
                .filter(range -> range.equals(XSD.date.getURI()) || range.startsWith(EDTF_NS))
                .sorted()
                .findFirst()
                .<JsonLdTerm.Kind>map(JsonLdTerm.Typed::new)
                .orElseGet(JsonLdTerm.Plain::new);
    }

    /** Those words of other vocabularies that need more than a prefix. */
    private void addOthers() {
        for (String texts : List.of(
                RDFS.label.getURI(), SKOS.prefLabel.getURI(), SKOS.definition.getURI(), DCTerms.title.getURI())) {
            add(texts, names.shortIri(texts), new JsonLdTerm.Languages());
        }
        for (String things : List.of(
                RDFS.isDefinedBy.getURI(), SKOS.inScheme.getURI(), SCHEMA + "sameAs", PROV + "wasDerivedFrom")) {
            add(things, names.shortIri(things), new JsonLdTerm.Thing());
        }
    }

    private void add(String iri, String name, JsonLdTerm.Kind kind) {
        String key = names.prefixes().containsKey(name) ? names.shortIri(iri) : name;
        JsonLdTerm term = new JsonLdTerm(key, iri, kind);
        byName.put(key, term);
        byIri.put(iri, term);
    }

    /** The term with this meaning, if there is one. */
    Optional<JsonLdTerm> term(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** An IRI where JSON-LD expects a thing. */
    String thing(String iri) {
        return names.shortIri(iri);
    }

    /** An IRI where JSON-LD expects a word: a class, a datatype, a property. */
    String word(String iri) {
        return term(iri).map(JsonLdTerm::name).orElseGet(() -> names.shortIri(iri));
    }

    /** The value of {@code @context}, one term a line. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("\"@version\":1.1");
        lines.add("\"id\":\"@id\"");
        lines.add("\"type\":\"@type\"");
        names.prefixes().forEach((prefix, iri) -> lines.add(JsonText.pair(prefix, JsonText.string(iri))));
        byName.forEach((name, term) -> lines.add(JsonText.pair(name, term.definition(names))));
        return "{\n" + String.join(",\n", lines) + "\n}";
    }

    /** Writes the context as a document of its own. */
    public void write(OutputStream out) throws IOException {
        out.write(("{\"@context\":" + text() + "}\n").getBytes(StandardCharsets.UTF_8));
    }
}
