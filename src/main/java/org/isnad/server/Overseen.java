package org.isnad.server;

import java.util.function.BooleanSupplier;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What the management port looks at.
 *
 * @param graphs what is served
 * @param statements how many statements it holds
 * @param ready tells whether questions are accepted now
 * @param metrics the figures of the server
 */
record Overseen(DatasetGraph graphs, long statements, BooleanSupplier ready, Metrics metrics) {}
