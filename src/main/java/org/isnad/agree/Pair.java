package org.isnad.agree;

import org.apache.jena.graph.Node;

/**
 * Two claims side by side, in whichever order they were named.
 *
 * @param claim the first of them by IRI
 * @param other the second
 */
public record Pair(Node claim, Node other) implements Comparable<Pair> {

    public Pair {
        if (claim.getURI().compareTo(other.getURI()) > 0) {
            Node first = other;
            other = claim;
            claim = first;
        }
    }

    @Override
    public int compareTo(Pair that) {
        int first = claim.getURI().compareTo(that.claim.getURI());
        return first != 0 ? first : other.getURI().compareTo(that.other.getURI());
    }
}
