package org.isnad.release.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.release.Checksums;
import org.isnad.release.ReleaseFolder;
import org.isnad.release.ReleaseRefusedException;

/** Whether a release that is there is the one that has just been made again. A release is never written over. */
public final class SameRelease {

    private static final String DATA = "rdf/isnad.nq.gz";

    private SameRelease() {}

    /**
     * Compares the release that is there with the one that would take its name.
     *
     * @throws ReleaseRefusedException if they differ, with what to do
     */
    public static void check(ReleaseFolder made) throws IOException {
        Path there = made.target();
        Path file = there.resolve(Checksums.FILE);
        Checksums own = Checksums.of(made.written());
        Checksums old;
        try {
            old = Checksums.parse(Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "");
        } catch (IllegalArgumentException e) {
            throw refused(file + ": " + e.getMessage() + ", so that this is no whole release", "move it away");
        }
        if (!own.equals(old)) {
            String first = own.byPath().entrySet().stream()
                    .filter(sum -> !sum.getValue().equals(old.byPath().get(sum.getKey())))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseGet(() -> Checksums.FILE);
            boolean sameData = own.byPath().containsKey(DATA)
                    && own.byPath().get(DATA).equals(old.byPath().get(DATA));
            throw sameData
                    ? refused(
                            there + ": is there with the same data in other files (" + first
                                    + " first), as another version of the program wrote them",
                            "keep it, or choose a later version")
                    : refused(there + ": is there with other data", "choose a later version");
        }
        Findings findings = new Findings();
        FolderCheck.check(there, old, findings);
        if (!findings.isEmpty()) {
            throw refused(
                    there + ": is there, but is damaged: " + findings.lines().get(0),
                    "move it away and run this again");
        }
    }

    private static ReleaseRefusedException refused(String what, String remedy) {
        return new ReleaseRefusedException(what + " (" + remedy + ")");
    }
}
