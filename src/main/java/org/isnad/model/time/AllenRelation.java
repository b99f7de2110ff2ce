package org.isnad.model.time;

/**
 * How one stretch of time lies to another: the thirteen relations of Allen's interval algebra, of which exactly one
 * holds between any two.
 *
 * <p>A stretch is a run of whole days that holds its first day and its last, so that what happens on one day is a stretch
 * too. One <em>meets</em> the other if the other begins on the day after it ends; on a day that both hold, they overlap;
 * and <em>before</em> leaves at least one day between them.
 *
 * @see <a href="https://doi.org/10.1145/182.358434">Allen, Maintaining Knowledge about Temporal Intervals (1983)</a>
 */
public enum AllenRelation {
    /** It ends, and at least one day later, which belongs to neither, the other begins. */
    BEFORE,
    /** The other begins on the day after its last day. */
    MEETS,
    /** It begins first, the other begins no later than it ends, and the other ends last. */
    OVERLAPS,
    /** Both begin on one day, and it ends first. */
    STARTS,
    /** It begins after the other and ends before it. */
    DURING,
    /** It begins after the other, and both end on one day. */
    FINISHES,
    /** Both begin on one day and end on one day. */
    EQUALS,
    /** The other finishes it. */
    FINISHED_BY,
    /** The other lies during it. */
    CONTAINS,
    /** The other starts it. */
    STARTED_BY,
    /** The other overlaps it. */
    OVERLAPPED_BY,
    /** The other meets it. */
    MET_BY,
    /** The other lies before it. */
    AFTER;

    /** The relation in which the other stands to this one. */
    public AllenRelation inverse() {
        return switch (this) {
            case BEFORE -> AFTER;
            case MEETS -> MET_BY;
            case OVERLAPS -> OVERLAPPED_BY;
            case STARTS -> STARTED_BY;
            case DURING -> CONTAINS;
            case FINISHES -> FINISHED_BY;
            case EQUALS -> EQUALS;
            case AFTER -> BEFORE;
            case MET_BY -> MEETS;
            case OVERLAPPED_BY -> OVERLAPS;
            case STARTED_BY -> STARTS;
            case CONTAINS -> DURING;
            case FINISHED_BY -> FINISHES;
        };
    }
}
