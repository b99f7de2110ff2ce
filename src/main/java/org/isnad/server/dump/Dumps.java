package org.isnad.server.dump;

import java.util.List;
import java.util.Optional;
import org.isnad.release.KeptRelease;

/**
 * The releases that a server has files of.
 *
 * @param releases from the newest on
 */
public record Dumps(List<KeptRelease> releases) {

    /** No release. */
    public static final Dumps NONE = new Dumps(List.of());

    /** The list is kept as it is given. */
    public Dumps {
        releases = List.copyOf(releases);
    }

    /** The release with this version. */
    public Optional<KeptRelease> of(String version) {
        return releases.stream()
                .filter(release -> release.version().text().equals(version))
                .findFirst();
    }

    /** The newest release. */
    public Optional<KeptRelease> latest() {
        return releases.stream().findFirst();
    }
}
