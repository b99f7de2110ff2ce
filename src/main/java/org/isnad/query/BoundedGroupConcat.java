package org.isnad.query;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeConst;
import org.jspecify.annotations.Nullable;

/** GROUP_CONCAT, kept to texts of bounded length. */
final class BoundedGroupConcat extends AggregatorBase {

    private final String separator;

    /**
     * @param separator what stands between two values, or null for a space
     */
    BoundedGroupConcat(Expr expression, boolean distinct, @Nullable String separator) {
        super("GROUP_CONCAT", distinct, expression);
        this.separator = separator == null ? " " : separator;
    }

    @Override
    public Accumulator createAccumulator() {
        return new Joined(getExpr(), isDistinct, separator);
    }

    @Override
    public Node getValueEmpty() {
        return NodeConst.emptyString;
    }

    @Override
    public Aggregator copy(ExprList expressions) {
        return new BoundedGroupConcat(expressions.get(0), isDistinct, separator);
    }

    @Override
    public boolean equals(Aggregator other, boolean bySyntax) {
        return other instanceof BoundedGroupConcat concat
                && concat.isDistinct == isDistinct
                && concat.separator.equals(separator)
                && concat.getExpr().equals(getExpr(), bySyntax);
    }

    @Override
    public int hashCode() {
        return separator.hashCode() ^ exprList.hashCode();
    }

    private static final class Joined extends AccumulatorExpr {

        private final StringBuilder text = new StringBuilder();
        private final String separator;
        private boolean first = true;

        Joined(Expr expression, boolean distinct, String separator) {
            super(expression, distinct);
            this.separator = separator;
        }

        @Override
        protected void accumulate(NodeValue value, Binding row, FunctionEnv environment) {
            text.append(first ? "" : separator).append(value.asString());
            first = false;
            ValueLimits.checkText(text.length());
        }

        /** A row without a value makes the whole group an error; the accumulator counts it. */
        @Override
        protected void accumulateError(Binding row, FunctionEnv environment) {}

        @Override
        protected NodeValue getAccValue() {
            return NodeValue.makeString(text.toString());
        }
    }
}
