package org.isnad.query;

import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.sse.writers.WriterOp;
import org.apache.jena.sparql.util.Context;

/**
 * How the engine would evaluate a query: its algebra after optimisation, in the syntax of SPARQL S-Expressions. The order
 * of the triples of a pattern is not in it: the engine chooses it anew for each row, from what is bound by then.
 */
public final class QueryPlan {

    private QueryPlan() {}

    /**
     * Plans a query without evaluating it. Optimising computes what is constant, so it belongs where a query may run.
     *
     * @param query a query that {@link QueryReader} let through, and that gives rows, yes or no, or triples by a template
     * @param context what the engine may do
     * @return the plan in lines, each ended by a line feed, with the prefixes of the query
     */
    public static String of(Query query, Context context) {
        Op plan = BoundedEngine.plan(query, context);
        IndentedLineBuffer out = new IndentedLineBuffer();
        WriterOp.outputNoPrologue(out, plan, new SerializationContext(query.getPrefixMapping()));
        return out.asString().stripTrailing() + "\n";
    }
}
