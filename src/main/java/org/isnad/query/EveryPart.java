package org.isnad.query;

import java.util.List;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.walker.WalkerVisitor;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitor;

/** Leads visitors through the whole algebra of a query, expressions at every depth included. */
final class EveryPart extends WalkerVisitor {

    private int existsDepth;

    EveryPart(OpVisitor operators, ExprVisitor expressions) {
        super(operators, expressions, null, null);
    }

    /** Sort conditions hold expressions, which the walker on its own passes by. */
    @Override
    public void visit(OpOrder order) {
        for (SortCondition condition : order.getConditions()) {
            walk(condition.getExpression());
        }
        super.visit(order);
    }

    @Override
    public void visit(ExprFunctionOp exists) {
        existsDepth++;
        super.visit(exists);
        existsDepth--;
    }

    /** In how many EXISTS stands what is visited now, one that is itself visited included. */
    int existsDepth() {
        return existsDepth;
    }

    @Override
    public void visitAggregators(List<ExprAggregator> aggregators) {
        aggregators.forEach(this::walk);
    }

    /** So do the arguments of aggregates. */
    @Override
    public void visit(ExprAggregator aggregator) {
        walk(aggregator.getAggregator().getExprList());
        super.visit(aggregator);
    }
}
