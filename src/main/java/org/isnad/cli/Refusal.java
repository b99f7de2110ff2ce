package org.isnad.cli;

/** A command cannot go on, for a reason that its user can do something about: one line, and an exit status. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private Refusal(String message, int status) {
        super(message);
        this.status = status;
    }

    /** The answer is no, or the work could not be done. */
    Refusal(String message) {
        this(message, ExitStatus.NO);
    }

    /** What was asked for makes no sense: a file that is not there, a question that is none. */
    static Refusal usage(String message) {
        return new Refusal(message, ExitStatus.USAGE);
    }

    int status() {
        return status;
    }
}
