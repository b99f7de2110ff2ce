package org.isnad.query;

/** A query that is not run; the message is one line for the person who asked. */
public final class RefusedQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String why;

    RefusedQueryException(String why) {
        super(why);
        this.why = why;
    }

    /** Why it is not run. */
    public String why() {
        return why;
    }
}
