package org.isnad.vocabulary;

import org.apache.jena.graph.Node;

/**
 * What a shape demands of one property of what it looks at.
 *
 * @param path the property
 * @param message what the shape says of what it refuses
 */
public record Demand(Node path, String message) {}
