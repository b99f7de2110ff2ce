package org.isnad.server;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.system.PrefixMap;
import org.isnad.query.PlainSparql;
import org.isnad.query.QueryReader;
import org.isnad.view.Views;

/**
 * Every path that a server answers, and by what. There is no route that writes: Fuseki is given the query operation
 * alone, none of its modules, and a dataset that cannot change.
 */
final class Routes {

    /** Questions, on the public port. */
    static final String SPARQL = "/sparql";

    /** Whether the dataset answers, on the management port. */
    static final String HEALTH = "/health";

    private Routes() {}

    /** The routes of the public port. */
    static FusekiServer.Builder questions(Views views, PrefixMap prefixes) {
        Endpoint query = Endpoint.create()
                .operation(Operation.Query)
                .endpointName("")
                .processor(new SparqlProcessor(new QueryReader(prefixes), views))
                .context(PlainSparql.context())
                .build();
        return FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .addFilter("/*", new RequestGuard())
                .add(SPARQL, DataService.newBuilder(views.whole()).addEndpoint(query));
    }
}
