package org.isnad.evaluate;

import org.apache.jena.query.QueryCancelledException;

/**
 * A part of a question that runs met a limit. The engine knows it as the end of the query, and lets it through wherever it
 * would pass over the error of one expression.
 */
public final class LimitMetException extends QueryCancelledException {

    private static final long serialVersionUID = 1L;

    private final Limit limit;
    private final String why;

    /** @param why what happened, in one line for the person who asked */
    public LimitMetException(Limit limit, String why) {
        this.limit = limit;
        this.why = why;
    }

    Limit limit() {
        return limit;
    }

    @Override
    public String getMessage() {
        return why;
    }
}
