package org.isnad.server;

import java.util.function.BooleanSupplier;

/**
 * What the management port looks at.
 *
 * @param current what is served
 * @param ready tells whether questions are accepted now
 * @param metrics the figures of the server
 */
record Overseen(Current current, BooleanSupplier ready, Metrics metrics) {

    /** Looks for newer data, serves it, and counts the attempt. */
    Reload reload() {
        Reload reload = current.renew();
        metrics.reloaded(reload.ending());
        return reload;
    }
}
