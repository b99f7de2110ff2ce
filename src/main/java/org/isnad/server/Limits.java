package org.isnad.server;

import java.time.Duration;
import java.util.Locale;
import org.isnad.evaluate.Limit;
import org.isnad.evaluate.LimitException;
import org.isnad.server.http.Problem;

/** How the limits of evaluation are told to clients. */
final class Limits {

    private Limits() {}

    /** The error that names the limit. */
    static Problem problem(LimitException met) {
        Problem problem = Problem.of(met.limit().status(), String.valueOf(met.getMessage()))
                .member("limit", met.limit().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        boolean again = met.retryAfter().compareTo(Duration.ZERO) > 0;
        return again
                ? problem.header(
                        "Retry-After",
                        Long.toString(Math.max(1, met.retryAfter().toSeconds())))
                : problem;
    }

    /** How a request counts that met the limit. */
    static Outcome outcome(Limit limit) {
        return switch (limit) {
            case TIME -> Outcome.TIMED_OUT;
            case MEMORY, VALUE, NESTING, SERVICE_CALLS, SERVICE_ROWS, SERVICE_BYTES -> Outcome.TOO_LARGE;
            case GONE -> Outcome.GONE;
            case SERVICE_FAILED -> Outcome.ELSEWHERE;
            case QUEUE_FULL, QUEUE_TIME, CLIENT_SHARE, LOST_THREADS, CLOSING -> Outcome.SHED;
        };
    }
}
