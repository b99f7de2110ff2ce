package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.publish.ServedDataset;
import org.junit.jupiter.api.Test;

/** Newer data takes the place of the old in one step, while clients ask. */
class ReloadTest {

    private static final int STATEMENTS = 300;
    private static final int VERSIONS = 12;
    private static final String ALL =
            SampleServer.asking("SELECT ?version { ?s isnad:count ?version }") + "&format=csv";
    private static final String VIEW = SampleServer.asking(
                    "SELECT ?version { GRAPH <https://w3id.org/isnad/graph/entities> { ?s isnad:count ?version } }")
            + "&format=csv&asOf=2018-06-01";

    private final AtomicInteger newest = new AtomicInteger(1);

    /** A dataset in which each statement tells the version. */
    private static Publication version(int number) {
        StringBuilder text = new StringBuilder(
                "PREFIX isnad: <https://w3id.org/isnad/ontology#> PREFIX graph: <https://w3id.org/isnad/graph/> "
                        + "GRAPH graph:ontology { isnad:a isnad:b isnad:c } GRAPH graph:entities { ");
        for (int i = 0; i < STATEMENTS; i++) {
            text.append("<https://w3id.org/isnad/organization/o")
                    .append(i)
                    .append("> isnad:count ")
                    .append(number)
                    .append(" . ");
        }
        DatasetGraph parsed = DatasetGraphFactory.create();
        RDFParser.fromString(text + "}", Lang.TRIG).parse(parsed);
        DatasetGraph served = ServedDataset.of(parsed.stream(), SampleServer.prefixes());
        return new Publication(served, SampleServer.prefixes(), "version-" + number, Instant.EPOCH);
    }

    private Optional<Publication> newer(String served) {
        int number = newest.get();
        return served.equals("version-" + number) ? Optional.empty() : Optional.of(version(number));
    }

    private static HttpRequest.Builder reload(SampleServer sample) {
        return HttpRequest.newBuilder(sample.server().health().resolve("/reload"))
                .POST(BodyPublishers.noBody());
    }

    @Test
    void noAnswerFailsOrIsTornOrGoesBackWhileDataIsRenewed() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService pool = Executors.newCachedThreadPool();
        try (SampleServer sample = new SampleServer(version(1), this::newer)) {
            List<Future<Set<Integer>>> clients = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String path = i < 4 ? ALL : VIEW;
                clients.add(pool.submit(() -> seenBy(sample, path, over)));
            }
            for (int number = 2; number <= VERSIONS; number++) {
                newest.set(number);
                HttpResponse<String> done = sample.send(reload(sample));
                assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
                assertThat(versionsIn(sample.exchange("GET", ALL))).containsExactly(number);
                assertThat(versionsIn(sample.exchange("GET", VIEW))).containsExactly(number);
            }
            over.set(true);
            for (Future<Set<Integer>> client : clients) {
                assertThat(client.get()).as("versions seen").hasSizeGreaterThan(2);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Asks until the end; each answer must be of one version, and none older than the one before. */
    private static Set<Integer> seenBy(SampleServer sample, String path, AtomicBoolean over) throws Exception {
        Set<Integer> seen = new HashSet<>();
        int before = 0;
        while (!over.get()) {
            Set<Integer> versions = versionsIn(sample.exchange("GET", path));
            assertThat(versions).hasSize(1);
            int now = versions.iterator().next();
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
            seen.add(now);
        }
        return seen;
    }

    private static Set<Integer> versionsIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<String> rows = answer.body().lines().skip(1).toList();
        assertThat(rows).hasSize(STATEMENTS);
        return rows.stream().map(Integer::valueOf).collect(Collectors.toSet());
    }

    @Test
    void tagsAndDescriptionsFollowTheData() throws Exception {
        try (SampleServer sample = new SampleServer(version(1), this::newer)) {
            String tag = tag(sample, ALL);
            String description = tag(sample, "/.well-known/void");
            newest.set(2);

            assertThat(sample.send(reload(sample)).body())
                    .startsWith("{\"status\":\"new\",\"quads\":301,\"data\":\"version-2\"");
            assertThat(sample.send(reload(sample)).body()).startsWith("{\"status\":\"unchanged\"");
            assertThat(sample.exchange("GET", ALL, "If-None-Match", tag).statusCode())
                    .isEqualTo(200);
            assertThat(tag(sample, "/.well-known/void")).isNotEqualTo(description);
            assertThat(sample.exchange("GET", "/.well-known/void").body()).contains("version-2");
            assertThat(sample.fetch(sample.server().health()).body()).contains("version-2");
        }
    }

    private static String tag(SampleServer sample, String path) throws Exception {
        return sample.exchange("GET", path).headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void whatCannotBeServedLeavesWhatIs() throws Exception {
        Renewal broken = served -> {
            throw new RenewalException("the data does not conform", new IllegalStateException());
        };
        try (SampleServer sample = new SampleServer(version(1), broken)) {
            HttpResponse<String> failed = sample.send(reload(sample));

            assertThat(failed.statusCode()).isEqualTo(500);
            assertThat(failed.body()).contains("\"status\":\"failed\"", "the data does not conform");
            assertThat(versionsIn(sample.exchange("GET", ALL))).containsExactly(1);
            assertThat(sample.metrics()).contains("isnad_reloads_total{ending=\"failed\"} 1.0");
        }
    }

    @Test
    void oneAttemptAtATime() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Renewal slow = served -> {
            begun.countDown();
            try {
                release.await();
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
            return Optional.of(version(2));
        };
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try (SampleServer sample = new SampleServer(version(1), slow)) {
            Future<HttpResponse<String>> first = pool.submit(() -> sample.send(reload(sample)));
            begun.await();

            assertThat(sample.send(reload(sample)).statusCode()).isEqualTo(409);
            assertThat(versionsIn(sample.exchange("GET", ALL))).containsExactly(1);
            release.countDown();
            assertThat(first.get().statusCode()).isEqualTo(200);
            assertThat(versionsIn(sample.exchange("GET", ALL))).containsExactly(2);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void onlyAProgramOnThisMachineAsksForIt() throws Exception {
        try (SampleServer sample = new SampleServer(version(1), this::newer)) {
            URI address = sample.server().health().resolve("/reload");

            assertThat(sample.fetch(address).statusCode()).isEqualTo(405);
            assertThat(sample.send(reload(sample).header("Origin", "https://example.org"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(sample.fetch(sample.server().endpoint().resolve("/reload"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
