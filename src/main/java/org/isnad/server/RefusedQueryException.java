package org.isnad.server;

/** A query that the endpoint does not run. */
final class RefusedQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String why;

    RefusedQueryException(String why) {
        super(why);
        this.why = why;
    }

    /** One line for the person who asked. */
    String why() {
        return why;
    }
}
