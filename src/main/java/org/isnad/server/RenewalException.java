package org.isnad.server;

/** Newer data cannot be served; the message is one line that says why, and what is served stays. */
public final class RenewalException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message one line with the remedy */
    public RenewalException(String message, Throwable cause) {
        super(message, cause);
    }
}
