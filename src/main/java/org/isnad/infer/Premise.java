package org.isnad.infer;

import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.isnad.model.time.Bounds;

/**
 * A claim or a derivation, as far as a conclusion depends on it.
 *
 * @param node the claim or derivation
 * @param bounds when it holds
 * @param modality how surely it stands
 * @param claims the claims at its bottom: of a claim, itself
 */
record Premise(Node node, Bounds bounds, Modality modality, SortedSet<Node> claims) {}
