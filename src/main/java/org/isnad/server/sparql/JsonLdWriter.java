package org.isnad.server.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.isnad.publish.JsonLdNames;
import org.isnad.publish.JsonText;
import org.isnad.query.Interruption;

/**
 * A graph as JSON-LD 1.1: the prefixes that it uses, then each thing with its properties, all in one order. It is written
 * as it is read; Jena's writer holds the whole document several times over, and looks at no interrupt meanwhile.
 */
final class JsonLdWriter {

    /** So many characters are gathered before they are written. */
    private static final int GATHERED = 1 << 13;

    /** The order of terms; an interrupt ends the sorting. */
    private static final Comparator<Node> NODES = (one, other) -> {
        Interruption.check();
        return NodeCmp.compareRDFTerms(one, other);
    };

    /** What has a name comes first. */
    private static final Comparator<Node> THINGS =
            Comparator.comparing(Node::isBlank).thenComparing(NODES);

    /** The class comes first, as people read it. */
    private static final Comparator<Triple> TRIPLES = Comparator.comparing((Triple triple) -> !isType(triple))
            .thenComparing(Triple::getPredicate, NODES)
            .thenComparing(Triple::getObject, NODES);

    private final JsonLdNames names;
    private final OutputStream out;
    private final StringBuilder text = new StringBuilder();
    private final Map<Node, String> blanks = new HashMap<>();

    private JsonLdWriter(JsonLdNames names, OutputStream out) {
        this.names = names;
        this.out = out;
    }

    /**
     * Writes a graph with its prefixes; neither flushes nor closes what it writes to.
     *
     * @throws org.apache.jena.riot.RiotException if JSON-LD 1.1 cannot hold the graph; nothing is written then
     */
    static void write(Graph graph, OutputStream out) throws IOException {
        JsonLdSurvey survey = JsonLdSurvey.of(graph);
        List<Node> things = survey.things();
        things.sort(THINGS);
        new JsonLdWriter(survey.names(), out).document(graph, things);
    }

    /** Whether JSON-LD has a keyword for what a triple says. */
    static boolean isType(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode())
                && !triple.getObject().isLiteral();
    }

    private void document(Graph graph, List<Node> things) throws IOException {
        text.append("{\n  \"@context\": {");
        text.append(names.prefixes().entrySet().stream()
                .map(entry -> "\n    " + JsonText.string(entry.getKey()) + ": " + prefix(entry.getValue()))
                .collect(Collectors.joining(",")));
        text.append("\n  },\n  \"@graph\": [");
        String separator = "\n";
        for (Node thing : things) {
            text.append(separator).append("    {\n      \"@id\": ").append(id(thing));
            properties(graph.find(thing, Node.ANY, Node.ANY).toList());
            text.append("\n    }");
            separator = ",\n";
        }
        text.append("\n  ]\n}\n");
        pass();
    }

    /** JSON-LD knows by the end of a namespace that it is one, or has to be told. */
    private static String prefix(String namespace) {
        String iri = JsonText.string(namespace);
        return ":/?#[]@".indexOf(namespace.charAt(namespace.length() - 1)) >= 0
                ? iri
                : "{ \"@id\": " + iri + ", \"@prefix\": true }";
    }

    private void properties(List<Triple> triples) throws IOException {
        triples.sort(TRIPLES);
        int end;
        for (int begin = 0; begin < triples.size(); begin = end) {
            Triple first = triples.get(begin);
            end = begin + 1;
            while (end < triples.size() && isSameProperty(first, triples.get(end))) {
                end++;
            }
            text.append(",\n      ")
                    .append(
                            isType(first)
                                    ? "\"@type\""
                                    : iri(first.getPredicate().getURI()));
            text.append(": ");
            values(triples.subList(begin, end));
        }
    }

    private static boolean isSameProperty(Triple one, Triple other) {
        return one.getPredicate().equals(other.getPredicate()) && isType(one) == isType(other);
    }

    private void values(List<Triple> triples) throws IOException {
        boolean one = triples.size() == 1;
        String separator = one ? "" : "[\n        ";
        for (Triple triple : triples) {
            text.append(separator).append(value(triple));
            separator = ",\n        ";
            if (text.length() > GATHERED) {
                pass();
            }
        }
        text.append(one ? "" : "\n      ]");
    }

    private String value(Triple triple) {
        Node value = triple.getObject();
        if (!value.isLiteral()) {
            return isType(triple) ? id(value) : "{ \"@id\": " + id(value) + " }";
        }
        String written = JsonText.string(value.getLiteralLexicalForm());
        if (JsonLdSurvey.isTyped(value)) {
            return "{ \"@value\": " + written + ", \"@type\": " + iri(value.getLiteralDatatypeURI()) + " }";
        }
        String language = value.getLiteralLanguage();
        if (language.isEmpty()) {
            return written;
        }
        String direction = value.getLiteralBaseDirection() == null
                ? ""
                : ", \"@direction\": "
                        + JsonText.string(value.getLiteralBaseDirection().direction());
        return "{ \"@value\": " + written + ", \"@language\": " + JsonText.string(language) + direction + " }";
    }

    private String id(Node node) {
        return node.isURI()
                ? iri(node.getURI())
                : "\"" + blanks.computeIfAbsent(node, any -> "_:b" + blanks.size()) + "\"";
    }

    private String iri(String iri) {
        return JsonText.string(names.shortIri(iri));
    }

    private void pass() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
