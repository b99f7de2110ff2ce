package org.isnad.server;

import java.util.List;
import org.isnad.server.dump.Dumps;

/**
 * What a server has to offer.
 *
 * @param publication what is asked if nothing else is named
 * @param renewal where newer data comes from
 * @param releases releases that can be asked by their version; what is asked if nothing is named may be one of them
 * @param dumps the files of releases
 */
public record Offer(Publication publication, Renewal renewal, List<NamedRelease> releases, Dumps dumps) {

    /**
     * A release that can be asked as it was.
     *
     * @param version its version
     * @param publication its statements
     */
    public record NamedRelease(String version, Publication publication) {}

    /** The list is kept as it is given. */
    public Offer {
        releases = List.copyOf(releases);
    }

    /** Nothing but this. */
    public static Offer of(Publication publication, Renewal renewal) {
        return new Offer(publication, renewal, List.of(), Dumps.NONE);
    }
}
