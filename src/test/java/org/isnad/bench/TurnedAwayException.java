package org.isnad.bench;

import java.io.IOException;
import java.time.Duration;

/** A server that is busy said when to come back. */
final class TurnedAwayException extends IOException {

    private static final long serialVersionUID = 1;

    private final Duration after;

    TurnedAwayException(Duration after) {
        super("come back after " + after.toSeconds() + " s");
        this.after = after;
    }

    Duration after() {
        return after;
    }
}
