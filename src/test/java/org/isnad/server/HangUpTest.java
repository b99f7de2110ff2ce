package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A question ends soon after its client has hung up, and the connections of others work as before. */
@Timeout(60)
class HangUpTest {

    private static final String ENDLESS =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o . ?p ?q ?r . ?s ?t ?u ."
                    + " ?v ?w ?x . ?y ?z ?aa . ?ab ?ac ?ad . ?ae ?af ?ag . ?ah ?ai ?aj . ?ak ?al ?am . ?an ?ao ?ap }";

    @AutoClose
    private final SampleServer sample = new SampleServer(SampleServer.ANY_PORT.withTimeout(Duration.ofMinutes(10)));

    @Test
    void aQuestionEndsWhenItsClientClosesTheConnection() throws Exception {
        Socket socket = connect();
        send(socket, ENDLESS, "");
        sample.await("isnad_queries_running 1.0");

        socket.close();

        sample.await("isnad_queries_running 0.0");
        sample.await("isnad_requests_total{outcome=\"gone\",path=\"/sparql\"} 1.0");
    }

    @Test
    void aQuestionEndsWhenTheConnectionIsReset() throws Exception {
        Socket socket = connect();
        send(socket, ENDLESS, "");
        sample.await("isnad_queries_running 1.0");

        socket.setSoLinger(true, 0);
        socket.close();

        sample.await("isnad_requests_total{outcome=\"gone\",path=\"/sparql\"} 1.0");
    }

    @Test
    void whoHangsUpWhileWaitingLeavesTheQueue() throws Exception {
        int waiting = 0;
        Socket[] sockets = new Socket[sample.server().limits().questions().workers()];
        for (int i = 0; i < sockets.length; i++) {
            sockets[i] = connect();
            send(sockets[i], ENDLESS, "");
            waiting = i;
        }
        sample.await("isnad_queries_running " + waiting + ".0");
        sample.await("isnad_queries_waiting 1.0");

        for (Socket socket : sockets) {
            socket.close();
        }

        sample.await("isnad_requests_total{outcome=\"gone\",path=\"/sparql\"} " + sockets.length + ".0");
        sample.await("isnad_queries_waiting 0.0");
    }

    @Test
    void whoClosesOnlyHisSideIsToldWhy() throws Exception {
        try (Socket socket = connect()) {
            send(socket, ENDLESS, "");
            sample.await("isnad_queries_running 1.0");

            socket.shutdownOutput();

            assertThat(received(socket)).startsWith("HTTP/1.1 400 ").contains("leave it open until then");
        }
    }

    @Test
    void whatAClientSendsMeanwhileIsItsNextRequest() throws Exception {
        try (Socket socket = connect()) {
            send(socket, ENDLESS + " #1", "&timeout=0.4");
            sample.await("isnad_queries_running 1.0");
            send(socket, "ASK { ?s ?p ?o }", "");
            send(socket, ENDLESS + " #2", "&timeout=0.1");
            send(socket, "SELECT ?none {}", "", "Connection: close\r\n");

            assertThat(received(socket).split("HTTP/1\\.1 ", -1))
                    .extracting(answer -> answer.lines().findFirst().orElse(""))
                    .startsWith("", "503 Service Unavailable", "200 OK", "503 Service Unavailable", "200 OK");
        }
    }

    @Test
    void aConnectionThatIsKeptIsUsedAgainAndAgain() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(sample.ask("SELECT (" + i + " AS ?n) {}").statusCode()).isEqualTo(200);
        }
        assertThat(sample.metrics()).contains("outcome=\"gone\",path=\"/sparql\"} 0.0");
    }

    private Socket connect() throws IOException {
        URI server = sample.server().endpoint();
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static void send(Socket socket, String query, String rest, String... fields) throws IOException {
        String request = "GET " + SampleServer.asking(query) + "&format=csv" + rest + " HTTP/1.1\r\nHost: a\r\n\r\n";
        socket.getOutputStream()
                .write((request + String.join("", fields) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static String received(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
