package org.isnad.server;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.publish.ServedDataset;

/** A server over a handful of statements, on any free ports, and a client that asks it as any HTTP client would. */
final class SampleServer implements AutoCloseable {

    static final ServerSettings ANY_PORT = ServerSettings.on("127.0.0.1", 0);

    private static final String STATEMENTS = """
            PREFIX isnad: <https://w3id.org/isnad/ontology#>
            PREFIX scale: <https://w3id.org/isnad/scale/>
            PREFIX claim: <https://w3id.org/isnad/claim/>
            PREFIX organization: <https://w3id.org/isnad/organization/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX graph: <https://w3id.org/isnad/graph/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            GRAPH graph:entities { organization:a skos:prefLabel "كتائب حزب الله"@ar , "Kata'ib Hezbollah"@en . }
            GRAPH <https://w3id.org/isnad/graph/source/s> {
              claim:s-kept isnad:subject organization:a ; isnad:count 2 .
              claim:s-gone isnad:subject organization:a ; isnad:count 3 .
            }
            GRAPH graph:curation { claim:s-gone isnad:status scale:status-withdrawn . }
            GRAPH graph:inferred { organization:a isnad:partOf organization:b . }
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final IsnadServer server;

    SampleServer() {
        this(ANY_PORT);
    }

    SampleServer(ServerSettings settings) {
        this(new Publication(dataset(), prefixes(), "the-hash", Instant.EPOCH), settings);
    }

    SampleServer(Publication publication, ServerSettings settings) {
        server = IsnadServer.start(publication, settings);
    }

    SampleServer(Publication publication, Renewal renewal) {
        server = IsnadServer.start(publication, renewal, ANY_PORT);
    }

    SampleServer(Offer offer) {
        server = IsnadServer.start(offer, ANY_PORT);
    }

    static DatasetGraph dataset() {
        DatasetGraph parsed = DatasetGraphFactory.create();
        RDFParser.fromString(STATEMENTS, Lang.TRIG).parse(parsed);
        return ServedDataset.of(parsed.stream(), prefixes());
    }

    static PrefixMap prefixes() {
        PrefixMap prefixes = PrefixMapFactory.create();
        prefixes.add("isnad", "https://w3id.org/isnad/ontology#");
        prefixes.add("organization", "https://w3id.org/isnad/organization/");
        prefixes.add("skos", "http://www.w3.org/2004/02/skos/core#");
        return prefixes;
    }

    IsnadServer server() {
        return server;
    }

    /** Asks by GET, for CSV. */
    HttpResponse<String> ask(String query) throws Exception {
        return get("?query=" + encode(query));
    }

    /** Sends what follows the endpoint's path exactly as it is. */
    HttpResponse<String> get(String rest) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.endpoint() + rest)).GET());
    }

    HttpResponse<String> post(String contentType, String body) throws Exception {
        return send(HttpRequest.newBuilder(server.endpoint())
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postTo(String path, String contentType, String body) throws Exception {
        return send(HttpRequest.newBuilder(server.endpoint().resolve(path))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> fetch(URI address) throws Exception {
        return send(HttpRequest.newBuilder(address).GET());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        HttpRequest asking = request.setHeader("Accept", "text/csv, text/turtle;q=0.9, */*;q=0.1")
                .timeout(Duration.ofSeconds(30))
                .build();
        return client.send(asking, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Asks a path of the public port, with header fields as pairs of name and value, and with what is said here only. */
    HttpResponse<String> exchange(String method, String path, String... fields) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.endpoint().resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, BodyPublishers.noBody());
        if (fields.length > 0) {
            request.headers(fields);
        }
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** What the management port tells of the work. */
    String metrics() throws Exception {
        return fetch(server.health().resolve("/metrics")).body();
    }

    /** Waits for these lines of the metrics: a request is counted when it is over, and its client may have the answer before. */
    void await(String... figures) throws Exception {
        List<String> awaited = List.of(figures);
        while (!metrics().lines().toList().containsAll(awaited)) {
            Thread.onSpinWait();
        }
    }

    /** What a header field says; nothing if the answer has none of this name. */
    static String field(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The path that asks a query. */
    static String asking(String query) {
        return "/sparql?query=" + encode(query);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
