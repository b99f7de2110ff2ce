package org.isnad.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** Whatever prefixes a graph has, and whichever of its IRIs look like them, its JSON-LD says the same as the graph. */
class JsonLdWriterPropertyTest {

    private static final List<String> NAMESPACES = List.of(
            "http://a.example/",
            "http://a.example/b",
            "http://a.example/b/",
            "http://a.example/#",
            "tag:a.example,2020:",
            "http://a.example/b/c?d=",
            "urn:example:",
            "mailto:");
    private static final List<String> NAMES = List.of("", "a", "b", "tag", "urn", "mailto", "http", "type", "ألفا");
    private static final List<String> ENDS =
            List.of("", "x", "/", "//", "//x", "b/x", "#x", "b:x", "@type", "x:y", "ألفا", "_", "b0");

    @Provide
    Arbitrary<Map<String, String>> prefixes() {
        return Arbitraries.maps(Arbitraries.of(NAMES), Arbitraries.of(NAMESPACES))
                .ofMaxSize(6);
    }

    private static Arbitrary<Node> iris() {
        return Combinators.combine(Arbitraries.of(NAMESPACES), Arbitraries.of(ENDS))
                .as((namespace, end) -> NodeFactory.createURI(namespace + end));
    }

    private static Arbitrary<Node> blanks() {
        return Arbitraries.of("x", "y", "z").map(NodeFactory::createBlankNode);
    }

    private static Arbitrary<Node> literals() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("a:@_\"\\/{}\n\u0000\u0085\u2028\u200f\ufffeس")
                .ofMaxLength(5);
        return Arbitraries.oneOf(
                texts.map(NodeFactory::createLiteralString),
                Combinators.combine(texts, Arbitraries.of("ar", "fa", "en-GB", "ar-Latn"))
                        .as(NodeFactory::createLiteralLang),
                Arbitraries.integers()
                        .map(number ->
                                NodeFactory.createLiteralDT("0" + Math.abs(number / 2), XSDDatatype.XSDinteger)));
    }

    @Provide
    Arbitrary<List<Triple>> triples() {
        Arbitrary<Node> subjects = Arbitraries.oneOf(iris(), blanks());
        Arbitrary<Node> properties = Arbitraries.oneOf(iris(), Arbitraries.just(RDF.type.asNode()));
        Arbitrary<Node> objects = Arbitraries.oneOf(iris(), blanks(), literals());
        return Combinators.combine(subjects, properties, objects)
                .as(Triple::create)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadBackAsItWas(
            @ForAll("triples") List<Triple> triples, @ForAll("prefixes") Map<String, String> prefixes) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.stream().filter(JsonLdWriterPropertyTest::isReadable).forEach(graph::add);
        graph.getPrefixMapping().setNsPrefixes(prefixes);
        String written = JsonLdWriterTest.written(graph);

        assertThat(JsonLdWriterTest.read(written)).as(written).matches(graph::isIsomorphicWith, "the same graph");
    }

    /** Jena's reader leaves out what Java does not take for a URI. */
    private static boolean isReadable(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .filter(Node::isURI)
                .allMatch(JsonLdWriterPropertyTest::isReadable);
    }

    private static boolean isReadable(Node iri) {
        try {
            return new URI(iri.getURI()).isAbsolute();
        } catch (URISyntaxException odd) {
            return false;
        }
    }
}
