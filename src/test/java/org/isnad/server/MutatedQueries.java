package org.isnad.server;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Asks mutated queries in every form of the protocol, and looks at how each ends. */
final class MutatedQueries {

    /** How an answer ends that met a limit after its first byte: in a way that no client takes for a whole one. */
    static final String BROKEN = "broken off";

    /** Not Jena's reader, which does not know every escape of RFC 8259. */
    private static final Gson STRICT =
            new GsonBuilder().setStrictness(Strictness.STRICT).create();

    private static final List<String> FORMATS =
            List.of("json", "xml", "csv", "tsv", "html", "ttl", "nt", "jsonld", "rdfxml", "trig", "nq");

    /** Longer than this no request takes, whatever the time limit of the query. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Pattern LIMIT = Pattern.compile("\"limit\":\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final QueryMutations mutations;
    private final URI endpoint;
    private final double seconds;
    private final Map<String, AtomicLong> ends = new ConcurrentSkipListMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicLong slowest = new AtomicLong();

    /**
     * Questions to a server.
     *
     * @param seconds the time that each query is given
     */
    MutatedQueries(QueryMutations mutations, URI endpoint, double seconds) {
        this.mutations = mutations;
        this.endpoint = endpoint;
        this.seconds = seconds;
    }

    /** Asks the queries of these seeds, several at once. */
    void ask(long from, long to) {
        LongStream.range(from, to).parallel().forEach(this::ask);
    }

    /** What ended in a way that it must not, with the seed. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** How many requests ended how. */
    Map<String, Long> ends() {
        Map<String, Long> counts = new TreeMap<>();
        ends.forEach((end, count) -> counts.put(end, count.get()));
        return counts;
    }

    /** The longest that a request took, in milliseconds. */
    long slowestMillis() {
        return slowest.get();
    }

    private void ask(long seed) {
        String query = mutations.of(seed);
        // Half of the formats suit the other kind of answer.
        String format = seed % 2 == 0 ? "&format=" + FORMATS.get(Math.floorMod(seed * 7, FORMATS.size())) : "";
        long begun = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = client.send(request(seed, query, format), BodyHandlers.ofByteArray());
            String text = new String(answer.body(), StandardCharsets.UTF_8);
            count(answer, text);
            judge(answer, text).forEach(fault -> fault(seed, fault, query));
        } catch (HttpTimeoutException hangs) {
            fault(seed, "no answer in " + PATIENCE, query);
        } catch (IOException broken) {
            count(BROKEN);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        slowest.accumulateAndGet((System.nanoTime() - begun) / 1_000_000, Math::max);
    }

    private HttpRequest request(long seed, String query, String format) {
        String beside = "timeout=" + seconds + format;
        HttpRequest.Builder request =
                HttpRequest.newBuilder().timeout(PATIENCE).header("Accept", "application/json, */*;q=0.1");
        String encoded = "query=" + SampleServer.encode(query) + "&" + beside;
        return switch ((int) (seed % 3)) {
            case 0 ->
                encoded.length() < HttpLimits.HEADER_BYTES / 2
                        ? request.uri(URI.create(endpoint + "?" + encoded)).build()
                        : request.uri(endpoint)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(encoded))
                                .build();
            case 1 ->
                request.uri(endpoint)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded))
                        .build();
            default ->
                request.uri(URI.create(endpoint + "?" + beside))
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString(query))
                        .build();
        };
    }

    private static List<String> judge(HttpResponse<byte[]> answer, String text) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return switch (answer.statusCode()) {
            case 200 -> type.endsWith("json") && !isJson(text) ? List.of("no JSON: " + text) : List.of();
            case 400, 406, 413 -> isJson(text) && !tellsOfTheInside(text) ? List.of() : List.of("a bad error: " + text);
            case 429, 503 ->
                isJson(text) && text.contains("\"limit\":") ? List.of() : List.of("no limit named: " + text);
            default -> List.of("status " + answer.statusCode() + ": " + text);
        };
    }

    private void count(HttpResponse<byte[]> answer, String text) {
        Matcher limit = LIMIT.matcher(text);
        String end = answer.statusCode() + (answer.statusCode() > 400 && limit.find() ? " " + limit.group(1) : "");
        count(end);
    }

    private void count(String end) {
        ends.computeIfAbsent(end, any -> new AtomicLong()).incrementAndGet();
    }

    private static boolean tellsOfTheInside(String text) {
        return text.matches("(?s).*(\\bat [\\w.]+\\(|java\\.|jena\\.|NullPointer|Exception).*");
    }

    private static boolean isJson(String text) {
        try {
            return STRICT.fromJson(text, JsonElement.class) != null;
        } catch (JsonParseException bad) {
            return false;
        }
    }

    private void fault(long seed, String fault, String query) {
        faults.add("seed " + seed + ": " + fault + "\n" + query);
    }
}
