package org.isnad.validate;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What of the data is to be looked at.
 *
 * @param unread things named by blocks that could not be read: that something is missing of them is no finding
 * @param only the subjects that shapes look at; absent for all. Checks look at everything in any case, since what breaks
 *     them is seldom in one place
 */
public record Scope(Set<Node> unread, Optional<Set<Node>> only) {

    public Scope {
        unread = Set.copyOf(unread);
        only = only.map(Set::copyOf);
    }

    /** All of the data, of which everything could be read. */
    public static Scope everything() {
        return new Scope(Set.of(), Optional.empty());
    }
}
