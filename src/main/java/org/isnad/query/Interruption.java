package org.isnad.query;

import org.apache.jena.query.QueryCancelledException;

/** Whether somebody wants the current thread to end its query. */
final class Interruption {

    private Interruption() {}

    static void check() {
        // The flag stays: the engine looks at it as well.
        if (Thread.currentThread().isInterrupted()) {
            throw new QueryCancelledException();
        }
    }
}
