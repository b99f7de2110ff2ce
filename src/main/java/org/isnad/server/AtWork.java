package org.isnad.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.server.describe.StatedLimit;
import org.isnad.site.request.ServerFigures;

/** What the server tells its readers of itself: no more than anybody may know. */
final class AtWork {

    private final Current current;
    private final Metrics metrics;
    private final Map<String, Long> limits = new LinkedHashMap<>();
    private final InstantSource clock;
    private final Instant started;

    AtWork(Current current, Metrics metrics, List<StatedLimit> limits, InstantSource clock) {
        this.current = current;
        this.metrics = metrics;
        limits.forEach(limit -> this.limits.put(limit.id(), limit.value()));
        this.clock = clock;
        this.started = clock.instant();
    }

    /** The limits of a query, by their names in the service description. */
    Map<String, Long> limits() {
        return Collections.unmodifiableMap(limits);
    }

    /** The figures as they are now. */
    ServerFigures now() {
        Snapshot served = current.now();
        Map<String, Long> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.label(), metrics.ended(Route.SPARQL.path(), outcome));
        }
        Instant now = clock.instant();
        return new ServerFigures(
                served.publication().hash(),
                served.publication().modified(),
                served.statements(),
                now,
                Duration.between(started, now),
                outcomes,
                metrics.within(Route.SPARQL.path(), 0.5),
                metrics.within(Route.SPARQL.path(), 0.95),
                limits);
    }
}
