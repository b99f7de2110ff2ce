package org.isnad.federate;

/** Another endpoint did not answer as it should: what SILENT passes over. */
final class RemoteFailureException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String why;

    RemoteFailureException(String why) {
        super(why);
        this.why = why;
    }

    /** What it did, in words that follow its name. */
    String why() {
        return why;
    }
}
