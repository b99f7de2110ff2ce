package org.isnad.query;

import org.apache.jena.query.QueryCancelledException;

/**
 * A value that a query computes is bigger than any that is computed here. It ends the query: as an error of one expression
 * it would drop a row without a word, as would, in a filter, any exception that the engine does not know as the end of a
 * query.
 */
public final class ValueLimitException extends QueryCancelledException {

    private static final long serialVersionUID = 1L;

    private final String why;

    ValueLimitException(String why) {
        this.why = why;
    }

    /** What grew too big, in one line for the person who asked. */
    public String why() {
        return why;
    }

    @Override
    public String getMessage() {
        return why;
    }
}
