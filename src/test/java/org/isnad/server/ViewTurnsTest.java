package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.isnad.publish.ServedDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Views are made in turn, beside the questions: whoever asks for ever new days keeps nobody else waiting. */
@Timeout(60)
class ViewTurnsTest {

    private static final String ASK = SampleServer.asking("ASK { ?s ?p ?o }");

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final SampleServer sample =
            new SampleServer(new Publication(new Slow(), SampleServer.prefixes(), "slow", Instant.EPOCH), Renewal.NONE);

    @AfterEach
    void end() {
        release.countDown();
        clients.shutdownNow();
        sample.close();
    }

    private Future<HttpResponse<String>> later(String rest) {
        return clients.submit(() -> sample.exchange("GET", ASK + rest));
    }

    @Test
    void aViewThatTakesLongHoldsNoTurnAndNoOtherQuestion() throws Exception {
        Future<HttpResponse<String>> first = later("&asOf=2018-01-01");
        begun.await();
        Future<HttpResponse<String>> second = later("&asOf=2018-01-02");
        sample.await("isnad_views_waiting 2.0");

        HttpResponse<String> third = sample.exchange("GET", ASK + "&asOf=2018-01-03", "Accept", "application/json");
        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.body()).contains("\"limit\":\"client-share\"");
        assertThat(third.headers().firstValue("Retry-After")).isPresent();
        assertThat(sample.exchange("GET", ASK).statusCode()).isEqualTo(200);
        sample.await("isnad_queries_running 0.0", "isnad_queries_waiting 0.0");

        release.countDown();
        assertThat(first.get().statusCode()).isEqualTo(200);
        assertThat(second.get().headers().firstValue("Isnad-Undated-Claims")).contains("0");
    }

    @Test
    void aDocumentThatWaitsForItsViewKeepsNoOtherFromBeingMade() throws Exception {
        String search = "/search?q=a";
        int ofOneClient = sample.server().limits().atOnce().workers() - 1;
        List<Future<HttpResponse<String>>> waiting = new ArrayList<>();
        for (int i = 0; i < ofOneClient; i++) {
            waiting.add(clients.submit(() -> sample.exchange("GET", search + "&asOf=2018-01-01")));
        }
        sample.await("isnad_views_waiting " + ofOneClient + ".0");

        assertThat(sample.exchange("GET", search).statusCode()).isEqualTo(200);

        release.countDown();
        for (Future<HttpResponse<String>> each : waiting) {
            assertThat(each.get().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theTimeLimitCountsTheMakingOfTheView() throws Exception {
        HttpResponse<String> late =
                sample.exchange("GET", ASK + "&asOf=2018-01-01&timeout=0.2", "Accept", "application/json");

        assertThat(late.statusCode()).isEqualTo(503);
        assertThat(late.body()).contains("\"limit\":\"time\"");
        assertThat(late.headers().firstValue("Retry-After")).isPresent();
        sample.await("isnad_requests_total{outcome=\"timed-out\",path=\"/sparql\"} 1.0");
        release.countDown();
        assertThat(sample.exchange("GET", ASK + "&asOf=2018-01-01").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsAtHandNeedsNoView() throws Exception {
        release.countDown();
        String path = ASK + "&asOf=2018-01-01";
        HttpResponse<String> made = sample.exchange("GET", path);
        for (int day = 2; day < 9; day++) {
            sample.exchange("GET", ASK + "&asOf=2018-01-0" + day);
        }
        HttpResponse<String> again = sample.exchange("GET", path);

        assertThat(again.headers().firstValue("Isnad-Undated-Claims")).contains("0");
        assertThat(again.headers().firstValue("ETag")).isEqualTo(made.headers().firstValue("ETag"));
        sample.await("isnad_cache_lookups_total{result=\"hit\"} 1.0");
        assertThat(sample.exchange(
                                "GET",
                                path,
                                "If-None-Match",
                                made.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void aGraphThatTheViewDoesNotHaveIsToldInBothProtocols() throws Exception {
        release.countDown();

        assertThat(sample.exchange("GET", ASK + "&asOf=2018-01-01&default-graph-uri=urn:a")
                        .statusCode())
                .isEqualTo(400);
        assertThat(sample.exchange("GET", "/graph-store?graph=urn:a&asOf=2018-01-01")
                        .statusCode())
                .isEqualTo(404);
    }

    /** A dataset of which no view is made before it is released. */
    private final class Slow extends DatasetGraphWrapper implements DatasetGraphWrapperView {

        Slow() {
            super(dataset());
        }

        private static DatasetGraph dataset() {
            DatasetGraph parsed = DatasetGraphFactory.create();
            RDFParser.fromString(
                            "PREFIX isnad: <https://w3id.org/isnad/ontology#> GRAPH <https://w3id.org/isnad/graph/ontology>"
                                    + " { isnad:a isnad:b isnad:c }",
                            Lang.TRIG)
                    .parse(parsed);
            return ServedDataset.of(parsed.stream(), SampleServer.prefixes());
        }

        @Override
        public Iterator<Node> listGraphNodes() {
            if (Thread.currentThread().getName().startsWith("isnad-view")) {
                begun.countDown();
                try {
                    release.await();
                } catch (InterruptedException closing) {
                    Thread.currentThread().interrupt();
                }
            }
            return super.listGraphNodes();
        }
    }
}
