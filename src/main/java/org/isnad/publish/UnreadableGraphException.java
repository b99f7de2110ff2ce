package org.isnad.publish;

/** A file that was to be served cannot be read as RDF; the message is one line, {@code file:line: what is wrong}. */
public final class UnreadableGraphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableGraphException(String message) {
        super(message);
    }
}
