package org.isnad.query;

import org.apache.jena.query.QueryCancelledException;

/** Whether somebody wants the current thread to end its query. */
public final class Interruption {

    private Interruption() {}

    /**
     * Goes on only if nobody does.
     *
     * @throws QueryCancelledException if somebody does
     */
    public static void check() {
        // The flag stays: the engine looks at it as well.
        if (Thread.currentThread().isInterrupted()) {
            throw new QueryCancelledException();
        }
    }
}
