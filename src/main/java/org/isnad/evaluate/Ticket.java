package org.isnad.evaluate;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The place of one question, first in the queue and then among those that run. Admission guards all but the waiting. */
final class Ticket {

    private final String client;
    private final BooleanSupplier gone;
    private final CountDownLatch heard = new CountDownLatch(1);
    private @Nullable Limit sentAway;
    private long calledAt;

    Ticket(String client, BooleanSupplier gone) {
        this.client = client;
        this.gone = gone;
    }

    String client() {
        return client;
    }

    boolean isGone() {
        return gone.getAsBoolean();
    }

    /** Gives the turn to whoever waits. */
    void call(long now) {
        calledAt = now;
        heard.countDown();
    }

    void sendAway(Limit why) {
        sentAway = why;
        heard.countDown();
    }

    /** When it was called. */
    long calledAt() {
        return calledAt;
    }

    /** Why there will be no turn, if that has been told. */
    Optional<Limit> sentAway() {
        return Optional.ofNullable(sentAway);
    }

    /** Waits until it is called or sent away; whether it was. */
    boolean awaitCall(long time, TimeUnit unit) throws InterruptedException {
        return heard.await(time, unit);
    }
}
