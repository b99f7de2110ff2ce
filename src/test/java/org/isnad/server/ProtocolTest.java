package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What SPARQL 1.1 Protocol and RFC 9110 ask of an endpoint for queries. */
class ProtocolTest {

    private static final String ROWS = SampleServer.asking("SELECT ?n { ?c isnad:count ?n }");
    private static final String ASK = SampleServer.asking("ASK { ?c isnad:count ?n }");
    private static final String TRIPLES = SampleServer.asking("CONSTRUCT WHERE { ?c isnad:count ?n }");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String INFERRED = SampleServer.encode("https://w3id.org/isnad/graph/inferred");

    @AutoClose
    private static final SampleServer sample = new SampleServer();

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    }

    private static String path(String kind) {
        return switch (kind) {
            case "rows" -> ROWS;
            case "ask" -> ASK;
            default -> TRIPLES;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rows    | application/sparql-results+json | application/sparql-results+json",
                "rows    | application/json                | application/json",
                "rows    | application/sparql-results+xml  | application/sparql-results+xml",
                "rows    | text/xml                        | text/xml",
                "rows    | text/csv                        | text/csv",
                "rows    | text/tab-separated-values       | text/tab-separated-values",
                "rows    | text/html                       | text/html",
                "rows    | */*                             | application/sparql-results+json",
                "ask     | */*                             | application/sparql-results+json",
                "ask     | APPLICATION/SPARQL-RESULTS+XML  | application/sparql-results+xml",
                "ask     | text/csv                        | text/csv",
                "ask     | text/html                       | text/html",
                "triples | text/turtle                     | text/turtle",
                "triples | application/n-triples           | application/n-triples",
                "triples | application/ld+json             | application/ld+json",
                "triples | application/rdf+xml             | application/rdf+xml",
                "triples | application/trig                | application/trig",
                "triples | application/n-quads             | application/n-quads",
                "triples | text/html                       | text/html",
                "triples | */*                             | text/turtle",
                "triples | application/*                   | application/n-triples",
            })
    void acceptDecidesOnTheFormat(String kind, String accept, String type) throws Exception {
        HttpResponse<String> answer = sample.exchange("GET", path(kind), "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo(type);
        assertThat(answer.body()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "rows, json, application/sparql-results+json",
        "rows, xml, application/sparql-results+xml",
        "rows, CSV, text/csv",
        "rows, tsv, text/tab-separated-values",
        "rows, text/csv, text/csv",
        "rows, application/sparql-results+xml, application/sparql-results+xml",
        "triples, ttl, text/turtle",
        "triples, nt, application/n-triples",
        "triples, jsonld, application/ld+json",
        "triples, json, application/ld+json",
        "triples, rdfxml, application/rdf+xml",
        "triples, xml, application/rdf+xml",
        "triples, trig, application/trig",
        "triples, nq, application/n-quads",
    })
    void aParameterWinsOverAccept(String kind, String format, String type) throws Exception {
        for (String name : new String[] {"format", "output"}) {
            HttpResponse<String> answer =
                    sample.exchange("GET", path(kind) + "&" + name + "=" + format, "Accept", "image/png");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(type(answer)).isEqualTo(type);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rows, image/png",
        "rows, text/turtle",
        "triples, text/csv",
        "rows, 'application/*;q=0, text/*;q=0'",
    })
    void whatNoFormatSuitsIs406WithTheList(String kind, String accept) throws Exception {
        HttpResponse<String> answer = sample.exchange("GET", path(kind), "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains(kind.equals("rows") ? "text/csv (format=csv)" : "text/turtle (format=ttl)");
        assertThat(sample.exchange("GET", path(kind) + "&format=pdf").statusCode())
                .isEqualTo(406);
    }

    @Test
    void headSaysWhatGetWouldSayAndSendsNothing() throws Exception {
        HttpResponse<String> get = sample.exchange("GET", ROWS, "Accept", "text/csv");
        HttpResponse<String> head = sample.exchange("HEAD", ROWS, "Accept", "text/csv");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String field : new String[] {"Content-Type", "ETag", "Vary", "Cache-Control", "Content-Length"}) {
            assertThat(head.headers().firstValue(field))
                    .as(field)
                    .isEqualTo(get.headers().firstValue(field));
        }
        assertThat(sample.exchange("HEAD", "/sparql?query=nonsense").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
    void otherMethodsAre405WithTheList(String method) throws Exception {
        HttpResponse<String> answer = sample.exchange(method, "/sparql");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void optionsTellsTheMethods() throws Exception {
        HttpResponse<String> answer = sample.exchange("OPTIONS", "/sparql");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void aSlashAtTheEndMakesNoDifference() throws Exception {
        HttpResponse<String> answer = sample.exchange("GET", ROWS.replace("/sparql?", "/sparql/?"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(sample.exchange("GET", ROWS).body());
    }

    @Test
    void graphsAreChosenInAddressFormAndBesideADirectQuery() throws Exception {
        String query = "SELECT ?o { ?s ?p ?o }";
        String only = "o\r\nhttps://w3id.org/isnad/organization/b\r\n";
        String choice = "default-graph-uri=" + INFERRED;

        assertThat(sample.get("?query=" + SampleServer.encode(query) + "&" + choice)
                        .body())
                .isEqualTo(only);
        assertThat(sample.post(FORM, "query=" + SampleServer.encode(query) + "&" + choice)
                        .body())
                .isEqualTo(only);
        assertThat(sample.postTo("/sparql?" + choice, "application/sparql-query", query)
                        .body())
                .isEqualTo(only);
    }

    @Test
    void graphsOfTheRequestWinOverThoseOfTheQuery() throws Exception {
        String query = "SELECT ?g ?o FROM <graph/entities> FROM NAMED <graph/entities> { { ?s ?p ?o } UNION"
                + " { GRAPH ?g { ?s ?p ?o } } }";

        assertThat(sample.get("?query=" + SampleServer.encode(query) + "&named-graph-uri=" + INFERRED)
                        .body())
                .isEqualTo("g,o\r\nhttps://w3id.org/isnad/graph/inferred,https://w3id.org/isnad/organization/b\r\n");
    }

    @Test
    void twoQuestionsAtOnceAreRefused() throws Exception {
        assertThat(sample.exchange("GET", ASK + "&query=ASK%7B%7D").statusCode())
                .isEqualTo(400);
        assertThat(sample.post(FORM, "query=ASK%7B%7D&query=ASK%7B%7D").statusCode())
                .isEqualTo(400);
        assertThat(sample.postTo(ASK, "application/sparql-query", "ASK {}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aPostWithoutAQueryIsRefused() throws Exception {
        assertThat(sample.post(FORM, "other=1").statusCode()).isEqualTo(400);
        assertThat(sample.post(FORM, "").statusCode()).isEqualTo(400);
        assertThat(sample.post("application/sparql-query", "").statusCode()).isEqualTo(400);
        assertThat(sample.exchange("POST", ASK).statusCode()).isEqualTo(415);
    }

    @Test
    void theFaultIsShownByACaret() throws Exception {
        String broken = "SELECT * {\n\t?s ?p }";
        HttpResponse<String> text = sample.exchange("GET", SampleServer.asking(broken), "Accept", "text/plain");
        assertThat(text.statusCode()).isEqualTo(400);
        assertThat(text.body()).contains("line 2, column 8").endsWith("\n\t?s ?p }\n\t      ^\n");

        HttpResponse<String> json = sample.exchange("GET", SampleServer.asking(broken), "Accept", "application/json");
        assertThat(type(json)).isEqualTo("application/problem+json");
        assertThat(json.body())
                .contains("\"status\":400", "\"line\":2", "\"column\":8", "\"title\":\"Bad Request\"", "\"detail\":");
    }

    @Test
    void whatIsTooLongIsRefused() throws Exception {
        assertThat(sample.post("application/sparql-query", "#".repeat(1 << 21)).statusCode())
                .isEqualTo(413);
        assertThat(RawRequest.get(sample.server().endpoint(), "/sparql?query=" + "a".repeat(1 << 17)))
                .startsWith("HTTP/1.1 414 ");
    }

    @Test
    void otherCharsetsAndCodingsAreRefused() throws Exception {
        assertThat(sample.post("application/sparql-query; charset=iso-8859-1", "ASK {}")
                        .statusCode())
                .isEqualTo(415);
        assertThat(sample.post("application/sparql-query; charset=\"UTF-8\"", "ASK {}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(RawRequest.send(
                        sample.server().endpoint(),
                        "POST /sparql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/sparql-query"
                                + "\r\nContent-Encoding: gzip\r\nContent-Length: 6\r\n\r\nASK {}"))
                .startsWith("HTTP/1.1 415 ");
    }

    @Test
    void unknownPathsAre404() throws Exception {
        assertThat(sample.exchange("GET", "/nothing").statusCode()).isEqualTo(404);
        assertThat(sample.exchange("GET", "/sparql/more").statusCode()).isEqualTo(404);
        assertThat(sample.exchange("GET", "/nothing", "Accept", "application/json")
                        .body())
                .contains("\"status\":404");
    }
}
