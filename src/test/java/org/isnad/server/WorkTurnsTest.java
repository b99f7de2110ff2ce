package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.isnad.evaluate.Cidr;
import org.isnad.evaluate.TurnLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is made or read on the thread of its request is done in turn: whoever asks for a lot of it keeps nobody waiting. */
@Timeout(60)
class WorkTurnsTest {

    private static final String DOCUMENT = "/data/organization/a.ttl";
    private static final String QUERY = "application/sparql-query";
    private static final String LONG_QUERY = "ASK { ?s ?p ?o } # " + "a".repeat(2_000);

    private final Semaphore held = new Semaphore(0);
    private final CountDownLatch release = new CountDownLatch(1);
    private final ExecutorService clients = Executors.newCachedThreadPool();

    @AutoClose
    private final SampleServer sample = new SampleServer(
            new Publication(new Held(), SampleServer.prefixes(), "held", Instant.EPOCH),
            SampleServer.ANY_PORT.withTrustedProxies(List.of(Cidr.parse("127.0.0.0/8"))));

    private final TurnLimits limits = sample.server().limits().atOnce();

    @AfterEach
    void end() {
        release.countDown();
        clients.shutdownNow();
    }

    /** As many documents as one client may have in the making, none of which is ready before it is released. */
    private List<Future<HttpResponse<String>>> makeAll() {
        int ofOneClient = limits.workers() - 1;
        held.release(ofOneClient);
        List<Future<HttpResponse<String>>> making = later(ofOneClient, () -> sample.exchange("GET", DOCUMENT));
        while (held.availablePermits() > 0) {
            Thread.onSpinWait();
        }
        return making;
    }

    private List<Future<HttpResponse<String>>> later(int times, Callable<HttpResponse<String>> request) {
        List<Future<HttpResponse<String>>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(clients.submit(request));
        }
        return all;
    }

    @Test
    void whoHasEnoughInTheMakingWaitsWithPagesDocumentsAndLongQueries() throws Exception {
        List<Future<HttpResponse<String>>> all = makeAll();

        all.addAll(later(1, () -> sample.exchange("GET", "/data/organization/a.nt")));
        sample.await("isnad_work_waiting 1.0");
        all.addAll(later(1, () -> sample.exchange("GET", "/en/organization")));
        sample.await("isnad_work_waiting 2.0");
        all.addAll(later(1, () -> sample.post(QUERY, LONG_QUERY)));
        sample.await("isnad_work_waiting 3.0");
        assertThat(all).noneMatch(Future::isDone);

        release.countDown();
        for (Future<HttpResponse<String>> each : all) {
            assertThat(each.get().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aShortQueryWaitsForNothing() throws Exception {
        makeAll();

        assertThat(sample.ask("ASK { ?s ?p ?o }").statusCode()).isEqualTo(200);
    }

    @Test
    void aQueryThatWasReadWaitsForNothing() throws Exception {
        sample.post(QUERY, LONG_QUERY);
        makeAll();

        assertThat(sample.post(QUERY, LONG_QUERY).statusCode()).isEqualTo(200);
    }

    @Test
    void othersDoNotWaitForIt() throws Exception {
        makeAll();

        assertThat(sample.exchange("GET", "/data/organization/a.nt", "X-Forwarded-For", "192.0.2.1")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoHasTooMuchWaitingIsToldToComeBack() throws Exception {
        List<Future<HttpResponse<String>>> making = makeAll();
        int waiting = limits.perClient() - making.size();
        later(waiting, () -> sample.exchange("GET", DOCUMENT));
        sample.await("isnad_work_waiting " + waiting + ".0");

        HttpResponse<String> refused = sample.exchange("GET", DOCUMENT, "Accept", "application/json");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("\"limit\":\"client-share\"");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }

    /** A dataset that holds up as many requests as it is told to. */
    private final class Held extends DatasetGraphWrapper {

        Held() {
            super(SampleServer.dataset());
        }

        @Override
        public Graph getDefaultGraph() {
            if (Thread.currentThread().getName().startsWith("isnad-http") && held.tryAcquire()) {
                try {
                    release.await();
                } catch (InterruptedException closing) {
                    Thread.currentThread().interrupt();
                }
            }
            return super.getDefaultGraph();
        }
    }
}
