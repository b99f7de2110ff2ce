package org.isnad.evaluate;

import java.time.Duration;

/** A question was ended, or not begun, because it met a limit. */
public final class LimitException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Limit limit;
    private final boolean begun;
    private final Duration retryAfter;

    /** The end of a question, told in the words of the limit. */
    public LimitException(Limit limit, boolean begun, Duration retryAfter) {
        this(limit, limit.text(), begun, retryAfter);
    }

    LimitException(Limit limit, String text, boolean begun, Duration retryAfter) {
        super(text);
        this.limit = limit;
        this.begun = begun;
        this.retryAfter = retryAfter;
    }

    /** The limit that was met. */
    public Limit limit() {
        return limit;
    }

    /**
     * Whether its evaluation had begun, so that part of an answer may have been written: what a client has received of it
     * must be broken off visibly.
     */
    public boolean begun() {
        return begun;
    }

    /** After how long it is worth asking again; zero if the same question would meet the limit again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
