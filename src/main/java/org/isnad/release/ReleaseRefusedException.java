package org.isnad.release;

/** A release cannot be made, for a reason that its maker can do something about: told in one line, with the remedy. */
public final class ReleaseRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A refusal with its reason and remedy. */
    public ReleaseRefusedException(String message) {
        super(message);
    }
}
