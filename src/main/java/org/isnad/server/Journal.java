package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Counts requests, and writes one line for each that names neither its client nor its question: of the address only the
 * network is kept, of the query a hash.
 */
final class Journal {

    private final Clients clients;
    private final Metrics metrics;
    private final InstantSource clock;
    private final Consumer<String> log;

    Journal(Clients clients, Metrics metrics, InstantSource clock, Consumer<String> log) {
        this.clients = clients;
        this.metrics = metrics;
        this.clock = clock;
        this.log = log;
    }

    /** Notes the end of a request. */
    void ended(
            HttpServletRequest request,
            HttpServletResponse response,
            Optional<Route> route,
            Outcome outcome,
            long nanos) {
        String path = route.map(Route::path).orElse("other");
        metrics.ended(path, outcome, nanos);
        Marks.cache(request).ifPresent(metrics::cached);
        log.accept(String.format(
                Locale.ROOT,
                "%s %s %s %s %d %s %d ms%s%s",
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                Clients.network(clients.key(request)),
                request.getMethod().matches("[A-Z]{1,10}") ? request.getMethod() : "?",
                path,
                response.getStatus(),
                outcome.label(),
                TimeUnit.NANOSECONDS.toMillis(nanos),
                Marks.query(request).map(hash -> " query=" + hash).orElse(""),
                Marks.cache(request)
                        .map(hit -> hit ? " cache=hit" : " cache=miss")
                        .orElse("")));
    }
}
