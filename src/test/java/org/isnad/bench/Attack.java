package org.isnad.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Many connections that behave badly at once, for a few seconds.
 *
 * @param name what it does
 * @param connections how many there are
 * @param addresses from how many addresses they come
 * @param opening what each sends at first, by its number
 * @param trickle what each sends twenty times a second from then on
 * @param reads how many bytes each reads twenty times a second
 */
record Attack(String name, int connections, int addresses, IntFunction<String> opening, String trickle, int reads) {

    private static final String PRODUCT = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final int LITTLE = 4096;
    private static final int STATUS = "HTTP/1.1 200".length();
    private static final long PAUSE_MILLIS = 50;

    static List<Attack> all() {
        String body = "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n";
        String values = "VALUES ?# { " + "1 2 3 4 5 6 7 8 9 ".repeat(20) + "} ";
        StringBuilder bomb = new StringBuilder("SELECT (COUNT(*) AS ?n) { ");
        StringBuilder doubling = new StringBuilder("SELECT ?t0 { ?s ?p ?o . ?q ?r ?t BIND(STR(?o) AS ?t0) ");
        for (int i = 0; i < 12; i++) {
            bomb.append(values.replace("?#", "?v" + i));
            doubling.append("BIND(CONCAT(?t" + i + ", ?t" + i + ") AS ?t" + (i + 1) + ") ");
        }
        return List.of(
                asks("slow questions of one client", 48, 1, "SELECT (COUNT(*) AS ?n) " + PRODUCT),
                asks("slow questions of three clients", 48, 3, "SELECT (COUNT(DISTINCT ?a) AS ?n) " + PRODUCT),
                asks("slow questions of seven clients", 56, 7, "SELECT (COUNT(DISTINCT ?a) AS ?n) " + PRODUCT),
                asks("slow questions of 48 clients", 48, 48, "SELECT (COUNT(DISTINCT ?a) AS ?n) " + PRODUCT),
                asks("products of VALUES", 48, 1, bomb + "}"),
                new Attack("questions that are long to read", 200, 1, number -> longToRead(body, number), "", LITTLE),
                new Attack("pages", 200, 1, number -> page("claim?page=" + number), "", LITTLE),
                asks("texts that double", 48, 1, doubling + "}"),
                asks("graphs that grow", 48, 1, "CONSTRUCT { ?a ?e ?i } " + PRODUCT),
                new Attack("slow readers of endless answers", 220, 1, number -> get("SELECT * " + PRODUCT), "", 1),
                new Attack("slow readers, sixty clients", 220, 60, number -> get("SELECT * " + PRODUCT), "", 1),
                new Attack(
                        "slow readers of long answers",
                        220,
                        1,
                        number -> get("SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 4000"),
                        "",
                        1),
                new Attack("slow bodies", 250, 1, number -> body + "Content-Length: 900000\r\n\r\nSELECT", " ", 1),
                new Attack(
                        "slow bodies in tiny chunks",
                        250,
                        1,
                        number -> body + "Transfer-Encoding: chunked\r\n\r\n" + "1\r\na\r\n".repeat(LITTLE),
                        "1\r\na\r\n".repeat(200),
                        LITTLE),
                new Attack(
                        "packed bodies",
                        200,
                        1,
                        number -> body + "Content-Encoding: gzip\r\nContent-Length: 100000\r\n\r\n"
                                + "\u001f\u008b".repeat(LITTLE),
                        "\u0000".repeat(LITTLE),
                        LITTLE),
                new Attack(
                        "endless header fields",
                        400,
                        1,
                        number -> "GET /sparql HTTP/1.1\r\nHost: a\r\n",
                        ("X-Field: " + "a".repeat(500) + "\r\n").repeat(4),
                        LITTLE),
                new Attack("connections that say nothing", 1_500, 1, number -> "", "", 0));
    }

    private static Attack asks(String name, int connections, int addresses, String query) {
        return new Attack(name, connections, addresses, number -> get(query + " # " + number), "", LITTLE);
    }

    private static String longToRead(String head, int number) {
        String query = "SELECT * { VALUES ?v" + number + " { " + "<urn:x:a> 1.5 'b'@en ".repeat(5_000) + "} }";
        return head + "Content-Length: " + query.length() + "\r\n\r\n" + query;
    }

    private static String page(String rest) {
        return "GET /en/" + rest + " HTTP/1.1\r\nHost: a\r\n\r\n";
    }

    private static String get(String query) {
        return "GET /sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + " HTTP/1.1\r\nHost: a\r\nAccept: text/csv, */*;q=0.1\r\n\r\n";
    }

    /** One of the connections, and the first that came back on it. */
    private record Connection(SocketChannel channel, StringBuilder status) {}

    /**
     * Does it until the time is over; what the server does to its connections is all the same to it.
     *
     * @return how many connections met with which status, or with none
     */
    Map<String, Long> run(URI server, long endNanos) throws InterruptedException {
        List<Connection> all = new ArrayList<>();
        for (int i = 0; i < connections && System.nanoTime() < endNanos; i++) {
            open(server, i).ifPresent(channel -> all.add(new Connection(channel, new StringBuilder())));
        }
        ByteBuffer some = ByteBuffer.wrap(trickle.getBytes(StandardCharsets.ISO_8859_1));
        ByteBuffer read = ByteBuffer.allocate(reads);
        while (System.nanoTime() < endNanos) {
            all.forEach(connection -> push(connection, some.rewind(), read.clear()));
            Thread.sleep(PAUSE_MILLIS);
        }
        all.forEach(connection -> drop(connection.channel()));
        return all.stream()
                .collect(Collectors.groupingBy(
                        connection -> connection.status().toString(), TreeMap::new, Collectors.counting()));
    }

    private Optional<SocketChannel> open(URI server, int number) {
        try {
            SocketChannel channel = SocketChannel.open();
            try {
                channel.setOption(StandardSocketOptions.SO_RCVBUF, LITTLE);
                channel.bind(new InetSocketAddress("127.0.1." + (1 + number % addresses), 0));
                channel.connect(new InetSocketAddress(server.getHost(), server.getPort()));
                channel.configureBlocking(false);
                int unused =
                        channel.write(ByteBuffer.wrap(opening.apply(number).getBytes(StandardCharsets.ISO_8859_1)));
                return Optional.of(channel);
            } catch (IOException refused) {
                drop(channel);
            }
        } catch (IOException noneLeft) {
            // The machine gives no more; the others go on.
        }
        return Optional.empty();
    }

    private void push(Connection connection, ByteBuffer some, ByteBuffer read) {
        SocketChannel channel = connection.channel();
        try {
            if (channel.isOpen()) {
                // Whatever does not fit at once is not sent: nothing here waits for the server.
                int written = channel.write(some);
                int received = reads > 0 ? channel.read(read) : written;
                if (received < 0) {
                    channel.close();
                }
                read.flip();
                while (read.hasRemaining() && connection.status().length() < STATUS) {
                    connection.status().append((char) read.get());
                }
            }
        } catch (IOException ended) {
            drop(channel);
        }
    }

    private static void drop(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException ignored) {
            // It was to end.
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
