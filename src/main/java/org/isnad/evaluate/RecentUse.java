package org.isnad.evaluate;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** How many questions each client asked of late, and for how long they ran. Half of it is forgotten with every ten seconds. */
final class RecentUse {

    private static final double HALF_LIFE_NANOS = Duration.ofSeconds(10).toNanos();
    private static final double NOTHING = 0.001;

    /** So many clients are remembered before those are looked for whose use is forgotten. */
    private static final int MANY = 256;

    /** What is left of the questions of a client, and of the nanoseconds that they ran. */
    private record Used(double questions, double nanos, long at) {

        static final Used NOTHING_YET = new Used(0, 0, 0);

        Used left(long now) {
            double part = Math.pow(0.5, (now - at) / HALF_LIFE_NANOS);
            return new Used(questions * part, nanos * part, now);
        }
    }

    private final Map<String, Used> used = new HashMap<>();

    void add(String client, long nanos, long now) {
        Used before = used.getOrDefault(client, Used.NOTHING_YET).left(now);
        used.put(client, new Used(before.questions() + 1, before.nanos() + nanos, now));
        if (used.size() > MANY) {
            used.values().removeIf(each -> each.left(now).questions() < NOTHING);
        }
    }

    /** For how long it ran questions, in nanoseconds, at a time as {@link System#nanoTime} counts. */
    double of(String client, long now) {
        return used.getOrDefault(client, Used.NOTHING_YET).left(now).nanos();
    }

    /** Whether it is known for questions that take less than a time on average; of a stranger nothing is known. */
    boolean isModest(String client, Duration time) {
        Used known = used.getOrDefault(client, Used.NOTHING_YET);
        return known.nanos() < known.questions() * time.toNanos();
    }
}
