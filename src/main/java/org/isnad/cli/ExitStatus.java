package org.isnad.cli;

/** The exit statuses of every command. */
final class ExitStatus {

    /** Done; or the answer is yes. */
    static final int YES = 0;
    /** Not done, for a reason told in one line; or the answer is no. */
    static final int NO = 1;
    /** The command line was not understood. */
    static final int USAGE = 2;

    private ExitStatus() {}
}
