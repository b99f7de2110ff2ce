package org.isnad.evaluate;

import java.util.concurrent.CountDownLatch;

/** The place of one question, first in the queue and then among those that run. */
final class Ticket {

    private final String client;
    private final CountDownLatch called = new CountDownLatch(1);

    Ticket(String client) {
        this.client = client;
    }

    String client() {
        return client;
    }

    CountDownLatch called() {
        return called;
    }
}
