package org.isnad.network;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.model.time.Bounds;

/**
 * Which claims count: those that hold on a day, and those that somebody could have known by a day.
 *
 * @param asOf the day on which a claim has to hold; without it all claims count, dated or not
 * @param knownBy the day by which its source has to have been issued
 * @param sure whether a claim has to hold surely on that day, and not only possibly
 */
public record Clocks(Optional<LocalDate> asOf, Optional<LocalDate> knownBy, boolean sure) {

    /** All claims, whatever they say of time. */
    public static final Clocks ALL = new Clocks(Optional.empty(), Optional.empty(), false);

    /** What becomes of a claim. */
    enum Verdict {
        COUNTS,
        LEFT_OUT,
        /** It has no bound at all, and so says nothing of the day that was asked for. */
        UNDATED
    }

    /** The same, but of claims that hold on this day. */
    public Clocks on(LocalDate day) {
        return new Clocks(Optional.of(day), knownBy, sure);
    }

    /**
     * Whether a claim counts.
     *
     * @param bounds when it holds
     * @param known the day from which it is known; empty if the record does not tell
     */
    Verdict judge(Bounds bounds, Optional<LocalDate> known) {
        if (knownBy.isPresent()
                && known.filter(day -> !day.isAfter(knownBy.get())).isEmpty()) {
            return Verdict.LEFT_OUT;
        }
        if (asOf.isEmpty()) {
            return Verdict.COUNTS;
        }
        if (bounds.undated()) {
            return Verdict.UNDATED;
        }
        boolean holds = sure ? bounds.sureOn(asOf.get()) : bounds.possibleOn(asOf.get());
        return holds ? Verdict.COUNTS : Verdict.LEFT_OUT;
    }
}
