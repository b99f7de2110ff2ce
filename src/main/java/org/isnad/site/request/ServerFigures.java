package org.isnad.site.request;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a server tells of itself at the moment when it is asked.
 *
 * @param data the hash of what it serves, which differs for all that differ in any byte
 * @param modified when the file was last changed from which that was read
 * @param statements how many statements it serves
 * @param now the time of the server
 * @param uptime how long it has been running
 * @param outcomes how many questions in SPARQL ended in which way, by the name of the way
 * @param median the time within which half of the questions that had an answer got it, as an upper bound
 * @param slow the same for nineteen of twenty
 * @param limits what a question may cost at most, by the names of the limits
 */
public record ServerFigures(
        String data,
        Instant modified,
        long statements,
        Instant now,
        Duration uptime,
        Map<String, Long> outcomes,
        Optional<Duration> median,
        Optional<Duration> slow,
        Map<String, Long> limits) {

    /** The maps keep their order, and do not change. */
    public ServerFigures {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
    }
}
