package org.isnad.change;

/** A patch that is for another release, or none at all; the message is one line. */
public final class UnfitPatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitPatchException(String message) {
        super(message.replaceAll("\\s+", " "));
    }
}
