package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No answer looks whole and is not. */
class WholeAnswerTest {

    private static final String PRODUCT =
            "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r . ?s ?t ?u ."
                    + " ?v ?w ?x . ?y ?z ?aa . ?ab ?ac ?ad . ?ae ?af ?ag . ?ah ?ai ?aj . ?ak ?al ?am . ?an ?ao ?ap }";

    @AutoClose
    private static final SampleServer sample = new SampleServer();

    @Test
    void aLimitMetBeforeTheFirstByteIsACleanErrorThatNamesIt() throws Exception {
        String path = SampleServer.asking("SELECT (COUNT(*) AS ?count) " + PRODUCT) + "&timeout=0.3";
        HttpResponse<String> answer = sample.exchange("GET", path, "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"limit\":\"time\"");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml", "csv", "tsv", "html"})
    void aLimitMetLaterBreaksTheConnection(String format) throws Exception {
        String path = SampleServer.asking("SELECT * " + PRODUCT) + "&timeout=0.5&format=" + format;
        String received = RawRequest.get(sample.server().endpoint(), path);

        assertThat(received).startsWith("HTTP/1.1 200 ").contains("Transfer-Encoding: chunked");
        assertThat(received).doesNotEndWith("\r\n0\r\n\r\n");
        assertThat(received.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(1 << 16);
    }

    @Test
    void aLimitMetLaterBreaksTheConnectionOfWhoeverPostedToo() throws Exception {
        String query = "SELECT * " + PRODUCT;
        String received = RawRequest.send(
                sample.server().endpoint(),
                "POST /sparql?timeout=0.5&format=csv HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"
                        + "Content-Length: " + query.length() + "\r\n\r\n" + query);

        assertThat(received).startsWith("HTTP/1.1 200 ").doesNotEndWith("\r\n0\r\n\r\n");
    }

    @Test
    void anOldClientThatCouldNotTellGetsNoneOrAll() throws Exception {
        String endless = SampleServer.asking("SELECT * " + PRODUCT) + "&timeout=0.5&format=csv";
        String request = " HTTP/1.0\r\nHost: a\r\n\r\n";

        assertThat(RawRequest.send(sample.server().endpoint(), "GET " + endless + request))
                .containsPattern("^HTTP/1.[01] (413|503) ");
        assertThat(RawRequest.send(sample.server().endpoint(), "GET " + SampleServer.asking("ASK {}") + request))
                .contains(" 200 ", "Content-Length: ");
    }

    @Test
    void theServerAnswersAfterwards() throws Exception {
        RawRequest.get(
                sample.server().endpoint(), SampleServer.asking("SELECT * " + PRODUCT) + "&timeout=0.3&format=csv");

        assertThat(sample.ask("ASK { ?c isnad:count 2 }").statusCode()).isEqualTo(200);
    }

    @Test
    void aLongAnswerThatIsWholeEndsAsItShould() throws Exception {
        String query = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";
        String received = RawRequest.get(sample.server().endpoint(), SampleServer.asking(query) + "&format=csv");

        assertThat(received).endsWith("\r\n0\r\n\r\n");
        assertThat(sample.exchange("GET", SampleServer.asking(query), "Accept", "text/csv")
                        .body())
                .hasLineCount(1 + 4 * 4 * 4 * 4 * 4);
    }

    @Test
    void rowsAreCutOnlyForThoseWhoAskForItAndAreTold() throws Exception {
        String rows = SampleServer.asking("SELECT ?s { ?s ?p ?o }") + "&format=csv";
        HttpResponse<String> cut = sample.exchange("GET", rows + "&maxRows=3");
        HttpResponse<String> whole = sample.exchange("GET", rows + "&maxRows=4");

        assertThat(cut.body()).hasLineCount(4);
        assertThat(cut.headers().firstValue("Isnad-Max-Rows")).contains("3");
        assertThat(cut.headers().firstValue("Isnad-Rows-Cut")).contains("true");
        assertThat(whole.headers().firstValue("Isnad-Rows-Cut")).contains("false");
        assertThat(sample.exchange("GET", rows).headers().firstValue("Isnad-Max-Rows"))
                .isEmpty();
    }

    @Test
    void aByteLimitOfTheClientIsMetCleanly() throws Exception {
        String rows = SampleServer.asking("SELECT * { ?a ?b ?c . ?d ?e ?f }") + "&format=csv&maxBytes=";

        assertThat(sample.exchange("GET", rows + "100").statusCode()).isEqualTo(413);
        assertThat(sample.exchange("GET", rows + "100", "Accept", "application/json")
                        .body())
                .contains("\"limit\":\"maxBytes\"");
        assertThat(sample.exchange("GET", rows + "100000").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeout=0",
                "timeout=-1",
                "timeout=x",
                "timeout=1&timeout=2",
                "maxRows=0",
                "maxRows=10001",
                "maxRows=x",
                "maxBytes=0",
                "maxBytes=99999999"
            })
    void limitsWithoutMeaningAreRefused(String parameter) throws Exception {
        assertThat(sample.exchange("GET", SampleServer.asking("SELECT * { ?s ?p ?o }") + "&" + parameter)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void onlyRowsCanBeCounted() throws Exception {
        assertThat(sample.exchange("GET", SampleServer.asking("ASK {}") + "&maxRows=1")
                        .statusCode())
                .isEqualTo(400);
    }
}
