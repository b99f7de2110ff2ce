package org.isnad.infer;

/**
 * How surely a statement stands: the hedge of who says it and our confidence, each by its rank. A chain is as weak as its
 * weakest link, in each of the two by itself.
 *
 * @param hedge how surely it is said
 * @param confidence how far it is trusted
 */
public record Modality(Graded hedge, Graded confidence) {

    /** What is left when both are needed: the weaker hedge and the lower confidence. */
    public Modality and(Modality other) {
        return new Modality(hedge.weaker(other.hedge), confidence.weaker(other.confidence));
    }

    /** Whether neither the hedge nor the confidence is weaker than the other's. */
    boolean noWeakerThan(Modality other) {
        return hedge.rank() <= other.hedge.rank() && confidence.rank() <= other.confidence.rank();
    }
}
