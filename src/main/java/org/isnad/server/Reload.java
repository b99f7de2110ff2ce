package org.isnad.server;

/**
 * How an attempt to serve newer data ended.
 *
 * @param ending the kind of its end
 * @param detail one line for people: why it failed, else nothing
 */
public record Reload(Ending ending, String detail) {

    /** The kinds of its end. */
    public enum Ending {
        /** Newer data is served from now on. */
        NEW,
        /** What was served is the newest. */
        UNCHANGED,
        /** Another attempt has not ended. */
        BUSY,
        /** What was served is served still, because the newer data cannot be. */
        FAILED
    }

    static Reload of(Ending ending) {
        return new Reload(ending, "");
    }
}
