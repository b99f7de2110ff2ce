package org.isnad.evaluate;

import java.time.Duration;

/**
 * How much may be asked at once, and what one question may cost.
 *
 * @param questions how many are evaluated at once
 * @param atOnce how many do at once what is soon done
 * @param timeout how long an evaluation may take at most
 * @param grace how long after that its thread may need to end before it counts as lost
 * @param lost how many lost threads there may be until nothing more is accepted
 * @param share how many bytes one question may allocate without being asked for them back when memory is scarce
 * @param allocation how many bytes one question may allocate in all, those it has let go included
 */
public record EvaluatorSettings(
        TurnLimits questions,
        TurnLimits atOnce,
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
        TurnLimits.atLeastOne("lost threads", lost);
        TurnLimits.atLeastOne("milliseconds of the time limit", timeout.toMillis());
        TurnLimits.atLeastOne("milliseconds of grace", grace.toMillis());
        TurnLimits.atLeastOne("bytes of a share", share);
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
        TurnLimits questions = TurnLimits.forQuestions(processors);
        return new EvaluatorSettings(
                questions,
                TurnLimits.forWorkAtOnce(processors),
                DEFAULT_TIMEOUT,
                Duration.ofMillis(800),
                questions.workers(),
                heap / questions.workersAndNewcomers(),
                64 * heap);
    }

    /** The same, with another time limit. */
    public EvaluatorSettings withTimeout(Duration limit) {
        return new EvaluatorSettings(questions, atOnce, limit, grace, lost, share, allocation);
    }
}
