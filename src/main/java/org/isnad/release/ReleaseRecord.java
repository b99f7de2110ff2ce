package org.isnad.release;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What names a release. It is kept in {@code data/releases.tsv}, so that a release can be made again from a clone.
 *
 * @param version as in <a href="https://semver.org/">Semantic Versioning</a>
 * @param issued the day on which it was first made
 * @param dataHash the SHA-256, in hex, of the canonical form (RDFC-1.0) of the data graphs: that of
 *     {@code rdf/isnad.nq} before it is packed
 * @param previous the release before it, if there was one
 */
public record ReleaseRecord(String version, LocalDate issued, String dataHash, Optional<Earlier> previous) {

    /** A release before this one. */
    public record Earlier(String version, LocalDate issued, String dataHash) {}
}
