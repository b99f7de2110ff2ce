package org.isnad.query;

import java.util.Collection;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;

/** The graphs that a query chooses by FROM and FROM NAMED, or a request by its parameters: they must be there. */
public final class DatasetClause {

    private DatasetClause() {}

    /**
     * Checks a query and the graphs named beside it.
     *
     * @param beside IRIs of graphs that the protocol's parameters name
     * @throws RefusedQueryException if the dataset has no such graph: an empty answer would look like one
     */
    public static void check(Query query, Collection<String> beside, DatasetGraph dataset) {
        Stream.of(query.getGraphURIs(), query.getNamedGraphURIs(), beside)
                .flatMap(Collection::stream)
                .filter(iri -> !dataset.containsGraph(NodeFactory.createURI(iri)))
                .findFirst()
                .ifPresent(iri -> {
                    throw new RefusedQueryException(
                            "there is no graph <" + iri + "> in this dataset, and none is loaded from elsewhere");
                });
    }
}
