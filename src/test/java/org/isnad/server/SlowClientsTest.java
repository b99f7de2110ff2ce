package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who sends or reads slowly, or waits for a turn, holds nothing that others need. */
@Timeout(60)
class SlowClientsTest {

    /** Half as many are more than the threads of a web server as it comes. */
    private static final int MANY = 60;

    /** About three megabytes. */
    private static final String LONG = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r }";

    private static final String ENDLESS =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r . ?s ?t ?u ."
                    + " ?v ?w ?x . ?y ?z ?aa . ?ab ?ac ?ad . ?ae ?af ?ag . ?ah ?ai ?aj . ?ak ?al ?am . ?an ?ao ?ap }";

    private static final String ENDLESS_ROWS = "SELECT * " + ENDLESS.substring(ENDLESS.indexOf('{'));

    private static final String DIRECT =
            "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n";

    private final List<Socket> sockets = new ArrayList<>();

    @AutoClose
    private final SampleServer sample = new SampleServer(SampleServer.ANY_PORT.withTimeout(Duration.ofMinutes(10)));

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void manyWhoWaitForTheirTurnLeaveRoomForOthers() throws Exception {
        sample.ask("ASK {}");
        for (int client = 0; client < MANY; client++) {
            open("127.0.2." + (1 + client), get(ENDLESS));
        }

        assertThat(sample.ask("ASK {}").statusCode()).as("from the cache").isEqualTo(200);
        assertThat(sample.exchange("GET", "/robots.txt").statusCode()).isEqualTo(200);
    }

    @Test
    void manyWhoDoNotReadLeaveRoomForOthers() throws Exception {
        for (int client = 0; client < MANY / 2; client++) {
            open("127.0.2." + (1 + client), get(LONG));
        }

        assertThat(sample.ask("SELECT * { ?s ?p ?o }").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsWaitedForHoldsNoTurn() throws Exception {
        int workers = sample.server().limits().questions().workers();
        for (int client = 0; client < workers; client++) {
            open("127.0.2." + (1 + client % 250), get(ENDLESS_ROWS + " #" + client));
        }

        sample.await("isnad_queries_resting " + workers + ".0", "isnad_queries_running 0.0");

        assertThat(sample.ask("SELECT * { ?s ?p ?o }").statusCode()).isEqualTo(200);
    }

    @Test
    void whoDoesNotReadIsCutOff() throws Exception {
        Socket socket = open("127.0.0.1", get(ENDLESS_ROWS));
        sample.await("isnad_queries_resting 1.0");

        // Long before the time limit of the question.
        sample.await("isnad_queries_resting 0.0", "isnad_queries_running 0.0");
        assertThat(socket.isClosed()).isFalse();
    }

    @Test
    void moreThanThereIsRoomForDoesNotWait() {
        SlowReaders readers = new SlowReaders(10);

        assertThat(readers.take(8)).isTrue();
        assertThat(readers.take(3)).isFalse();
        assertThat(readers.take(2)).isTrue();
        readers.giveBack(8);
        assertThat(readers.take(8)).isTrue();
    }

    @Test
    void aBodyInTinyPiecesIsCountedAsWhatItCosts() throws Exception {
        Socket socket = open("127.0.0.1", DIRECT + "Transfer-Encoding: chunked\r\n\r\n" + "1\r\na\r\n".repeat(20_000));

        byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
        assertThat(new String(status, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
    }

    @Test
    void aBodyThatIsLongButNotTooLongIsRead() throws Exception {
        String query = "ASK {} " + "#".repeat(190_000);

        assertThat(sample.post("application/sparql-query", query).statusCode()).isEqualTo(200);
        assertThat(sample.post("application/sparql-query", query + "#".repeat(2_000_000))
                        .statusCode())
                .isEqualTo(413);
    }

    private Socket open(String from, String request) throws IOException {
        URI server = sample.server().endpoint();
        Socket socket = new Socket();
        sockets.add(socket);
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(30_000);
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static String get(String query) {
        return "GET " + SampleServer.asking(query) + "&format=csv HTTP/1.1\r\nHost: a\r\n\r\n";
    }
}
