package org.isnad.query;

import java.util.List;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.engine.main.OpExecutor;

/** Jena's usual evaluation, but that rows are sorted by {@link RowOrder}. */
abstract class OrderedRows extends OpExecutor {

    OrderedRows(ExecutionContext execution) {
        super(execution);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        return new QueryIterSort(exec(order.getSubOp(), input), by(order.getConditions()), execCxt);
    }

    @Override
    protected QueryIterator execute(OpTopN top, QueryIterator input) {
        boolean distinct = top.getSubOp() instanceof OpDistinct;
        Op rows = top.getSubOp() instanceof OpDistinct each ? each.getSubOp() : top.getSubOp();
        return new QueryIterTopN(exec(rows, input), by(top.getConditions()), top.getLimit(), distinct, execCxt);
    }

    private RowOrder by(List<SortCondition> conditions) {
        return new RowOrder(conditions, execCxt);
    }
}
