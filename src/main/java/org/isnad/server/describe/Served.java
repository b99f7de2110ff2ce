package org.isnad.server.describe;

import java.time.Duration;
import java.time.Instant;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What a server tells of itself.
 *
 * @param graphs what it serves
 * @param identity the hash of what it serves
 * @param modified when that was last changed
 * @param timeout the time that a query may take
 * @param requestBytes the most bytes of a request
 */
public record Served(DatasetGraph graphs, String identity, Instant modified, Duration timeout, int requestBytes) {}
