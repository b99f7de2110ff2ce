package org.isnad.infer;

import org.apache.jena.graph.Graph;

/**
 * What rules conclude.
 *
 * @param derivations the proofs as nodes: statement, rule, premises, time, hedge
 * @param triples the conclusions as plain triples, each with at least one derivation
 */
public record Inferred(Graph derivations, Graph triples) {}
