package org.isnad.query;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.join.AbstractIterHashJoin;

/**
 * The evaluation of queries, in which every hash join has begun before anybody may close it. Jena 5.6.0 fails with a
 * {@link NullPointerException} where a join is closed that was never asked for a row, as happens if the other side of
 * the join around it is empty.
 */
final class BegunJoins extends OrderedRows {

    BegunJoins(ExecutionContext execution) {
        super(execution);
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        QueryIterator rows = super.exec(op, input);
        if (rows instanceof AbstractIterHashJoin) {
            // Makes its table; the answer is kept for whoever asks next.
            boolean unused = rows.hasNext();
        }
        return rows;
    }
}
