package org.isnad.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.model.Version;

/**
 * A release that lies on the disk and has been verified.
 *
 * @param version its version
 * @param issued the day on which it was first made
 * @param dataHash the SHA-256, in hex, of the canonical form of its data
 * @param folder where it lies
 * @param sums the hashes of its files
 */
public record KeptRelease(Version version, LocalDate issued, String dataHash, Path folder, Checksums sums) {

    /** Where the snapshot of all its graphs lies, in the form that is read fastest. */
    public static final String SNAPSHOT = "snapshot/isnad.rt";

    /** One of its files, by its path in the folder; the sums and their signature are files too. */
    public Optional<Path> file(String path) {
        boolean known =
                sums.byPath().containsKey(path) || path.equals(Checksums.FILE) || path.equals(Checksums.SIGNATURE);
        Path file = folder.resolve(path);
        return known && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }
}
