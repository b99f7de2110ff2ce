package org.isnad.query;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/** What the query engine may do: SPARQL 1.1 over the dataset, without extensions and without the network. */
public final class PlainSparql {

    private PlainSparql() {}

    /** A new context for the engine, in which extensions are off: a second wall behind {@link QueryReader}. */
    public static Context context() {
        Context context = new Context();
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.enablePropertyFunctions, false);
        context.set(ARQ.propertyFunctions, false);
        FunctionRegistry.set(context, AllowedFunctions.registry());
        QueryEngineRegistry.set(context, BoundedEngine.registry());
        return context;
    }
}
