package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What W3C's tests of the SPARQL 1.1 Protocol try, under their names: all of queries. Those that need an update to succeed
 * are refused, and change nothing.
 */
class W3cProtocolTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";
    private static final String DATA = "http://example.org/data";
    private static final String TWO = "ASK { <" + DATA + "1> ?p ?o . <" + DATA + "2> ?p ?o }";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static IsnadServer server;

    @BeforeAll
    static void start() {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.fromString(
                        "PREFIX d: <http://example.org/> GRAPH d:data1 { d:data1 a d:Document } "
                                + "GRAPH d:data2 { d:data2 a d:Document } GRAPH d:data3 { d:data3 a d:Document }",
                        Lang.TRIG)
                .parse(data);
        server = IsnadServer.start(data, PrefixMapFactory.create(), SampleServer.ANY_PORT);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String rest) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.endpoint() + "/" + rest)));
    }

    private static HttpResponse<String> post(String rest, String type, String body) throws Exception {
        return post(rest, type, BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> post(String rest, String type, BodyPublisher body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.endpoint() + "/" + rest))
                .POST(body);
        return send(type.isEmpty() ? request : request.header("Content-Type", type));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static void assertSays(HttpResponse<String> answer, boolean what) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/sparql-results+json");
        assertThat(answer.body().replaceAll("\\s", "")).contains("\"boolean\":" + what);
    }

    private static String graph(String kind, int number) {
        return kind + "-graph-uri=" + SampleServer.encode(DATA + number);
    }

    @Test
    void queriesInThreeForms() throws Exception {
        assertSays(post("", FORM, "query=ASK%20%7B%7D"), true);
        assertSays(get("?query=ASK%20%7B%7D"), true);
        assertSays(post("", DIRECT, "ASK {}"), true);
    }

    @Test
    void queryDatasetDefaultGraphs() throws Exception {
        String both = "?" + graph("default", 1) + "&" + graph("default", 2);

        assertSays(get(both + "&query=" + SampleServer.encode(TWO)), true);
        assertSays(post(both, DIRECT, TWO), true);
        assertSays(post("", FORM, both.substring(1) + "&query=" + SampleServer.encode(TWO)), true);
        assertSays(post("?" + graph("default", 1), DIRECT, TWO), false);
    }

    @Test
    void queryDatasetNamedGraphs() throws Exception {
        String query = "ASK { GRAPH ?g { ?s ?p ?o } }";
        String both = "?" + graph("named", 1) + "&" + graph("named", 2);

        assertSays(get(both + "&query=" + SampleServer.encode(query)), true);
        assertSays(post(both, DIRECT, query), true);
    }

    @Test
    void queryDatasetFull() throws Exception {
        HttpResponse<String> answer = post(
                "?format=csv&" + graph("default", 3) + "&" + graph("named", 1) + "&" + graph("named", 2),
                DIRECT,
                "SELECT ?g ?x ?s { ?x ?y ?o GRAPH ?g { ?s ?p ?o } } ORDER BY ?g");

        assertThat(answer.body().replace(DATA, "")).isEqualTo("g,x,s\r\n1,3,1\r\n2,3,2\r\n");
    }

    @Test
    void queryMultipleDataset() throws Exception {
        String query = "ASK FROM <" + DATA + "1> { <" + DATA + "1> ?p ?o }";

        assertSays(post("?" + graph("default", 2), DIRECT, query), false);
        assertSays(post("", DIRECT, query), true);
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT (1 AS ?value) {}, application/sparql-results+json",
        "ASK {}, application/sparql-results+json",
        "DESCRIBE <http://example.org/>, text/turtle",
        "CONSTRUCT { <s> <p> 1 } WHERE {}, text/turtle",
    })
    void queryContentType(String query, String type) throws Exception {
        HttpResponse<String> answer = post("", DIRECT, query);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    @Test
    void badQueries() throws Exception {
        HttpRequest.Builder byPut = HttpRequest.newBuilder(URI.create(server.endpoint() + "/?query=ASK%20%7B%7D"))
                .PUT(BodyPublishers.noBody());
        byte[] utf16 = "ASK {}".getBytes(StandardCharsets.UTF_16);

        assertThat(send(byPut).statusCode()).as("bad_query_method").isEqualTo(405);
        assertThat(get("?query=ASK%20%7B%7D&query=SELECT%20%2A%20%7B%7D").statusCode())
                .as("bad_multiple_queries")
                .isEqualTo(400);
        assertThat(post("", "text/plain", "ASK {}").statusCode())
                .as("bad_query_wrong_media_type")
                .isEqualTo(415);
        assertThat(post("", "", "query=ASK%20%7B%7D").statusCode())
                .as("bad_query_missing_form_type")
                .isEqualTo(415);
        assertThat(post("", "", "ASK {}").statusCode())
                .as("bad_query_missing_direct_type")
                .isEqualTo(415);
        assertThat(post("", DIRECT + "; charset=UTF-16", BodyPublishers.ofByteArray(utf16))
                        .statusCode())
                .as("bad_query_non_utf8")
                .isEqualTo(415);
        assertThat(post("", DIRECT, BodyPublishers.ofByteArray(utf16)).statusCode())
                .as("the same without saying so")
                .isEqualTo(400);
        assertThat(get("?query=ASK%20%7B").statusCode()).as("bad_query_syntax").isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CLEAR ALL",
                "INSERT DATA { GRAPH <http://example.org/new> { <s> <p> <o> } }",
                "CLEAR NAMED; CLEAR DEFAULT",
                "CLEAR XYZ",
                "BASE <http://example.org/> INSERT { GRAPH <new> { <s> <p> <o> } } USING <data1> WHERE { ?s ?p ?o }",
            })
    void updatesInEveryForm(String update) throws Exception {
        String encoded = "update=" + SampleServer.encode(update);

        assertThat(post("", "application/sparql-update", update).statusCode()).isEqualTo(415);
        assertThat(post("?using-graph-uri=urn:a", "application/sparql-update", update)
                        .statusCode())
                .isEqualTo(415);
        assertThat(post("", FORM, encoded).statusCode()).isEqualTo(400);
        assertThat(post("", FORM, encoded + "&" + encoded).statusCode()).isEqualTo(400);
        assertThat(post("", FORM, encoded + "&using-named-graph-uri=urn:a").statusCode())
                .isEqualTo(400);
        assertThat(post("", "", encoded).statusCode()).isEqualTo(415);
        assertThat(get("?" + encoded).statusCode()).isEqualTo(400);
        assertSays(
                post(
                        "",
                        DIRECT,
                        "ASK { GRAPH <" + DATA + "3> { ?s ?p ?o } "
                                + "FILTER NOT EXISTS { GRAPH <http://example.org/new> { ?s ?p ?o } } }"),
                true);
    }
}
