package org.isnad.release.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.isnad.publish.JsonText;

/**
 * Writes the named graphs of a dataset without blank nodes as JSON-LD 1.1, with the context inside, so that nothing has to
 * be fetched to read it. Graphs, things, properties and values are sorted; each thing has a line of its own.
 */
final class JsonLdDump {

    private static final String ID = "id";
    private static final String TYPE = "type";

    private final JsonLdContext context;

    JsonLdDump(JsonLdContext context) {
        this.context = context;
    }

    void write(DatasetGraph dataset, OutputStream out) throws IOException {
        SortedMap<String, Node> graphs = new TreeMap<>();
        dataset.listGraphNodes().forEachRemaining(name -> graphs.put(name.getURI(), name));
        print("{\"@context\":" + context.text() + ",\n\"@graph\":[", out);
        String separator = "\n";
        for (Map.Entry<String, Node> graph : graphs.entrySet()) {
            print(separator + "{" + id(graph.getKey()) + ",\"@graph\":[\n", out);
            writeThings(dataset.getGraph(graph.getValue()), out);
            print("]}", out);
            separator = ",\n";
        }
        print("\n]}\n", out);
    }

    private void writeThings(Graph graph, OutputStream out) throws IOException {
        SortedMap<String, List<Triple>> things = graph.stream()
                .collect(Collectors.groupingBy(
                        triple -> triple.getSubject().getURI(), TreeMap::new, Collectors.toList()));
        for (Iterator<List<Triple>> each = things.values().iterator(); each.hasNext(); ) {
            print(thing(each.next()) + (each.hasNext() ? ",\n" : "\n"), out);
        }
    }

    private static void print(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private String id(String iri) {
        return JsonText.pair(ID, JsonText.string(context.thing(iri)));
    }

    private String thing(List<Triple> triples) {
        SortedMap<String, List<Node>> properties = triples.stream()
                .collect(Collectors.groupingBy(
                        triple -> triple.getPredicate().getURI(),
                        TreeMap::new,
                        Collectors.mapping(Triple::getObject, Collectors.toList())));
        Stream<String> pairs = properties.entrySet().stream().flatMap(entry -> pairs(entry.getKey(), entry.getValue()));
        return JsonText.object(
                Stream.concat(Stream.of(id(triples.get(0).getSubject().getURI())), pairs)
                        .toList());
    }

    /** The values under their term; those that its language map cannot hold follow under the whole IRI, which is no term. */
    private Stream<String> pairs(String property, List<Node> values) {
        if (property.equals(RDF.type.getURI())) {
            return Stream.of(JsonText.pair(TYPE, types(values)));
        }
        JsonLdTerm plain = new JsonLdTerm(property, property, new JsonLdTerm.Plain());
        Optional<JsonLdTerm> term = context.term(property);
        if (term.isEmpty()) {
            return Stream.of(pair(context.word(property), values, plain));
        }
        if (!(term.get().kind() instanceof JsonLdTerm.Languages)) {
            return Stream.of(pair(term.get().name(), values, term.get()));
        }
        List<Node> tagged = values.stream().filter(JsonLdDump::hasLanguage).toList();
        List<Node> others = values.stream().filter(value -> !hasLanguage(value)).toList();
        Stream.Builder<String> pairs = Stream.builder();
        if (!tagged.isEmpty()) {
            pairs.add(JsonText.pair(term.get().name(), languageMap(tagged)));
        }
        if (!others.isEmpty()) {
            pairs.add(pair(property, others, plain));
        }
        return pairs.build();
    }

    private String types(List<Node> values) {
        return JsonText.oneOrMore(values.stream()
                .map(type -> JsonText.string(context.word(type.getURI())))
                .sorted()
                .toList());
    }

    private String pair(String key, List<Node> values, JsonLdTerm term) {
        return JsonText.pair(
                key,
                JsonText.oneOrMore(values.stream()
                        .map(value -> value(value, term))
                        .sorted()
                        .toList()));
    }

    private String languageMap(List<Node> values) {
        SortedMap<String, List<String>> byLanguage = values.stream()
                .collect(Collectors.groupingBy(
                        Node::getLiteralLanguage,
                        TreeMap::new,
                        Collectors.mapping(
                                value -> JsonText.string(value.getLiteralLexicalForm()), Collectors.toList())));
        return JsonText.object(byLanguage.entrySet().stream()
                .map(entry -> JsonText.pair(
                        entry.getKey(),
                        JsonText.oneOrMore(entry.getValue().stream().sorted().toList())))
                .toList());
    }

    private static boolean hasLanguage(Node value) {
        return value.isLiteral() && !value.getLiteralLanguage().isEmpty();
    }

    private String value(Node value, JsonLdTerm term) {
        if (value.isURI()) {
            String iri = value.getURI();
            if (!term.readsPlainly(value)) {
                return JsonText.object(List.of(id(iri)));
            }
            return JsonText.string(term.kind() instanceof JsonLdTerm.Word ? context.word(iri) : context.thing(iri));
        }
        String text = JsonText.string(value.getLiteralLexicalForm());
        if (term.readsPlainly(value)) {
            return JsonLdTerm.isNative(value) ? value.getLiteralLexicalForm() : text;
        }
        String more = hasLanguage(value)
                ? JsonText.pair("@language", JsonText.string(value.getLiteralLanguage()))
                : JsonText.pair("@type", JsonText.string(context.word(value.getLiteralDatatypeURI())));
        return JsonText.object(List.of(JsonText.pair("@value", text), more));
    }
}
