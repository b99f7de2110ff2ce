package org.isnad.server.describe;

import java.time.Instant;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What a server tells of itself.
 *
 * @param graphs what it serves
 * @param identity the hash of what it serves
 * @param modified when that was last changed
 * @param limits within which it answers
 */
public record Served(DatasetGraph graphs, String identity, Instant modified, List<StatedLimit> limits) {

    public Served {
        limits = List.copyOf(limits);
    }
}
