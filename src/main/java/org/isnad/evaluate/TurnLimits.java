package org.isnad.evaluate;

import java.time.Duration;

/**
 * Of how many it may be the turn, and how many may wait for theirs.
 *
 * @param workers how many are at work at once; up to four times as many if some are of clients who had none at work, and all
 *     that runs is slow
 * @param queue how many more may wait
 * @param queueTime how long one waits before it is turned away
 * @param perClient how many of one client are at work or wait; of the workers, one is always left to other clients
 */
public record TurnLimits(int workers, int queue, Duration queueTime, int perClient) {

    /** With many newcomers each gets less of the processors; with few turns for them, a few addresses would hold all. */
    private static final int WITH_NEWCOMERS = 4;

    /** The rest is left to those who are known for quick questions. */
    private static final int WITH_STRANGERS = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * @throws IllegalArgumentException if a number or duration is not positive
     */
    public TurnLimits {
        atLeastOne("workers", workers);
        atLeastOne("places to wait", queue);
        atLeastOne("milliseconds of waiting", queueTime.toMillis());
        atLeastOne("places of a client", perClient);
    }

    /**
     * For questions, which may take long and use more than the processor.
     *
     * @param processors of the machine
     */
    public static TurnLimits forQuestions(int processors) {
        int workers = Math.max(4, 2 * processors);
        return new TurnLimits(workers, 8 * workers, PATIENCE, 2 * workers);
    }

    /**
     * For what is soon done, and needs a processor for just as long.
     *
     * @param processors of the machine
     */
    public static TurnLimits forWorkAtOnce(int processors) {
        int workers = Math.max(2, processors);
        return new TurnLimits(workers, 32 * workers, PATIENCE, 8 * workers);
    }

    /** How many are at work at once if some of them are of clients who had none at work and of whom nothing is known. */
    public int workersAndStrangers() {
        return WITH_STRANGERS * workers;
    }

    /** How many are at work at once if some of them are of clients who had none at work. */
    public int workersAndNewcomers() {
        return WITH_NEWCOMERS * workers;
    }

    /** How many may have a turn without being at work, while their clients do not read what they write. */
    public int resting() {
        return workersAndNewcomers();
    }

    /** How many may be at work, rest or wait. */
    public int places() {
        return workersAndNewcomers() + resting() + queue;
    }

    /**
     * @param what is counted by the number, in words that follow "at least one of"
     * @throws IllegalArgumentException if there is none
     */
    static void atLeastOne(String what, long number) {
        if (number < 1) {
            throw new IllegalArgumentException("there must be at least one of " + what + ", not " + number);
        }
    }
}
