package org.isnad.evaluate;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that have a name and do not keep the program alive. */
final class Threads {

    private Threads() {}

    /**
     * A maker of threads.
     *
     * @param stack how many bytes of stack they have, 0 for as many as usual
     */
    static ThreadFactory named(String name, long stack) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(null, task, name + "-" + number.incrementAndGet(), stack);
            thread.setDaemon(true);
            return thread;
        };
    }
}
