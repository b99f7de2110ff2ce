package org.isnad.server;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What answers each path of the public port. There is no route that writes: Fuseki is given the two operations that read,
 * with processors of ours, none of its modules, and a dataset that cannot change.
 */
final class Routes {

    private Routes() {}

    static FusekiServer.Builder of(
            DatasetGraph dataset,
            Front front,
            SparqlHandler sparql,
            GraphStoreHandler graphStore,
            SelfDescription self) {
        return FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .addFilter("/*", front)
                .add(Route.SPARQL.path(), service(dataset, Operation.Query, sparql))
                .add(Route.GRAPH_STORE.path(), service(dataset, Operation.GSP_R, graphStore))
                .addProcessor(Route.VOID.path(), new Handling(self::dataset))
                .addProcessor(
                        Route.ROBOTS.path(),
                        new Handling((request, response) ->
                                self.file(request, response, "robots.txt", "text/plain; charset=utf-8")))
                .addProcessor(
                        Route.OPENAPI.path(),
                        new Handling((request, response) ->
                                self.file(request, response, "openapi.json", "application/json")));
    }

    private static DataService.Builder service(DatasetGraph dataset, Operation operation, Handling.Handler handler) {
        Endpoint endpoint = Endpoint.create()
                .operation(operation)
                .endpointName("")
                .processor(new Handling(handler))
                .build();
        return DataService.newBuilder(dataset).addEndpoint(endpoint);
    }
}
