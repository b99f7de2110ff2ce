package org.isnad.model;

/** A name that stands for nothing in the record, or for nothing that was asked for; it suggests the nearest that does. */
public final class UnknownNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String why;

    /** An exception that says what is wrong, and how to put it right, in one line. */
    public UnknownNameException(String why) {
        super(why);
        this.why = why;
    }

    /** What is wrong, and how to put it right, in one line. */
    public String why() {
        return why;
    }
}
