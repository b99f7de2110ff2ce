package org.isnad.view;

/** A view was asked for in a way that cannot be understood; the message is one line with the remedy. */
public final class BadViewException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String why;

    BadViewException(String why) {
        super(why);
        this.why = why;
    }

    /** What is wrong, and what to write. */
    public String why() {
        return why;
    }
}
