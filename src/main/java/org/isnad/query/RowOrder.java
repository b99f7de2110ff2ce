package org.isnad.query;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** The order of rows by the conditions of ORDER BY; what has no value comes first, rows that are alike by their terms. */
final class RowOrder implements Comparator<Binding> {

    private static final Comparator<@Nullable NodeValue> VALUES = Comparator.nullsFirst(new ValueOrder());

    private final List<SortCondition> conditions;
    private final FunctionEnv environment;

    RowOrder(List<SortCondition> conditions, FunctionEnv environment) {
        this.conditions = conditions;
        this.environment = environment;
    }

    @Override
    public int compare(Binding one, Binding other) {
        for (SortCondition condition : conditions) {
            Expr expression = condition.getExpression();
            int order = VALUES.compare(value(expression, one), value(expression, other));
            if (order != 0) {
                return condition.getDirection() == Query.ORDER_DESCENDING ? -order : order;
            }
        }
        return BindingComparator.compareBindingsSyntactic(one, other);
    }

    private @Nullable NodeValue value(Expr expression, Binding row) {
        try {
            return expression.eval(row, environment);
        } catch (ExprEvalException none) {
            return null;
        }
    }
}
