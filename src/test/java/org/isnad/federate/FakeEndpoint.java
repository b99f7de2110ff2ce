package org.isnad.federate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An endpoint on loopback that answers as a test wants, and remembers what it was asked. */
final class FakeEndpoint implements AutoCloseable {

    /** What it does with a request. */
    interface Answer {
        void give(HttpExchange exchange, String query) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> queries = new CopyOnWriteArrayList<>();
    private final List<String> agents = new CopyOnWriteArrayList<>();

    FakeEndpoint(Answer answer) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/sparql", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String query = URLDecoder.decode(body.substring("query=".length()), StandardCharsets.UTF_8);
            queries.add(query);
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            answer.give(exchange, query);
        });
        server.start();
    }

    /** It answers with rows in JSON, whatever it is asked. */
    static Answer rows(String json) {
        return (exchange, query) -> send(exchange, 200, "application/sparql-results+json", json);
    }

    static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/sparql";
    }

    List<String> queries() {
        return queries;
    }

    List<String> agents() {
        return agents;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
