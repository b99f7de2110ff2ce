package org.isnad.network;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A statement between two actors, with every claim that makes it. Claims of other predicates between the same two make
 * ties of their own.
 *
 * @param subject of whom it is said
 * @param predicate what is said
 * @param object the other actor
 * @param claims at least one; the surest first
 * @param witnesses from how many independent sources they come: editions of one work or list, and whole copies, are one
 */
public record Tie(Node subject, Node predicate, Node object, List<TieClaim> claims, int witnesses) {

    /**
     * A tie.
     *
     * @throws IllegalArgumentException if no claim makes it
     */
    public Tie {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("no claim says " + subject + " " + predicate + " " + object);
        }
    }

    /** The surest hedge with which any of the sources says it. */
    public Node strongestHedge() {
        return claims.get(0).hedge();
    }

    /** The sources, each once, in the order of their claims. */
    public List<Node> sources() {
        return claims.stream().map(TieClaim::source).distinct().toList();
    }

    /** The roles that its claims give, each once, in the order of the claims. */
    public List<Node> roles() {
        return claims.stream()
                .flatMap(claim -> claim.role().stream())
                .distinct()
                .toList();
    }
}
