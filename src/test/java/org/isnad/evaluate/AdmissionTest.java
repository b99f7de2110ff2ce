package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AdmissionTest {

    private final Admission admission = admission(2, 3, 3, Duration.ofSeconds(30));

    private static Admission admission(int workers, int queue, int perClient, Duration queueTime) {
        Duration any = Duration.ofSeconds(1);
        return new Admission(new EvaluatorSettings(workers, queue, queueTime, perClient, any, any, 1, 1, 1));
    }

    @Test
    void oneClientLeavesAWorkerToOthers() throws Exception {
        admission.enter("a");
        CompletableFuture<Ticket> second = waiting("a");

        Ticket other = admission.enter("b");

        assertThat(second).isNotDone();
        admission.leave(other);
        assertThat(second).isNotDone();
    }

    @Test
    void whoHasNothingRunningComesFirst() throws Exception {
        Ticket first = admission.enter("a");
        Ticket other = admission.enter("b");
        CompletableFuture<Ticket> again = waiting("a");
        CompletableFuture<Ticket> newcomer = waiting("c");

        admission.leave(other);

        assertThat(newcomer.get(30, TimeUnit.SECONDS).client()).isEqualTo("c");
        assertThat(again).isNotDone();
        admission.leave(first);
        assertThat(again.get(30, TimeUnit.SECONDS).client()).isEqualTo("a");
    }

    @Test
    void aClientHasAShareOfWhatRunsAndWaits() throws Exception {
        admission.enter("a");
        letWait("a", "a");

        assertThatThrownBy(() -> admission.enter("a"))
                .asInstanceOf(InstanceOfAssertFactories.type(LimitException.class))
                .returns(Limit.CLIENT_SHARE, LimitException::limit)
                .returns(false, LimitException::begun)
                .satisfies(met -> assertThat(met.retryAfter()).isPositive());
        assertThat(admission.enter("b").client()).isEqualTo("b");
    }

    @Test
    void theQueueIsBounded() throws Exception {
        admission.enter("a");
        admission.enter("b");
        letWait("c", "d", "e");

        assertThatThrownBy(() -> admission.enter("f"))
                .asInstanceOf(InstanceOfAssertFactories.type(LimitException.class))
                .returns(Limit.QUEUE_FULL, LimitException::limit);
        assertThat(admission.waiting()).isEqualTo(3);
    }

    @Test
    void nobodyWaitsForEver() throws Exception {
        Admission impatient = admission(1, 1, 2, Duration.ofMillis(1));
        Ticket running = impatient.enter("a");

        assertThatThrownBy(() -> impatient.enter("b"))
                .asInstanceOf(InstanceOfAssertFactories.type(LimitException.class))
                .returns(Limit.QUEUE_TIME, LimitException::limit);
        assertThat(impatient.waiting()).isZero();
        impatient.leave(running);
        assertThat(impatient.enter("b").client()).isEqualTo("b");
    }

    @Test
    void closingSendsThemAway() throws Exception {
        admission.enter("a");
        CompletableFuture<Ticket> second = waiting("a");

        admission.close();

        assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(LimitException.class);
        assertThatThrownBy(() -> admission.enter("b")).isInstanceOf(LimitException.class);
    }

    private void letWait(String... clients) {
        for (String client : clients) {
            assertThat(waiting(client)).isNotDone();
        }
    }

    /** Somebody who asks, and of whom it is certain that he waits. */
    private CompletableFuture<Ticket> waiting(String client) {
        int before = admission.waiting();
        CompletableFuture<Ticket> entering = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return admission.enter(client);
                    } catch (LimitException | InterruptedException sentAway) {
                        throw new IllegalStateException(sentAway);
                    }
                },
                task -> new Thread(task).start());
        while (admission.waiting() == before) {
            Thread.onSpinWait();
        }
        return entering;
    }
}
