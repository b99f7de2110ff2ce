package org.isnad.picture;

import org.isnad.model.time.Bounds;

/**
 * A stretch of time to be drawn.
 *
 * @param bounds its four dates, of which at least one is known
 * @param manner how it is said
 * @param words what it says, to be shown to a pointer and read out
 * @param address where its claims can be read
 */
public record TimelineBar(Bounds bounds, Manner manner, String words, String address) {

    /** A bar of these bounds. */
    public TimelineBar {
        if (bounds.undated()) {
            throw new IllegalArgumentException("what has no date cannot be drawn in time: " + words);
        }
    }

    /**
     * Whether it is no stretch but a moment for which somebody vouches: it had begun by the end of it and had not ended
     * at its beginning, and nothing else is known.
     */
    boolean isMoment() {
        return bounds.beginEarliest() == null
                && bounds.endLatest() == null
                && bounds.beginLatest() != null
                && bounds.endEarliest() != null
                && !bounds.endEarliest().isAfter(bounds.beginLatest());
    }
}
