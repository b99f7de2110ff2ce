package org.isnad.cli;

/** A command cannot go on, for a reason that its user can do something about: one line, exit status 1. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
