package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.isnad.federate.AllowedServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An endpoint that allows SERVICE to one other, which turns out to stand in its own network. */
class ServiceTest {

    private static ServerSocket inside;
    private static String allowed;
    private static SampleServer sample;

    @BeforeAll
    static void start() throws Exception {
        inside = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        allowed = "https://localhost:" + inside.getLocalPort() + "/sparql";
        sample = new SampleServer(SampleServer.ANY_PORT.withServices(new AllowedServices(Set.of(allowed))));
    }

    @AfterAll
    static void stop() throws Exception {
        sample.close();
        inside.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERVICE", "SERVICE SILENT"})
    void anAddressInsideIsNotConnectedToAndTheErrorNamesTheLimit(String service) throws Exception {
        String query = "SELECT * { " + service + " <" + allowed + "> { ?s ?p ?o } }";

        HttpResponse<String> answer = sample.exchange(
                "GET", SampleServer.asking(query), "Accept", "application/json, application/problem+json");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("\"limit\":\"service-failed\"", "not of the public internet");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        inside.setSoTimeout(50);
        Assertions.assertThatThrownBy(inside::accept).isInstanceOf(SocketTimeoutException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<https://query.wikidata.org/sparql>", "<HTTPS://localhost/sparql>", "?x"})
    void othersAreRefusedWithTheList(String endpoint) throws Exception {
        HttpResponse<String> answer = sample.ask("SELECT * { ?x ?y ?z SERVICE " + endpoint + " { ?s ?p ?o } }");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SERVICE " + endpoint + " is not available: only <" + allowed + ">");
    }

    @Test
    void whatOthersSayIsNotKept() throws Exception {
        HttpResponse<String> head =
                sample.exchange("HEAD", SampleServer.asking("SELECT * { SERVICE <" + allowed + "> { ?s ?p ?o } }"));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(head.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void theDescriptionNamesWhoMayBeAskedAndHowMuch() throws Exception {
        String description =
                sample.exchange("GET", "/sparql", "Accept", "text/turtle").body();

        assertThat(description)
                .contains("<" + allowed + ">", "BasicFederatedQuery", "service-calls-limit", "service-rows-limit");
    }
}
