package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.isnad.model.Sha256;

/** What those who work on a request note on it for the log and the metrics, and whether its answer broke off. */
final class Marks {

    private static final String OUTCOME = Marks.class.getName() + ".outcome";
    private static final String QUERY = Marks.class.getName() + ".query";
    private static final String CACHE = Marks.class.getName() + ".cache";
    private static final int SHORT = 12;

    private Marks() {}

    static void outcome(HttpServletRequest request, Outcome outcome) {
        request.setAttribute(OUTCOME, outcome);
    }

    static Optional<Outcome> outcome(HttpServletRequest request) {
        return Optional.ofNullable((Outcome) request.getAttribute(OUTCOME));
    }

    /** Notes the query. */
    static void query(HttpServletRequest request, String text) {
        request.setAttribute(QUERY, text);
    }

    /** A hash of the query, which tells that two are the same and not what they say. */
    static Optional<String> query(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(QUERY))
                .map(text -> Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT));
    }

    /** Notes whether the answer was at hand. */
    static void cache(HttpServletRequest request, boolean hit) {
        request.setAttribute(CACHE, hit);
    }

    static Optional<Boolean> cache(HttpServletRequest request) {
        return Optional.ofNullable((Boolean) request.getAttribute(CACHE));
    }
}
