package org.isnad.evaluate;

/** What ended a question, or kept it from being asked, though nothing was wrong with it. */
public enum Limit {
    /** It ran for as long as it may. */
    TIME(503, "the question took longer than its time limit (ask for less, or in parts)"),
    /** It took more memory than there is for one question. */
    MEMORY(503, "the question needs too much memory (narrow it, or use LIMIT in a subquery)"),
    /** A string or number that it computes grew beyond what is computed here. */
    VALUE(413, "a value that the question computes is too big"),
    /** Its parts are nested, or chained, more deeply than can be evaluated. */
    NESTING(413, "the question is nested too deeply to be evaluated (simplify it)"),
    /** It asked other endpoints as often as one question may. */
    SERVICE_CALLS(413, "the question asks other endpoints too often (bind fewer rows before SERVICE)"),
    /** Another endpoint answered with more rows than are taken from one. */
    SERVICE_ROWS(413, "another endpoint answered with too many rows (ask it for fewer)"),
    /** Another endpoint answered with more bytes than are taken from one. */
    SERVICE_BYTES(413, "another endpoint answered with too many bytes (ask it for less)"),
    /** Another endpoint did not answer as it should, or may not be connected to. */
    SERVICE_FAILED(502, "another endpoint did not answer as it should"),
    /** As many are waiting as may wait. */
    QUEUE_FULL(503, "too many requests are waiting (try again later)"),
    /** It waited for its turn for as long as it may. */
    QUEUE_TIME(503, "the request waited too long for its turn (try again later)"),
    /** Its client has as many requests at work and waiting as one client may have. */
    CLIENT_SHARE(429, "you have too many requests at work or waiting (wait for their answers)"),
    /** Its client has hung up. */
    GONE(400, "the connection was closed before the answer was there (leave it open until then)"),
    /** Too many threads hold questions that will not end. */
    LOST_THREADS(503, "the endpoint is recovering from questions that will not end (try again later)"),
    /** The endpoint is closing. */
    CLOSING(503, "the endpoint is closing");

    private final int status;
    private final String text;

    Limit(int status, String text) {
        this.status = status;
        this.text = text;
    }

    /** The HTTP status that tells of it, if nothing of the answer has been sent. */
    public int status() {
        return status;
    }

    /** What happened and what to do, in one line for the person who asked. */
    public String text() {
        return text;
    }
}
