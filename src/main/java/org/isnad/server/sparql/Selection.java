package org.isnad.server.sparql;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.publish.ChosenGraphs;
import org.isnad.server.http.Parameters;

/**
 * The graphs that a request names beside its query; they win over FROM and FROM NAMED (SPARQL 1.1 Protocol, section 2.1.4).
 *
 * @param defaultGraphs IRIs of the graphs that together are the default graph
 * @param namedGraphs IRIs of the named graphs
 */
public record Selection(List<String> defaultGraphs, List<String> namedGraphs) {

    /** No graph is named. */
    public static final Selection NONE = new Selection(List.of(), List.of());

    static Selection of(Parameters parameters) {
        return new Selection(parameters.all("default-graph-uri"), parameters.all("named-graph-uri"));
    }

    /** All graphs that are named. */
    public List<String> all() {
        return Stream.of(defaultGraphs, namedGraphs).flatMap(List::stream).toList();
    }

    /** The dataset that a query is asked of: all that is served, or the graphs chosen beside the query, or in it. */
    public DatasetGraph in(DatasetGraph served, Query query) {
        if (!all().isEmpty()) {
            return ChosenGraphs.of(served, nodes(defaultGraphs), nodes(namedGraphs));
        }
        return query.hasDatasetDescription()
                ? ChosenGraphs.of(served, nodes(query.getGraphURIs()), nodes(query.getNamedGraphURIs()))
                : served;
    }

    /** The query without the graphs that it names itself, once {@link #in} has chosen them. */
    public static Query withoutGraphs(Query query) {
        if (!query.hasDatasetDescription()) {
            return query;
        }
        Query bare = query.cloneQuery();
        bare.getGraphURIs().clear();
        bare.getNamedGraphURIs().clear();
        return bare;
    }

    private static Set<Node> nodes(Collection<String> iris) {
        return iris.stream().map(NodeFactory::createURI).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
