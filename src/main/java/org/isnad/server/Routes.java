package org.isnad.server;

import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * What answers each path of the public port. There is no route that writes: Fuseki is given the two operations that read,
 * with processors of ours, none of its modules, and a dataset with nothing in it; the processors look at what is served.
 */
final class Routes {

    /** What the path of the plan has beyond that of the endpoint. */
    private static final String PLAN =
            Route.PLAN.path().substring(Route.SPARQL.path().length() + 1);

    private Routes() {}

    static FusekiServer.Builder of(
            InTurn turns,
            Front front,
            SparqlHandler sparql,
            PlanHandler plan,
            GraphStoreHandler graphStore,
            SearchHandler search,
            DumpHandler dumps,
            SelfDescription self,
            Map<Route, Handling.Handler> others) {
        FusekiServer.Builder server = FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .addFilter("/*", front)
                .add(
                        Route.SPARQL.path(),
                        service(Operation.Query, sparql).addEndpoint(endpoint(Operation.Query, PLAN, plan)))
                .add(Route.GRAPH_STORE.path(), service(Operation.GSP_R, graphStore))
                .addProcessor(Route.SEARCH.path(), new Handling(turns.handler(search)))
                .addProcessor(Route.DUMP.path() + "/*", new Handling(dumps))
                .addProcessor(Route.VOID.path(), new Handling(turns.handler(self::dataset)));
        others.forEach(
                (route, handler) -> route.places().forEach(place -> server.addProcessor(place, new Handling(handler))));
        return server;
    }

    private static DataService.Builder service(Operation operation, Handling.Handler handler) {
        return DataService.newBuilder(DatasetGraphFactory.empty()).addEndpoint(endpoint(operation, "", handler));
    }

    private static Endpoint endpoint(Operation operation, String name, Handling.Handler handler) {
        return Endpoint.create()
                .operation(operation)
                .endpointName(name)
                .processor(new Handling(handler))
                .build();
    }
}
