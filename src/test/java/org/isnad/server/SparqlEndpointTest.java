package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.isnad.publish.ServedDataset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparqlEndpointTest {

    private static final String LABEL =
            "SELECT ?label { organization:a skos:prefLabel ?label FILTER(lang(?label) = 'ar') }";
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

    @AutoClose
    private static final SampleServer sample = new SampleServer();

    @Test
    void theThreeRequestFormsGiveTheSameAnswerInArabic() throws Exception {
        List<HttpResponse<String>> answers = List.of(
                sample.ask(LABEL),
                sample.post("application/x-www-form-urlencoded", "query=" + SampleServer.encode(LABEL)),
                sample.post("application/sparql-query", LABEL));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("label\r\nكتائب حزب الله\r\n");
        });
    }

    @Test
    void arabicInTheQueryIsUnderstood() throws Exception {
        String query = "SELECT ?g { ?g skos:prefLabel 'كتائب حزب الله'@ar }";

        assertThat(sample.ask(query).body()).contains("organization/a");
        assertThat(sample.post("application/sparql-query", query).body()).contains("organization/a");
    }

    @Test
    void aPrefixDeclaredInTheQueryWins() throws Exception {
        String query = "PREFIX isnad: <urn:other:> SELECT (STR(isnad:x) AS ?iri) {}";

        assertThat(sample.ask(query).body()).isEqualTo("iri\r\nurn:other:x\r\n");
    }

    @Test
    void theDefaultGraphLeavesOutInferredAndWithdrawn() throws Exception {
        assertThat(sample.ask(COUNT).body()).isEqualTo("n\r\n4\r\n");
        assertThat(sample.ask("SELECT ?n { ?c isnad:count ?n }").body()).isEqualTo("n\r\n2\r\n");
        assertThat(sample.ask("SELECT ?o { ?g isnad:partOf ?o }").body()).isEqualTo("o\r\n");
    }

    @Test
    void graphPatternsSeeEveryNamedGraph() throws Exception {
        assertThat(sample.ask("SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }")
                        .body())
                .isEqualTo("n\r\n4\r\n");
        assertThat(sample.ask("SELECT ?n { GRAPH <graph/source/s> { ?c isnad:count ?n } } ORDER BY ?n")
                        .body())
                .isEqualTo("n\r\n2\r\n3\r\n");
        assertThat(sample.ask("SELECT ?s { GRAPH <graph/not-there> { ?s ?p ?o } }")
                        .body())
                .isEqualTo("s\r\n");
    }

    @Test
    void aBlankNodeInCsvIsNoText() throws Exception {
        String query = "SELECT ?a ?b ?c ('b0' AS ?d) { BIND(BNODE() AS ?a) BIND(?a AS ?b) BIND(BNODE() AS ?c) }";

        assertThat(sample.ask(query).body()).isEqualTo("a,b,c,d\r\n_:b0,_:b0,_:b1,b0\r\n");
    }

    @Test
    void fromSelectsAmongTheGraphsOfTheDataset() throws Exception {
        assertThat(sample.ask("SELECT ?o FROM <graph/inferred> { ?s ?p ?o }").body())
                .isEqualTo("o\r\nhttps://w3id.org/isnad/organization/b\r\n");
        assertThat(sample.get("?query=" + SampleServer.encode("SELECT ?o { ?s ?p ?o }") + "&default-graph-uri="
                                + SampleServer.encode("https://w3id.org/isnad/graph/inferred"))
                        .body())
                .isEqualTo("o\r\nhttps://w3id.org/isnad/organization/b\r\n");
    }

    @Test
    void fromReadsNoFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("secret.nt"), "<urn:s> <urn:p> \"secret\" .\n");
        String iri = file.toUri().toString();

        for (String clause :
                List.of("FROM <" + iri + "> { ?s ?p ?o }", "FROM NAMED <" + iri + "> { GRAPH ?g { ?s ?p ?o } }")) {
            assertNoSuchGraph(sample.ask("SELECT ?o " + clause), iri);
        }
        for (String parameter : List.of("default-graph-uri", "named-graph-uri")) {
            HttpResponse<String> answer = sample.get(
                    "?query=" + SampleServer.encode("SELECT ?o { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }") + "&"
                            + parameter + "=" + SampleServer.encode(iri));
            assertNoSuchGraph(answer, iri);
        }
        assertThat(sample.ask("SELECT ?o { GRAPH <" + iri + "> { ?s ?p ?o } }").body())
                .isEqualTo("o\r\n");
    }

    /** An empty answer would look like one. */
    private static void assertNoSuchGraph(HttpResponse<String> answer, String iri) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("there is no graph <" + iri + ">");
    }

    @Test
    void fromCallsNoOtherServer() throws Exception {
        try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String iri = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/data.nt";

            assertNoSuchGraph(
                    sample.ask("SELECT ?o FROM <" + iri + "> FROM NAMED <" + iri
                            + "> { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }"),
                    iri);
            assertThat(pendingConnection(elsewhere)).isFalse();
        }
    }

    @Test
    void constructedAndDescribedGraphsAreTurtleWithTheProjectsPrefixes() throws Exception {
        HttpResponse<String> constructed = sample.send(HttpRequest.newBuilder(URI.create(sample.server()
                        .endpoint() + "?query=" + SampleServer.encode("CONSTRUCT WHERE { ?s isnad:count ?o }"))));

        assertThat(constructed.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
        assertThat(constructed.body()).contains("isnad:count");
        assertThat(sample.ask("DESCRIBE organization:a").body()).contains("كتائب حزب الله");
    }

    @Test
    void aMissingGraphAskedForByManyAtOnceAddsNothing() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> questions = IntStream.range(0, 200)
                    .<Callable<String>>mapToObj(i -> () -> sample.ask("SELECT (COUNT(*) AS ?n) { { GRAPH <urn:none:" + i
                                    + "> { ?s ?p ?o } } UNION { GRAPH ?g { ?s ?p ?o } } }")
                            .body())
                    .toList();
            for (Future<String> answer : clients.invokeAll(questions)) {
                assertThat(answer.get()).isEqualTo("n\r\n8\r\n");
            }
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void everyPredicateIsPlainDataEvenThoseThatJenaComputes() throws Exception {
        String rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
        Node bag = NodeFactory.createURI("urn:bag");
        Node graph = NodeFactory.createURI("urn:g");
        DatasetGraph dataset = ServedDataset.of(
                Stream.of(
                        Quad.create(graph, bag, RDF.Nodes.type, NodeFactory.createURI(rdf + "Bag")),
                        Quad.create(
                                graph, bag, NodeFactory.createURI(rdf + "_1"), NodeFactory.createURI("urn:member"))),
                SampleServer.prefixes());

        try (IsnadServer server = IsnadServer.start(dataset, SampleServer.prefixes(), SampleServer.ANY_PORT)) {
            String query = "SELECT ?o { <urn:bag> <http://www.w3.org/2000/01/rdf-schema#member> ?o }";
            URI address = URI.create(server.endpoint() + "?query=" + SampleServer.encode(query));
            assertThat(sample.fetch(address).body()).isEqualTo("o\r\n");
        }
    }

    private static boolean pendingConnection(ServerSocket socket) throws IOException {
        socket.setSoTimeout(1);
        try {
            socket.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
