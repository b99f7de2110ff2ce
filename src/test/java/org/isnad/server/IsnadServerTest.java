package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class IsnadServerTest {

    @Test
    void healthTellsTheNumberOfStatements() throws Exception {
        try (SampleServer sample = new SampleServer()) {
            HttpResponse<String> health = sample.fetch(sample.server().health());

            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            assertThat(health.body())
                    .isEqualTo(
                            "{\"status\":\"up\",\"quads\":8,\"data\":\"the-hash\",\"modified\":\"1970-01-01T00:00:00Z\"}\n");
        }
    }

    @Test
    void healthIsDownIfTheDatasetDoesNotAnswer() throws Exception {
        try (SampleServer client = new SampleServer();
                IsnadServer server = IsnadServer.start(new Failing(), SampleServer.prefixes(), SampleServer.ANY_PORT)) {
            HttpResponse<String> health = client.fetch(server.health());

            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).isEqualTo("{\"status\":\"down\"}\n");
        }
    }

    @Test
    void theManagementPortHasNothingElse() throws Exception {
        try (SampleServer sample = new SampleServer()) {
            URI health = sample.server().health();

            assertThat(sample.fetch(health.resolve("/")).statusCode()).isEqualTo(404);
            assertThat(sample.fetch(health.resolve("/sparql?query=ASK%7B%7D")).statusCode())
                    .isEqualTo(404);
            assertThat(sample.send(HttpRequest.newBuilder(health).POST(BodyPublishers.noBody()))
                            .statusCode())
                    .isEqualTo(405);
            assertThat(sample.fetch(sample.server().endpoint().resolve("/health"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(sample.fetch(sample.server().endpoint().resolve("/$/ping"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void readinessAndFiguresAreToldOnTheManagementPort() throws Exception {
        try (SampleServer sample = new SampleServer()) {
            sample.ask("ASK { ?s ?p ?o }");
            sample.ask("ASK { ?s ?p ?o }");
            sample.ask("nonsense");
            URI health = sample.server().health();

            assertThat(sample.fetch(health.resolve("/ready")).body()).isEqualTo("{\"status\":\"ready\"}\n");
            sample.await(
                    "isnad_requests_total{outcome=\"answered\",path=\"/sparql\"} 2.0",
                    "isnad_requests_total{outcome=\"refused\",path=\"/sparql\"} 1.0",
                    "isnad_cache_lookups_total{result=\"hit\"} 1.0");
            assertThat(sample.metrics())
                    .contains(
                            "isnad_requests_total{outcome=\"timed-out\",path=\"/sparql\"} 0.0",
                            "isnad_request_seconds_bucket{outcome=\"answered\",path=\"/sparql\",le=\"+Inf\"} 2",
                            "isnad_request_seconds_bucket{outcome=\"shed\",path=\"/sparql\",le=\"+Inf\"} 0",
                            "isnad_requests_total{outcome=\"shed\",path=\"/sparql\"} 0.0",
                            "isnad_reloads_total{ending=\"new\"} 0.0",
                            "isnad_threads_ever_lost_total 0.0",
                            "isnad_statements 8.0",
                            "isnad_lost_threads 0.0");
        }
    }

    @Test
    void closeFreesBothPortsAndEndsJoin() throws Exception {
        IsnadServer server = IsnadServer.start(SampleServer.dataset(), SampleServer.prefixes(), SampleServer.ANY_PORT);
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> {
            try {
                server.join();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        });

        server.close();

        waiting.get(30, TimeUnit.SECONDS);
        int port = server.endpoint().getPort();
        ServerSettings same =
                new ServerSettings("127.0.0.1", port, server.health().getPort());
        try (IsnadServer again = IsnadServer.start(SampleServer.dataset(), SampleServer.prefixes(), same)) {
            assertThat(again.endpoint()).hasPort(port).hasPath("/sparql").hasHost("127.0.0.1");
        }
    }

    @Test
    void aPortInUseIsToldInOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> start(new ServerSettings("127.0.0.1", port, 0)))
                    .isInstanceOf(ServerStartException.class)
                    .hasMessage("port " + port + " on 127.0.0.1 is in use (choose another with --port)");
            assertThatThrownBy(() -> start(new ServerSettings("127.0.0.1", 0, port)))
                    .isInstanceOf(ServerStartException.class)
                    .hasMessage("port " + port + " on 127.0.0.1 is in use (choose another with --management-port)");
        }
    }

    @Test
    void aHostThatIsNotThisMachineIsToldInOneLine() {
        assertThatThrownBy(() -> start(ServerSettings.on("192.0.2.1", 0)))
                .isInstanceOf(ServerStartException.class)
                .hasMessageContaining("192.0.2.1")
                .hasMessageContaining("--host");
        assertThatThrownBy(() -> start(ServerSettings.on("no-such-host.invalid", 0)))
                .isInstanceOf(ServerStartException.class)
                .hasMessage("unknown host no-such-host.invalid (choose another with --host)");
    }

    @Test
    void anIpv6HostStandsInBrackets() {
        assertThat(Listening.uri(ServerSettings.on("[::1]", 0).host(), 3330, Route.SPARQL.path()))
                .hasToString("http://[::1]:3330/sparql");
    }

    private static void start(ServerSettings settings) {
        IsnadServer.start(SampleServer.dataset(), SampleServer.prefixes(), settings)
                .close();
    }

    /** A dataset that can be counted, and then answers nothing. */
    private static final class Failing extends DatasetGraphWrapper implements DatasetGraphWrapperView {

        Failing() {
            super(SampleServer.dataset());
        }

        @Override
        public Graph getDefaultGraph() {
            throw new IllegalStateException("gone");
        }
    }
}
