package org.isnad.release.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.model.Version;

/** The day on which a release was issued that was made and not entered in the ledger, since its process died. */
public final class ReleaseDay {

    private ReleaseDay() {}

    /** The day that the description in this folder gives for this version; empty if there is none to be read. */
    public static Optional<LocalDate> of(Path folder, Version version) throws IOException {
        if (!Files.isRegularFile(folder.resolve(DescribedRelease.FILE))) {
            return Optional.empty();
        }
        try {
            DescribedRelease described = DescribedRelease.read(folder);
            return Optional.of(described.issued())
                    .filter(day -> described.version().equals(version));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
