package org.isnad.server;

import java.util.Locale;

/** How a request ended: the closed list by which requests are counted. */
enum Outcome {
    /** With an answer. */
    ANSWERED,
    /** With the word that the client has the answer already. */
    UNCHANGED,
    /** With an error that is the client's to mend. */
    REFUSED,
    /** At the time limit. */
    TIMED_OUT,
    /** At a limit of memory or of size. */
    TOO_LARGE,
    /** Unheard, because others were served first. */
    SHED,
    /** With the client's hanging up, before anything of an answer was sent. */
    GONE,
    /** By a fault of another endpoint, which it asked. */
    ELSEWHERE,
    /** In the middle of the answer. */
    BROKEN,
    /** By a fault of the server. */
    FAILED;

    /** The name among the metrics and in the log. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
