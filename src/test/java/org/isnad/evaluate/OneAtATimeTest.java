package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final OneAtATime<String> work = new OneAtATime<>("test", TurnLimits.forQuestions(2));
    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final CountDownLatch release = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);

    @AfterEach
    void end() {
        release.countDown();
        clients.shutdownNow();
        work.close();
    }

    private String slow() {
        begun.countDown();
        try {
            release.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        return "slow";
    }

    private Future<String> occupy() throws InterruptedException {
        Future<String> first = clients.submit(() -> work.get("slow", "a", LONG, this::slow));
        begun.await();
        return first;
    }

    private void isRefused(String name, String client, Duration patience, Limit limit) {
        assertThatThrownBy(() -> work.get(name, client, patience, () -> name))
                .isInstanceOfSatisfying(
                        LimitException.class, met -> assertThat(met.limit()).isEqualTo(limit));
    }

    @Test
    void severalWaitForTheSamePiece() throws Exception {
        AtomicInteger times = new AtomicInteger();
        Future<String> first = occupy();
        List<Future<String>> others = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String client = "client " + i;
            others.add(clients.submit(() -> work.get("same", client, LONG, () -> "made " + times.incrementAndGet())));
        }
        while (work.waiting() < 7) {
            Thread.onSpinWait();
        }
        release.countDown();

        assertThat(first.get()).isEqualTo("slow");
        for (Future<String> other : others) {
            assertThat(other.get()).isEqualTo("made 1");
        }
        assertThat(work.waiting()).isZero();
    }

    @Test
    void whoeverIsImpatientIsToldAndWhatNobodyWaitsForIsNotDone() throws Exception {
        Future<String> first = occupy();
        AtomicInteger unwanted = new AtomicInteger();

        assertThatThrownBy(() -> work.get("other", "b", SHORT, () -> "made " + unwanted.incrementAndGet()))
                .isInstanceOfSatisfying(LimitException.class, met -> {
                    assertThat(met.limit()).isEqualTo(Limit.TIME);
                    assertThat(met.retryAfter()).isPositive();
                });
        release.countDown();
        first.get();

        assertThat(work.get("last", "b", LONG, () -> "done")).isEqualTo("done");
        assertThat(unwanted).hasValue(0);
    }

    private String interruptible() {
        begun.countDown();
        try {
            release.await();
            return "done";
        } catch (InterruptedException unwanted) {
            throw new CancellationException();
        }
    }

    private void occupyForNobody() throws Exception {
        Future<String> first = clients.submit(() -> work.get("slow", "a", LONG, this::interruptible));
        begun.await();
        first.cancel(true);
        while (work.waiting() > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatNobodyWaitsForMakesWayForWhatSomebodyWaitsFor() throws Exception {
        occupyForNobody();

        assertThat(work.get("other", "b", LONG, () -> "other")).isEqualTo("other");
        assertThat(work.get("slow", "a", LONG, () -> "begun again")).isEqualTo("begun again");
    }

    @Test
    void whatHasBegunIsBroughtToItsEndIfNobodyWantsAnythingElse() throws Exception {
        occupyForNobody();
        Future<String> again = clients.submit(() -> work.get("slow", "a", LONG, () -> "begun again"));
        while (work.waiting() < 1) {
            Thread.onSpinWait();
        }

        release.countDown();

        assertThat(again.get()).isEqualTo("done");
    }

    @Test
    void oneClientHasTwoPiecesAtMostAndOthersHaveTheirs() throws Exception {
        Future<String> first = occupy();
        Future<String> second = clients.submit(() -> work.get("second", "a", LONG, () -> "second"));
        while (work.waiting() < 2) {
            Thread.onSpinWait();
        }

        isRefused("third", "a", LONG, Limit.CLIENT_SHARE);
        Future<String> other = clients.submit(() -> work.get("other", "b", LONG, () -> "other"));
        release.countDown();

        assertThat(List.of(first.get(), second.get(), other.get())).containsExactly("slow", "second", "other");
    }

    @Test
    void thePiecesOfAllTogetherAreBoundedToo() throws Exception {
        List<Future<String>> waiting = new ArrayList<>(List.of(occupy()));
        for (int i = 0; i < 7; i++) {
            String name = "piece " + i;
            waiting.add(clients.submit(() -> work.get(name, "client " + name, LONG, () -> name)));
        }
        while (work.waiting() < 8) {
            Thread.onSpinWait();
        }

        isRefused("one more", "z", LONG, Limit.QUEUE_FULL);
        release.countDown();
        for (Future<String> each : waiting) {
            assertThat(each.get()).isNotEmpty();
        }
    }

    @Test
    void whatFailsIsToldAndTheNextPieceIsDone() throws Exception {
        assertThatThrownBy(() -> work.get("bad", "a", LONG, () -> {
                    throw new IllegalArgumentException("no such day");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such day");
        assertThatThrownBy(() -> work.get("big", "a", LONG, () -> {
                    throw new OutOfMemoryError("made up");
                }))
                .isInstanceOfSatisfying(
                        LimitException.class, met -> assertThat(met.limit()).isEqualTo(Limit.MEMORY));

        assertThat(work.get("good", "a", LONG, () -> "done")).isEqualTo("done");
    }

    @Test
    void whoeverWaitsWhenItClosesIsSentAway() throws Exception {
        Future<String> first = occupy();
        work.close();

        assertThatThrownBy(first::get).hasCauseInstanceOf(LimitException.class);
        isRefused("later", "b", LONG, Limit.CLOSING);
    }
}
