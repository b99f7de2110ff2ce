package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedRequestTest {

    private static final String ASK = "query=" + SampleServer.encode("ASK { ?s ?p ?o }");
    private static final String FORM = "application/x-www-form-urlencoded";

    @AutoClose
    private final SampleServer sample = new SampleServer();

    /** Whatever was refused, nothing has changed. */
    @AfterEach
    void nothingHasChanged() throws Exception {
        HttpResponse<String> count = sample.ask("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }");
        assertThat(count.body()).isEqualTo("n\r\n8\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <urn:s> <urn:p> <urn:o> }",
                "DELETE WHERE { ?s ?p ?o }",
                "CLEAR ALL",
                "LOAD <http://127.0.0.1:1/data.ttl>",
            })
    void updatesInAnyForm(String update) throws Exception {
        HttpResponse<String> body = sample.post("application/sparql-update; charset=utf-8", update);
        assertThat(body.statusCode()).isEqualTo(415);
        assertThat(body.body()).isEqualTo("updates are not accepted: this endpoint is read-only\n");

        HttpResponse<String> form = sample.post(FORM, "update=" + SampleServer.encode(update));
        assertThat(form.statusCode()).isEqualTo(400);
        assertThat(form.body()).isEqualTo("updates are not accepted: this endpoint is read-only\n");

        HttpResponse<String> parameter = sample.get("?update=" + SampleServer.encode(update));
        assertThat(parameter.statusCode()).isEqualTo(400);
        assertThat(parameter.body()).contains("read-only");

        HttpResponse<String> asQuery = sample.ask(update);
        assertThat(asQuery.statusCode()).isEqualTo(400);
        assertThat(asQuery.body()).isEqualTo("updates are not available: this dataset is read-only\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void methodsThatWrite(String method) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(sample.server().endpoint() + "?default"))
                .header("Content-Type", "text/turtle")
                .method(method, BodyPublishers.ofString("<urn:s> <urn:p> <urn:o> ."));

        assertThat(sample.send(request).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "multipart/form-data; boundary=x", "application/json"})
    void uploads(String type) throws Exception {
        assertThat(sample.post(type, "<urn:s> <urn:p> <urn:o> .").statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data", "/get", "/update", "/upload", "/query"})
    void fusekisOtherServices(String path) throws Exception {
        assertThat(sample.get(path + "?" + ASK).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }, SERVICE is not available",
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}, the function <java:java.lang.System.exit> is not available",
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(1) AS ?x) {}, function#wait> is not available",
        "SELECT * { ?s <http://jena.apache.org/ARQ/property#versionARQ> ?o }, 'there are no property functions'",
        "'SELECT * {\n  ?s ?p }', 'not a SPARQL 1.1 query: line 2, column 9: Encountered'",
        "SELECT * { ?s unknown:p ?o }, 'not a SPARQL 1.1 query: line 1, column 15: Unresolved prefixed name: unknown:p'",
        "SELECT * { ?s عراق:p ?o }, Unresolved prefixed name: عراق:p",
        "JSON { 's': ?s } WHERE { ?s ?p ?o }, not a SPARQL 1.1 query",
    })
    void queries(String query, String message) throws Exception {
        for (HttpResponse<String> answer : List.of(sample.ask(query), sample.post("application/sparql-query", query))) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body().lines().findFirst().orElse("")).contains(message);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stylesheet", "callback", "query-ref"})
    void parametersThatShapeTheResponse(String name) throws Exception {
        HttpResponse<String> get = sample.get("?" + ASK + "&" + name + "=x");
        assertThat(get.statusCode()).isEqualTo(400);
        assertThat(get.body()).startsWith("the parameter " + name + " is not accepted");

        assertThat(sample.post(FORM, ASK + "&" + name + "=x").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sparql?query=%", "/sparql?query=%zz", "/sparql?query=%E0%A4", "/sparql?%=1", "/%zz?query=x"})
    void brokenPercentEncoding(String target) throws Exception {
        assertThat(RawRequest.get(sample.server().endpoint(), target)).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void aBrokenForm() throws Exception {
        assertThat(sample.post(FORM, "query=%").statusCode()).isEqualTo(400);
        assertThat(sample.post(FORM + "; charset=unknown", ASK).statusCode()).isEqualTo(415);
        assertThat(sample.post(FORM, "query=ASK%7B%7D%E9").statusCode()).isEqualTo(400);
    }

    @Test
    void aBodyThatIsNotUtf8() throws Exception {
        byte[] latin1 = "ASK { ?s ?p 'é' }".getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> answer =
                sample.send(HttpRequest.newBuilder(sample.server().endpoint())
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofByteArray(latin1)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("the query is not UTF-8\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?query=", "?query=%20", "?other=1", "?query", "?default-graph-uri=urn:a"})
    void noQuery(String rest) throws Exception {
        assertThat(sample.get(rest).statusCode()).isEqualTo(400);
    }
}
