package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.query.PlainSparql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WatchdogTest {

    private static final long SHARE = 10_000_000;
    private static final Duration LONG = Duration.ofMinutes(1);

    private final AtomicBoolean scarce = new AtomicBoolean();
    private final CountDownLatch freed = new CountDownLatch(1);

    @Test
    void whenMemoryIsScarceTheOneThatTookMostEndsAndTheModestOnesStay() throws Exception {
        EvaluatorSettings settings = new EvaluatorSettings(
                new TurnLimits(4, 1, LONG, 1), TurnLimits.forWorkAtOnce(2), LONG, LONG, 1, SHARE, Long.MAX_VALUE);
        try (Watchdog watchdog = new Watchdog(settings, () -> scarce.getAndSet(false), () -> {})) {
            Job modest = begin(watchdog, SHARE / 100);
            Job greedy = begin(watchdog, 3 * SHARE);
            Job greediest = begin(watchdog, 9 * SHARE);

            do {
                scarce.set(true);
                Thread.onSpinWait();
            } while (greediest.stoppedFor(System.nanoTime()) < 0);

            assertThat(greediest.ending().get(1, TimeUnit.MINUTES).limit()).isEqualTo(Limit.MEMORY);
            assertThat(modest.stoppedFor(System.nanoTime())).isNegative();
            freed.countDown();
            assertThat(modest.ending().get(1, TimeUnit.MINUTES).limit()).isNull();
            assertThat(greedy.ending().get(1, TimeUnit.MINUTES)).isNotNull();
        }
    }

    /** A question that has allocated some memory and runs until it is freed or interrupted. */
    private Job begin(Watchdog watchdog, long bytes) throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        Request request = new Request(QueryFactory.create("ASK {}"), DatasetGraphFactory.empty(), LONG, "a");
        Job job = new Job(
                request,
                execution -> {
                    assertThat(new byte[(int) bytes]).isNotEmpty();
                    held.countDown();
                    try {
                        freed.await();
                    } catch (InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    }
                },
                PlainSparql.context(),
                System.nanoTime() + LONG.toNanos());
        new Thread(() -> watchdog.run(job)).start();
        held.await();
        return job;
    }
}
