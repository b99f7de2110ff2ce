package org.isnad.model.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Between which days a claim began and ended, as far as is known; an absent bound is an unknown one.
 *
 * <p>Neither two of a kind are out of order, nor does the claim end before it begins. But {@code beginLatest} may be
 * later than {@code endEarliest}: a source of October 2017 vouches for some day of that month, so what it says began by
 * the 31st and ended no earlier than the 1st. Then there is no day on which the claim is sure.
 *
 * @param beginEarliest it did not hold before this day
 * @param beginLatest by this day it had begun
 * @param endEarliest on this day it had not ended
 * @param endLatest it did not hold after this day
 */
public record Bounds(
        @Nullable LocalDate beginEarliest,
        @Nullable LocalDate beginLatest,
        @Nullable LocalDate endEarliest,
        @Nullable LocalDate endLatest) {

    /** Nothing is known. */
    public static final Bounds UNKNOWN = new Bounds(null, null, null, null);

    /**
     * Bounds of these days.
     *
     * @throws IllegalArgumentException if beginEarliest is after beginLatest or endLatest, or endEarliest after
     *     endLatest
     */
    public Bounds {
        refuseReversed("beginEarliest", beginEarliest, "beginLatest", beginLatest);
        refuseReversed("endEarliest", endEarliest, "endLatest", endLatest);
        refuseReversed("beginEarliest", beginEarliest, "endLatest", endLatest);
    }

    /** Whether the claim certainly holds on that day: it had begun, and it had not ended. */
    public boolean sureOn(LocalDate day) {
        return beginLatest != null && endEarliest != null && !day.isBefore(beginLatest) && !day.isAfter(endEarliest);
    }

    /** Whether a bound is known and none speaks against the claim on that day. Never so of an undated claim. */
    public boolean possibleOn(LocalDate day) {
        return !undated()
                && (beginEarliest == null || !day.isBefore(beginEarliest))
                && (endLatest == null || !day.isAfter(endLatest));
    }

    /** Whether there is no bound at all: such a claim is neither possible nor impossible on any day. */
    public boolean undated() {
        return equals(UNKNOWN);
    }

    /**
     * The bounds of what follows from two premises, and so holds while both do. It begins with the later and ends with
     * the earlier of them; when it had begun, or had not ended, is known only if it is known of both.
     *
     * @return empty if there is no day on which both may hold, so that nothing follows
     */
    public Optional<Bounds> intersect(Bounds other) {
        LocalDate begin = laterIfAny(beginEarliest, other.beginEarliest);
        LocalDate end = earlierIfAny(endLatest, other.endLatest);
        if (begin != null && end != null && begin.isAfter(end)) {
            return Optional.empty();
        }
        LocalDate begun =
                beginLatest == null || other.beginLatest == null ? null : laterIfAny(beginLatest, other.beginLatest);
        LocalDate lasting =
                endEarliest == null || other.endEarliest == null ? null : earlierIfAny(endEarliest, other.endEarliest);
        return Optional.of(new Bounds(begin, begun, lasting, end));
    }

    /** What holds for good from the beginning of this on: its beginning is kept, its end is unknown. */
    public Bounds since() {
        return new Bounds(beginEarliest, beginLatest, null, null);
    }

    /**
     * The bounds of what follows from this and from something that need only have begun before it holds: an earlier tie or
     * a past event. It begins no earlier than both did, and that it has begun is known only if it is known of both; its
     * end is that of this.
     *
     * @return empty if this had surely ended before the other can have begun
     */
    public Optional<Bounds> afterBeginningOf(Bounds prior) {
        LocalDate begin = laterIfAny(beginEarliest, prior.beginEarliest);
        if (begin != null && endLatest != null && begin.isAfter(endLatest)) {
            return Optional.empty();
        }
        LocalDate begun =
                beginLatest == null || prior.beginLatest == null ? null : laterIfAny(beginLatest, prior.beginLatest);
        return Optional.of(new Bounds(begin, begun, endEarliest, endLatest));
    }

    /**
     * Whether these bounds are at least as good as others in whatever is concluded from them: each day that is possible or
     * sure under the others is so under these. Undated bounds cover undated ones only.
     */
    public boolean cover(Bounds other) {
        if (undated() || other.undated()) {
            return undated() && other.undated();
        }
        return (hasOuter() || !other.hasOuter())
                && (beginEarliest == null || notBefore(other.beginEarliest, beginEarliest))
                && (endLatest == null || notBefore(endLatest, other.endLatest))
                && (other.beginLatest == null || notBefore(other.beginLatest, beginLatest))
                && (other.endEarliest == null || notBefore(endEarliest, other.endEarliest));
    }

    /** Without an outer bound, what is concluded with further premises may be undated, and so possible on no day. */
    private boolean hasOuter() {
        return beginEarliest != null || endLatest != null;
    }

    private static boolean notBefore(@Nullable LocalDate one, @Nullable LocalDate two) {
        return one != null && two != null && !one.isBefore(two);
    }

    static @Nullable LocalDate laterIfAny(@Nullable LocalDate one, @Nullable LocalDate two) {
        if (one == null || two == null) {
            return one == null ? two : one;
        }
        return one.isAfter(two) ? one : two;
    }

    static @Nullable LocalDate earlierIfAny(@Nullable LocalDate one, @Nullable LocalDate two) {
        if (one == null || two == null) {
            return one == null ? two : one;
        }
        return one.isBefore(two) ? one : two;
    }

    private static void refuseReversed(
            String name, @Nullable LocalDate earlier, String laterName, @Nullable LocalDate later) {
        if (earlier != null && later != null && earlier.isAfter(later)) {
            throw new IllegalArgumentException(name + " " + earlier + " is after " + laterName + " " + later);
        }
    }
}
