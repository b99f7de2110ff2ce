package org.isnad.network;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One of the claims behind a tie.
 *
 * @param claim the claim
 * @param source where it was read
 * @param hedge how surely the source says it
 * @param role in which role somebody holds the post or took part, where the claim says so
 */
public record TieClaim(Node claim, Node source, Node hedge, Optional<Node> role) {}
