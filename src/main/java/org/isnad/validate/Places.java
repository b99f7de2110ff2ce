package org.isnad.validate;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.model.Location;
import org.isnad.model.Positions;
import org.jspecify.annotations.Nullable;

/**
 * From what a rule found to the line that a curator has to mend: the triple itself if it was written, else the property,
 * else the head of the description.
 */
record Places(Positions positions) {

    Optional<Location> find(Node focus, @Nullable Node path, @Nullable Node value) {
        Optional<Location> triple =
                path == null || value == null ? Optional.empty() : positions.ofTriple(focus, path, value);
        return triple.or(() -> path == null ? Optional.empty() : positions.ofProperty(focus, path))
                .or(() -> positions.ofSubject(focus));
    }

    /** Whether somebody wrote this triple, and the build did not only add it. */
    boolean isWritten(Node focus, @Nullable Node path, @Nullable Node value) {
        return path != null
                && value != null
                && positions.ofTriple(focus, path, value).isPresent();
    }
}
