package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.release.Checksums;
import org.isnad.release.KeptRelease;
import org.isnad.release.verify.Verification;
import org.isnad.server.Publication;

/** Releases on the disk, which are verified before anything is read from them. */
final class ReleaseFiles {

    /** The newest first. */
    static final Comparator<KeptRelease> NEWEST_FIRST =
            Comparator.comparing(KeptRelease::version).reversed();

    private ReleaseFiles() {}

    /** The release in a folder; its sums and its description have been checked. */
    static KeptRelease open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw Refusal.usage(folder + ": no such folder (name that of one release)");
        }
        Verification.Result result = Verification.of(folder, Optional.empty(), false);
        return result.release()
                .orElseThrow(() -> new Refusal(
                        folder + ": " + result.faults().get(0) + " (get the release again; isnad verify tells all)"));
    }

    /** Every release in a folder of releases; what is none, or is not whole, is told and left out. */
    static List<KeptRelease> allIn(Path releases, Console console) throws IOException {
        List<KeptRelease> kept = new ArrayList<>();
        if (!Files.isDirectory(releases)) {
            return kept;
        }
        try (Stream<Path> folders = Files.list(releases)) {
            for (Path folder : folders.sorted().toList()) {
                if (Files.isRegularFile(folder.resolve(Checksums.FILE))) {
                    try {
                        kept.add(open(folder));
                    } catch (Refusal faulty) {
                        console.err().println("warning: not offered: " + faulty.getMessage());
                    }
                }
            }
        }
        kept.sort(NEWEST_FIRST);
        return kept;
    }

    /** All graphs of a release, as they are served. */
    static DatasetGraph dataset(KeptRelease release) {
        Path snapshot = release.file(KeptRelease.SNAPSHOT)
                .orElseThrow(() -> new Refusal(release.folder() + ": has no " + KeptRelease.SNAPSHOT
                        + " (make the release with this program)"));
        return ServedDataset.read(snapshot, Prefixes.forQueries());
    }

    /** A release, to be served. */
    static Publication publication(KeptRelease release) {
        return new Publication(
                dataset(release),
                Prefixes.forQueries(),
                String.valueOf(release.sums().byPath().get(KeptRelease.SNAPSHOT)),
                release.issued().atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
