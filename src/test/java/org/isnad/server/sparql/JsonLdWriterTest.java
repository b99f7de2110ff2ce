package org.isnad.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdWriterTest {

    private static final String PREFIXES = """
            PREFIX : <http://empty.example/>
            PREFIX e: <http://e.example/>
            PREFIX deep: <http://e.example/deep/>
            PREFIX item: <http://e.example/item/Q>
            PREFIX mailto: <http://mail.example/>
            PREFIX tag: <tag:e.example,2020:>
            PREFIX http: <http://web.example/>
            PREFIX bare: <http://bare.example/>
            PREFIX slash: <bare:/>
            PREFIX odd: <http://odd.example/%zz/>
            PREFIX عربي: <http://arab.example/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE)
                .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
                .parse(graph);
        return graph;
    }

    static String written(Graph graph) {
        return new String(GraphWriter.bytes(graph, ResultFormat.JSON_LD), StandardCharsets.UTF_8);
    }

    static Graph read(String jsonLd) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(jsonLd, Lang.JSONLD11)
                .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
                .parse(graph);
        return graph;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e:a e:p e:b, deep:b, e:deep, <http://e.example/>, <http://e.example/deep/>",
                "e:a e:p item:12, <http://e.example/item/12>, <http://e.example/item/Q>",
                "e:a e:p <http://e.example///b>, <http://e.example/a:b:c>, <http://e.example/@type>",
                "e:a <http://e.example///p> 1 ; <http://e.example/@id> 2",
                "e:a e:p <mailto:a@e.example>, mailto:b, <tag:e.example,2020:x>, <tag:other.example,2020:x>",
                "e:a e:p http:a, <http://other.example/>, <http:opaque>",
                "e:a e:p bare:a, <bare://b/c>",
                "e:a e:p :b, عربي:ألفا, <http://e.example/ألفا?ب=ج#د>",
                "<urn:example:a> <urn:example:p> <urn:example:b>",
                "e:a e:p 1, 01, -0, 1.50, 1e3, 1.0E3, true, '1'^^xsd:boolean, 123456789012345678901234567890",
                "e:a e:p '2010-01-01'^^xsd:date, '2010'^^e:year, '<b/>'^^rdf:XMLLiteral, '{ }'^^rdf:JSON",
                "e:a e:p 'x', 'x'@en, 'x'@ar-Latn, 'سلام', 'سلام'@ar, 'سلام'@fa, ''",
                "e:a e:p 'a\\n\\t\\\\\"\\u0001\\u2028\\u200F😀</script>', '@id', 'e:b', '_:b0'",
                "e:a a e:C, [ e:p 1 ], 'no class', <urn:example:C>",
                "e:a e:p _:x, _:y . _:x e:p _:y . _:y e:p _:x, _:y, [], [ e:p _:x ]",
                "e:a e:list ( 1 ( 'a' ) e:b )",
                "e:a e:p e:a",
            })
    void whatIsWrittenIsReadBackAsItWas(String turtle) {
        Graph graph = graph(turtle + " .");

        assertThat(graph.isEmpty()).isFalse();
        assertThat(read(written(graph))).matches(graph::isIsomorphicWith, "the same graph");
    }

    @Test
    void aThingIsAnObjectWithItsClassFirst() {
        Graph graph = graph("e:a e:p 'x', e:b ; a e:C ; e:n 7, 'س'@ar . e:b deep:p e:a . [] e:p 'y' .");

        assertThat(written(graph)).isEqualTo("""
                        {
                          "@context": {
                            "deep": "http://e.example/deep/",
                            "e": "http://e.example/",
                            "xsd": "http://www.w3.org/2001/XMLSchema#"
                          },
                          "@graph": [
                            {
                              "@id": "e:a",
                              "@type": "e:C",
                              "e:n": [
                                { "@value": "س", "@language": "ar" },
                                { "@value": "7", "@type": "xsd:integer" }
                              ],
                              "e:p": [
                                { "@id": "e:b" },
                                "x"
                              ]
                            },
                            {
                              "@id": "e:b",
                              "deep:p": { "@id": "e:a" }
                            },
                            {
                              "@id": "_:b0",
                              "e:p": "y"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void aPrefixIsDeclaredOnlyIfItIsUsedAndReadAsOne() {
        JsonObject context = JSON.parse(written(
                        graph("e:a e:p item:12, mailto:a, <mailto:b@e.example>, <http://odd.example/%zz/x>, :b .")))
                .getObj("@context");

        assertThat(context.keys()).containsExactlyInAnyOrder("e", "item");
        assertThat(context.getObj("item").getBoolean("@prefix")).isTrue();
    }

    @Test
    void theDirectionOfATextIsKept() {
        assertThat(written(graph("e:a e:p 'سلام'@ar--rtl .")))
                .contains("\"e:p\": { \"@value\": \"سلام\", \"@language\": \"ar\", \"@direction\": \"rtl\" }");
    }

    @Test
    void noTripleMakesADocumentToo() {
        String empty = written(graph(""));

        assertThat(JSON.parse(empty).getArray("@graph")).isEmpty();
        assertThat(read(empty).isEmpty()).isTrue();
    }

    @Test
    void whatJsonLdCannotHoldIsRefusedBeforeAnythingIsWritten() {
        Graph triple = graph("e:a e:p <<( e:a e:p e:b )>> . e:b e:p 1 .");
        Graph relative = graph("e:b e:p 1 .");
        Node unnamed = NodeFactory.createURI("@type");
        relative.add(unnamed, RDF.type.asNode(), unnamed);

        for (Graph graph : new Graph[] {triple, relative}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThatThrownBy(() -> JsonLdWriter.write(graph, out)).isInstanceOf(RiotException.class);
            assertThat(out.size()).isZero();
        }
    }
}
