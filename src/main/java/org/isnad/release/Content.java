package org.isnad.release;

import java.io.IOException;
import java.io.OutputStream;

/** How the bytes of a file come about: the same for the same release, on any machine and at any time. */
@FunctionalInterface
public interface Content {

    /** Writes all of it; the stream is the caller's to close. */
    void writeTo(OutputStream out) throws IOException;
}
