package org.isnad.query;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.isnad.search.SearchFunction;

/**
 * What the query engine may do: SPARQL 1.1 over the dataset and the search of names, without further extensions
 * and without the network.
 */
public final class PlainSparql {

    private PlainSparql() {}

    /** A new context for the engine, in which all other extensions are off: a second wall behind {@link QueryReader}. */
    public static Context context() {
        Context context = new Context();
        context.set(ARQ.httpServiceAllowed, false);
        ServiceExecutorRegistry.set(context, new ServiceExecutorRegistry());
        PropertyFunctionRegistry.set(context, SearchFunction.registry());
        FunctionRegistry.set(context, AllowedFunctions.registry());
        RewriteFactory optimizer = StoppableOptimizer::new;
        context.set(ARQConstants.sysOptimizerFactory, optimizer);
        QueryEngineRegistry.set(context, BoundedEngine.registry());
        QC.setFactory(context, BegunJoins::new);
        return context;
    }
}
