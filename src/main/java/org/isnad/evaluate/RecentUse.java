package org.isnad.evaluate;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** For how long the questions of each client ran of late. Half of it is forgotten with every ten seconds. */
final class RecentUse {

    private static final double HALF_LIFE_NANOS = Duration.ofSeconds(10).toNanos();
    private static final double NOTHING_NANOS = Duration.ofMillis(1).toNanos();

    /** So many clients are remembered before those are looked for whose use is forgotten. */
    private static final int MANY = 256;

    private record Used(double nanos, long at) {

        double left(long now) {
            return nanos * Math.pow(0.5, (now - at) / HALF_LIFE_NANOS);
        }
    }

    private final Map<String, Used> used = new HashMap<>();

    void add(String client, long nanos, long now) {
        used.put(client, new Used(of(client, now) + nanos, now));
        if (used.size() > MANY) {
            used.values().removeIf(each -> each.left(now) < NOTHING_NANOS);
        }
    }

    /** In nanoseconds, at a time as {@link System#nanoTime} counts. */
    double of(String client, long now) {
        Used known = used.get(client);
        return known == null ? 0 : known.left(now);
    }
}
