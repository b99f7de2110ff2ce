package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that is unwell for as long as a test wants. */
class HealthCommandTest {

    private static final String UP = "{\"status\":\"up\"}\n";

    private final AtomicInteger unwell = new AtomicInteger();
    private final HttpServer server;
    private final String port;

    HealthCommandTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        port = Integer.toString(server.getAddress().getPort());
    }

    @BeforeEach
    void start() {
        server.createContext("/health", exchange -> {
            byte[] body = UP.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(unwell.getAndDecrement() > 0 ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_server_that_answers_is_well() {
        assertThat(Run.of("health", "--management-port", port)).isEqualTo(new Run(0, UP, ""));
    }

    @Test
    void the_management_port_is_the_next_after_the_port_and_both_can_stand_in_the_environment() {
        String before = Integer.toString(Integer.parseInt(port) - 1);
        assertThat(Run.of("health", "--port", before).status()).isZero();
        assertThat(Run.in(Map.of("ISNAD_PORT", before), "", "health").status()).isZero();
        assertThat(Run.in(Map.of("ISNAD_MANAGEMENT_PORT", port), "", "health").status())
                .isZero();
    }

    @Test
    void a_server_that_cannot_answer_its_own_question_is_not() {
        unwell.set(1);
        Run run = Run.of("health", "--management-port", port);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("http://127.0.0.1:" + port + "/health: status 503");
    }

    @Test
    void a_server_may_be_given_time_to_get_well() {
        unwell.set(1);
        assertThat(Run.of("health", "--management-port", port, "--wait", "5")).isEqualTo(new Run(0, UP, ""));
    }

    @Test
    void no_server_is_one_line() {
        server.stop(0);
        Run run = Run.of("health", "--management-port", port);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("isnad: http://127.0.0.1:").hasLineCount(1);
    }
}
