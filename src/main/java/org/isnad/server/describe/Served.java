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
 * @param parameters what a request may say beside its query
 * @param services the endpoints that a query may ask by SERVICE
 */
public record Served(
        DatasetGraph graphs,
        String identity,
        Instant modified,
        List<StatedLimit> limits,
        List<StatedParameter> parameters,
        List<String> services) {

    public Served {
        limits = List.copyOf(limits);
        parameters = List.copyOf(parameters);
        services = List.copyOf(services);
    }
}
