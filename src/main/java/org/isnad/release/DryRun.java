package org.isnad.release;

import java.io.IOException;
import java.io.OutputStream;

/** What a part would be as a file, without one: its content is made, packed, measured, and dropped. */
public final class DryRun {

    private DryRun() {}

    /** The size and hash that the file would have. */
    public static WrittenPart of(Part part) throws IOException {
        return ReleaseFolder.write(part, new HashedStream(OutputStream.nullOutputStream()));
    }
}
