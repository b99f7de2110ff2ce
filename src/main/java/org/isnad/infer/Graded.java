package org.isnad.infer;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/**
 * A concept of an ordered scale.
 *
 * @param rank 1 for the surest
 * @param concept the hedge or confidence
 */
public record Graded(int rank, Node concept) implements Comparable<Graded> {

    private static final Comparator<Graded> ORDER =
            Comparator.comparingInt(Graded::rank).thenComparing(graded -> graded.concept.getURI());

    /** The weaker of the two; of two that are equally weak the one whose IRI comes last, so that the order is no matter. */
    public Graded weaker(Graded other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Graded other) {
        return ORDER.compare(this, other);
    }
}
