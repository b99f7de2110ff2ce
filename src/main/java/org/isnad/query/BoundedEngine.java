package org.isnad.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.util.Context;

/** Jena's usual engine, given {@link BoundedExpressions} before it optimises: it computes what is constant there. */
final class BoundedEngine extends QueryEngineMain {

    private BoundedEngine(Query query, DatasetGraph dataset, Binding input, Context context) {
        super(query, dataset, input, context);
    }

    private BoundedEngine(Op op, DatasetGraph dataset, Binding input, Context context) {
        super(op, dataset, input, context);
    }

    /** A registry in which there is no other engine. */
    static QueryEngineRegistry registry() {
        QueryEngineRegistry registry = new QueryEngineRegistry();
        registry.add(new Factory());
        return registry;
    }

    /** What the engine would evaluate. */
    static Op plan(Query query, Context context) {
        BoundedEngine engine = new BoundedEngine(query, DatasetGraphFactory.empty(), BindingFactory.binding(), context);
        return engine.modifyOp(engine.getOp());
    }

    @Override
    protected Op modifyOp(Op op) {
        return super.modifyOp(BoundedExpressions.in(op));
    }

    private static final class Factory implements QueryEngineFactory {

        @Override
        public boolean accept(Query query, DatasetGraph dataset, Context context) {
            return true;
        }

        @Override
        public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
            return new BoundedEngine(query, dataset, input, context).getPlan();
        }

        @Override
        public boolean accept(Op op, DatasetGraph dataset, Context context) {
            return true;
        }

        @Override
        public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
            return new BoundedEngine(op, dataset, input, context).getPlan();
        }
    }
}
