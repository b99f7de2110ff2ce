package org.isnad.federate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.evaluate.LimitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Endpoints that are on the list, and answer badly, too much or not at all. */
@Timeout(60)
class BadEndpointTest {

    private static final String EMPTY = "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}";

    @Test
    void oneQuestionAsksOnlySoOften() throws Exception {
        String values = IntStream.rangeClosed(1, 7).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        try (FakeEndpoint there = new FakeEndpoint(Questions.honest())) {
            LimitException met = Questions.limit(
                    there, "SELECT * { VALUES ?x { " + values + " } SERVICE SILENT HERE { ?o <urn:ex:in> ?x } }");

            assertThat(met.limit()).hasToString("SERVICE_CALLS");
            assertThat(met).hasMessageContaining("more than 3 times");
            assertThat(there.queries()).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERVICE HERE", "SERVICE SILENT HERE"})
    void anAnswerWithTooManyRowsIsNoneEvenInSilence(String service) throws Exception {
        String row = "{\"x\":{\"type\":\"literal\",\"value\":\"a\"}}";
        String json = "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[%s]}}";
        try (FakeEndpoint whole =
                        new FakeEndpoint(FakeEndpoint.rows(String.format(json, (row + ",").repeat(19) + row)));
                FakeEndpoint more =
                        new FakeEndpoint(FakeEndpoint.rows(String.format(json, (row + ",").repeat(20) + row)))) {
            String query = "SELECT * { " + service + " { ?s ?p ?x } }";

            assertThat(Questions.ask(whole, query)).hasSize(20);
            assertThat(Questions.limit(more, query).limit()).hasToString("SERVICE_ROWS");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERVICE HERE", "SERVICE SILENT HERE"})
    void anAnswerWithTooManyBytesIsCutOffAndToldEvenInSilence(String service) throws Exception {
        CountDownLatch cut = new CountDownLatch(1);
        FakeEndpoint.Answer endless = (exchange, query) -> {
            exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
            exchange.sendResponseHeaders(200, 0);
            try {
                while (true) {
                    exchange.getResponseBody().write(new byte[1_000]);
                }
            } catch (IOException closed) {
                cut.countDown();
            }
        };
        try (FakeEndpoint there = new FakeEndpoint(endless)) {
            assertThat(Questions.limit(there, "SELECT * { " + service + " { ?s ?p ?x } }")
                            .limit())
                    .hasToString("SERVICE_BYTES");
            cut.await();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "302 | text/plain | '' | redirects to another address (status 302), which is not followed",
                "500 | application/sparql-results+json | " + EMPTY + " | answers with status 500",
                "200 | text/html | <p> | does not answer in application/sparql-results+json",
                "200 | application/sparql-results+json | { | answers with what is no SPARQL result in JSON",
                "200 | application/sparql-results+json | {\"head\":{},\"boolean\":true} | answers without rows",
            })
    void whatIsNoAnswerIsToldUnlessSilenceIsAsked(int status, String type, String body, String why) throws Exception {
        FakeEndpoint.Answer answer = (exchange, query) -> {
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
            FakeEndpoint.send(exchange, status, type, body);
        };
        try (FakeEndpoint there = new FakeEndpoint(answer)) {
            LimitException failed =
                    Questions.limit(there, "SELECT ?s { ?s <urn:ex:name> ?n SERVICE HERE { ?s ?p ?x } }");

            assertThat(failed.limit()).hasToString("SERVICE_FAILED");
            assertThat(failed).hasMessage("<" + there.address() + "> " + why);
            assertThat(Questions.ask(there, "SELECT ?s ?x { ?s <urn:ex:name> ?n SERVICE SILENT HERE { ?s ?p ?x } }"))
                    .containsExactly("d -");
        }
    }

    @Test
    void aPackedAnswerIsNotUnpacked() throws Exception {
        FakeEndpoint.Answer packed = (exchange, query) -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            FakeEndpoint.send(exchange, 200, "application/sparql-results+json", EMPTY);
        };
        try (FakeEndpoint there = new FakeEndpoint(packed)) {
            assertThat(Questions.limit(there, "SELECT * { SERVICE HERE { ?s ?p ?x } }"))
                    .hasMessageContaining("packs its answer");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "integer,1_000_000,a number of more than 1000 digits",
        "duration,P9999999Y,a part of more than six digits"
    })
    void aValueThatWouldTakeLongToReadIsNoAnswer(String type, String value, String why) throws Exception {
        String json =
                "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{\"x\":{\"type\":\"literal\",\"datatype\":"
                        + "\"http://www.w3.org/2001/XMLSchema#" + type + "\",\"value\":\""
                        + (value.startsWith("P") ? value : "7".repeat(2_000)) + "\"}}]}}";
        try (FakeEndpoint there = new FakeEndpoint(FakeEndpoint.rows(json))) {
            assertThat(Questions.limit(there, "SELECT * { SERVICE HERE { ?s ?p ?x } }"))
                    .hasMessageContaining(why);
        }
    }

    @Test
    void theTimeOfTheQuestionEndsTheWait() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        FakeEndpoint.Answer mute = (exchange, query) -> {
            try {
                never.await();
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        };
        try (FakeEndpoint there = new FakeEndpoint(mute)) {
            assertThatThrownBy(() -> Questions.ask(
                            there, "SELECT * { SERVICE SILENT HERE { ?s ?p ?x } }", Duration.ofMillis(300)))
                    .isInstanceOfSatisfying(
                            LimitException.class, met -> assertThat(met.limit()).hasToString("TIME"));
        }
    }

    @Test
    void anAddressThatIsNotOfThePublicInternetIsNotConnectedTo() throws Exception {
        try (FakeEndpoint there = new FakeEndpoint(Questions.honest())) {
            Caller caller = new Caller(Questions.LIMITS, PublicAddresses::contains);

            assertThatThrownBy(() -> caller.ask(URI.create(there.address()), "ASK {}"))
                    .hasMessageContaining("not of the public internet");
            assertThat(there.queries()).isEmpty();
        }
    }
}
