package org.isnad.search;

import org.apache.jena.query.QueryExecException;

/**
 * A search that is not made; the message is one line for the person who asked. To the query engine it is a fault of the
 * query.
 */
public final class RefusedSearchException extends QueryExecException {

    private static final long serialVersionUID = 1L;

    private final String why;

    RefusedSearchException(String why) {
        super(why);
        this.why = why;
    }

    /** Why it is not made. */
    public String why() {
        return why;
    }
}
