package org.isnad.read;

import org.apache.jena.graph.Triple;

/**
 * A triple and the line on which its object stands.
 *
 * @param triple the triple as parsed
 * @param line the line, counted from 1
 */
public record LocatedTriple(Triple triple, int line) {}
