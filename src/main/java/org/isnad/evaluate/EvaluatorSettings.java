package org.isnad.evaluate;

import java.time.Duration;

/**
 * How much may be asked at once, and what one question may cost.
 *
 * @param workers how many questions are evaluated at once; up to as many more for clients who have none running, if all
 *     that runs is slow
 * @param queue how many more may wait
 * @param queueTime how long one waits before it is turned away
 * @param perClient how many of one client run or wait; of the workers, one is always left to other clients
 * @param timeout how long an evaluation may take at most
 * @param grace how long after that its thread may need to end before it counts as lost
 * @param lost how many lost threads there may be until nothing more is accepted
 * @param share how many bytes one question may allocate without being asked for them back when memory is scarce
 * @param allocation how many bytes one question may allocate in all, those it has let go included
 */
public record EvaluatorSettings(
        int workers,
        int queue,
        Duration queueTime,
        int perClient,
        Duration timeout,
        Duration grace,
        int lost,
        long share,
        long allocation) {

    /** The time limit if none is chosen. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    /**
     * @throws IllegalArgumentException if a number or duration is not positive, or the share is above the whole allocation
     */
    public EvaluatorSettings {
        atLeastOne("workers", workers);
        atLeastOne("questions waiting", queue);
        atLeastOne("questions of a client", perClient);
        atLeastOne("lost threads", lost);
        atLeastOne("milliseconds of waiting", queueTime.toMillis());
        atLeastOne("milliseconds of the time limit", timeout.toMillis());
        atLeastOne("milliseconds of grace", grace.toMillis());
        atLeastOne("bytes of a share", share);
        if (allocation < share) {
            throw new IllegalArgumentException(
                    "the allocation (" + allocation + ") must be at least the share (" + share + ")");
        }
    }

    /**
     * What suits a machine.
     *
     * @param processors its processors
     * @param heap the largest heap that the program may have, in bytes
     */
    public static EvaluatorSettings forMachine(int processors, long heap) {
        int workers = Math.max(4, 2 * processors);
        return new EvaluatorSettings(
                workers,
                8 * workers,
                Duration.ofSeconds(10),
                2 * workers,
                DEFAULT_TIMEOUT,
                Duration.ofMillis(800),
                workers,
                heap / 8,
                64 * heap);
    }

    /** How many questions are evaluated at once if some of them are of clients who had none running. */
    public int workersAndNewcomers() {
        return 2 * workers;
    }

    /** The same, with another time limit. */
    public EvaluatorSettings withTimeout(Duration limit) {
        return new EvaluatorSettings(workers, queue, queueTime, perClient, limit, grace, lost, share, allocation);
    }

    private static void atLeastOne(String what, long number) {
        if (number < 1) {
            throw new IllegalArgumentException("there must be at least one of " + what + ", not " + number);
        }
    }
}
