package org.isnad.server;

import java.time.Instant;
import java.util.UUID;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.model.Graphs;

/**
 * What a server serves.
 *
 * @param graphs the statements; they must not change while the server runs
 * @param prefixes those that a query may use without declaring them
 * @param hash differs for all that differ in any byte, such as the SHA-256 of the file from which the graphs were read
 * @param modified when that file was last changed
 */
public record Publication(DatasetGraph graphs, PrefixMap prefixes, String hash, Instant modified) {

    /**
     * Differs for all that may give another answer. Blank nodes have other labels each time that a file is read; a build has
     * none.
     */
    String identity() {
        boolean stable = graphs.containsGraph(Graphs.RELEASE) || graphs.stream().noneMatch(Publication::hasBlankNode);
        return stable ? hash : hash + " " + UUID.randomUUID();
    }

    private static boolean hasBlankNode(Quad quad) {
        return quad.getSubject().isBlank()
                || quad.getObject().isBlank()
                || quad.getGraph().isBlank();
    }
}
