package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AdmissionTest {

    private final AtomicLong now = new AtomicLong();
    private final Set<String> gone = ConcurrentHashMap.newKeySet();
    private final Admission admission = admission(2, 3, 3, Duration.ofSeconds(30));

    private Admission admission(int workers, int queue, int perClient, Duration queueTime) {
        return new Admission(new TurnLimits(workers, queue, queueTime, perClient), now::get);
    }

    @Test
    void oneClientLeavesAWorkerToOthers() throws Exception {
        admission.enter("a", AdmissionTest::stays);
        CompletableFuture<Ticket> second = waiting("a");

        Ticket other = admission.enter("b", AdmissionTest::stays);

        assertThat(second).isNotDone();
        admission.leave(other);
        assertThat(second).isNotDone();
    }

    @Test
    void whoHasNothingRunningComesFirst() throws Exception {
        Ticket first = admission.enter("a", AdmissionTest::stays);
        Ticket other = admission.enter("b", AdmissionTest::stays);
        CompletableFuture<Ticket> again = waiting("a");
        CompletableFuture<Ticket> newcomer = waiting("c");

        admission.leave(other);

        assertThat(newcomer.get(30, TimeUnit.SECONDS).client()).isEqualTo("c");
        assertThat(again).isNotDone();
        admission.leave(first);
        assertThat(again.get(30, TimeUnit.SECONDS).client()).isEqualTo("a");
    }

    @Test
    void aNewcomerDoesNotWaitForThoseWhoTakeLong() throws Exception {
        admission.enter("a", AdmissionTest::stays);
        admission.enter("b", AdmissionTest::stays);
        CompletableFuture<Ticket> again = waiting("a");
        CompletableFuture<Ticket> newcomer = waiting("c");
        pass(Admission.SOON.minusNanos(1));
        assertThat(newcomer).isNotDone();

        pass(Duration.ofNanos(1));

        assertThat(called(newcomer)).isEqualTo("c");
        CompletableFuture<Ticket> next = waiting("d");
        assertThat(next).isNotDone();
        pass(Admission.SOON);
        assertThat(called(next)).isEqualTo("d");
        assertThat(again).isNotDone();
    }

    @Test
    void withStrangersThereAreThreeTimesAsManyTurnsAsWorkersAndThenNoMore() throws Exception {
        fillWithStrangers();
        CompletableFuture<Ticket> seventh = waiting("seventh");

        pass(Duration.ofHours(1));

        assertThat(seventh).isNotDone();
        assertThat(admission.running()).isEqualTo(6);
    }

    @Test
    void theLastQuarterIsForThoseWhoAreKnownForQuickQuestionsAndHaveNoneRunning() throws Exception {
        for (String quick : List.of("quick", "quicker", "third")) {
            admission.leave(admission.enter(quick, AdmissionTest::stays));
        }
        Ticket slow = admission.enter("slow", AdmissionTest::stays);
        pass(Admission.SOON);
        admission.leave(slow);
        fillWithStrangers();
        CompletableFuture<Ticket> stillSlow = waiting("slow");

        assertThat(admission.enter("quick", AdmissionTest::stays).client()).isEqualTo("quick");
        assertThat(admission.enter("quicker", AdmissionTest::stays).client()).isEqualTo("quicker");
        CompletableFuture<Ticket> third = waiting("third");

        pass(Duration.ofHours(1));
        assertThat(stillSlow).isNotDone();
        assertThat(third).isNotDone();
        assertThat(admission.running()).isEqualTo(8);
    }

    @Test
    void whoIsKnownForQuickQuestionsDoesNotWaitUntilAllThatRunsIsSlow() throws Exception {
        admission.leave(admission.enter("quick", AdmissionTest::stays));
        admission.enter("a", AdmissionTest::stays);
        admission.enter("b", AdmissionTest::stays);
        CompletableFuture<Ticket> stranger = waiting("stranger");

        assertThat(admission.enter("quick", AdmissionTest::stays).client()).isEqualTo("quick");
        assertThat(stranger).isNotDone();
    }

    private void fillWithStrangers() throws Exception {
        for (String client : List.of("a", "b", "c", "d", "e", "f")) {
            admission.enter(client, AdmissionTest::stays);
            pass(Admission.SOON);
        }
    }

    @Test
    void whoRestsLetsOthersHaveTheTurn() throws Exception {
        Ticket first = admission.enter("a", AdmissionTest::stays);
        admission.enter("b", AdmissionTest::stays);
        CompletableFuture<Ticket> third = waiting("c");

        admission.rest(first);

        assertThat(called(third)).isEqualTo("c");
        assertThat(admission.running()).isEqualTo(2);
        admission.resume(first);
        assertThat(admission.running()).as("at once").isEqualTo(3);
    }

    @Test
    void whoRestsHasThePlaceOfAClientAllTheSame() throws Exception {
        for (int i = 0; i < 3; i++) {
            admission.rest(admission.enter("a", AdmissionTest::stays));
        }

        assertThat(admission.running()).isZero();
        assertThatThrownBy(() -> admission.enter("a", AdmissionTest::stays))
                .isInstanceOfSatisfying(LimitException.class, refused -> assertThat(refused.limit())
                        .isEqualTo(Limit.CLIENT_SHARE));
    }

    @Test
    void noMoreRestThanThereAreTurns() throws Exception {
        for (int i = 0; i < 8; i++) {
            admission.rest(admission.enter("client " + i, AdmissionTest::stays));
        }
        Ticket ninth = admission.enter("ninth", AdmissionTest::stays);

        admission.rest(ninth);

        assertThat(admission.running()).isEqualTo(1);
    }

    @Test
    void whoLeavesWhileRestingNeitherRestsNorRuns() throws Exception {
        Ticket ticket = admission.enter("a", AdmissionTest::stays);
        admission.rest(ticket);

        admission.leave(ticket);

        admission.resume(ticket);
        assertThat(admission.running()).isZero();
    }

    @Test
    void workersThatAreFreeAgainServeThoseWhoAskALot() throws Exception {
        Ticket first = admission.enter("a", AdmissionTest::stays);
        Ticket second = admission.enter("b", AdmissionTest::stays);
        pass(Admission.SOON);
        Ticket newcomer = admission.enter("c", AdmissionTest::stays);
        CompletableFuture<Ticket> again = waiting("b");
        admission.leave(second);
        assertThat(again).as("the newcomer has a worker now").isNotDone();

        admission.leave(newcomer);

        assertThat(called(again)).isEqualTo("b");
        admission.leave(first);
    }

    @Test
    void amongEqualsWhoeverUsedTheLeastTimeOfLateComesFirst() throws Exception {
        Ticket busy = admission.enter("busy", AdmissionTest::stays);
        Ticket lessBusy = admission.enter("less busy", AdmissionTest::stays);
        pass(Duration.ofMillis(150));
        admission.leave(lessBusy);
        Ticket other = admission.enter("other", AdmissionTest::stays);
        pass(Duration.ofMillis(50));
        admission.leave(busy);
        Ticket third = admission.enter("third", AdmissionTest::stays);
        CompletableFuture<Ticket> busyAgain = waiting("busy");
        CompletableFuture<Ticket> lessBusyAgain = waiting("less busy");

        admission.leave(other);

        assertThat(called(lessBusyAgain)).isEqualTo("less busy");
        assertThat(busyAgain).isNotDone();
        admission.leave(third);
        assertThat(called(busyAgain)).isEqualTo("busy");
    }

    @Test
    void whoeverAsksForTheMostGoesWhenTooManyWait() throws Exception {
        admission.enter("a", AdmissionTest::stays);
        Ticket running = admission.enter("b", AdmissionTest::stays);
        CompletableFuture<Ticket> one = waiting("a");
        CompletableFuture<Ticket> two = waiting("a");
        CompletableFuture<Ticket> three = waiting("b");
        pass(Duration.ofMillis(1));
        CompletableFuture<Ticket> newcomer = waitingAmong(3, "c");

        isSentAway(two, Limit.QUEUE_FULL);
        admission.leave(running);
        assertThat(called(three)).as("known for a quick question now").isEqualTo("b");
        assertThat(List.of(one, newcomer)).noneMatch(CompletableFuture::isDone);
    }

    @Test
    void whoHangsUpWaitsNoMore() throws Exception {
        admission.enter("a", AdmissionTest::stays);
        CompletableFuture<Ticket> second = waiting("a");
        gone.add("a");

        admission.look();

        isSentAway(second, Limit.GONE);
        assertThat(admission.waiting()).isZero();
    }

    @Test
    void aClientHasAShareOfWhatRunsAndWaits() throws Exception {
        admission.enter("a", AdmissionTest::stays);
        letWait("a", "a");

        assertThatThrownBy(() -> admission.enter("a", AdmissionTest::stays))
                .asInstanceOf(InstanceOfAssertFactories.type(LimitException.class))
                .returns(Limit.CLIENT_SHARE, LimitException::limit)
                .returns(false, LimitException::begun)
                .satisfies(met -> assertThat(met.retryAfter()).isPositive());
        assertThat(admission.enter("b", AdmissionTest::stays).client()).isEqualTo("b");
    }

    @Test
    void theQueueIsBounded() throws Exception {
        admission.enter("a", AdmissionTest::stays);
        admission.enter("b", AdmissionTest::stays);
        letWait("c", "d", "e");

        assertThatThrownBy(() -> admission.enter("f", AdmissionTest::stays))
                .asInstanceOf(InstanceOfAssertFactories.type(LimitException.class))
                .returns(Limit.QUEUE_FULL, LimitException::limit);
        assertThat(admission.waiting()).isEqualTo(3);
    }

    @Test
    void nobodyWaitsForEver() throws Exception {
        Admission impatient = admission(1, 1, 2, Duration.ofMillis(1));
        Ticket running = impatient.enter("a", AdmissionTest::stays);

        assertThatThrownBy(() -> impatient.enter("b", AdmissionTest::stays))
                .asInstanceOf(InstanceOfAssertFactories.type(LimitException.class))
                .returns(Limit.QUEUE_TIME, LimitException::limit);
        assertThat(impatient.waiting()).isZero();
        impatient.leave(running);
        assertThat(impatient.enter("b", AdmissionTest::stays).client()).isEqualTo("b");
    }

    @Test
    void closingSendsThemAway() throws Exception {
        admission.enter("a", AdmissionTest::stays);
        CompletableFuture<Ticket> second = waiting("a");

        admission.close();

        assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(LimitException.class);
        assertThatThrownBy(() -> admission.enter("b", AdmissionTest::stays)).isInstanceOf(LimitException.class);
    }

    private static boolean stays() {
        return false;
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
        admission.look();
    }

    private static String called(CompletableFuture<Ticket> entering) throws Exception {
        return entering.get(30, TimeUnit.SECONDS).client();
    }

    private static void isSentAway(CompletableFuture<Ticket> entering, Limit why) {
        assertThatThrownBy(() -> entering.get(30, TimeUnit.SECONDS))
                .rootCause()
                .isInstanceOfSatisfying(
                        LimitException.class, met -> assertThat(met.limit()).isEqualTo(why));
    }

    private void letWait(String... clients) {
        for (String client : clients) {
            assertThat(waiting(client)).isNotDone();
        }
    }

    /** Somebody who asks, and of whom it is certain that he waits. */
    private CompletableFuture<Ticket> waiting(String client) {
        return waitingAmong(admission.waiting() + 1, client);
    }

    /** Somebody who asks, and then so many wait. */
    private CompletableFuture<Ticket> waitingAmong(int all, String client) {
        CompletableFuture<Ticket> entering = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return admission.enter(client, () -> gone.contains(client));
                    } catch (LimitException sentAway) {
                        throw new IllegalStateException(sentAway);
                    }
                },
                task -> new Thread(task).start());
        while (admission.waiting() != all) {
            assertThat(Thread.currentThread().isInterrupted()).as("in vain").isFalse();
            Thread.onSpinWait();
        }
        return entering;
    }
}
