package org.isnad.query;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.E_URI;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;

/** Puts in the place of every function whose values can grow, or that cannot be interrupted, one that is bounded. */
final class BoundedExpressions extends ExprTransformCopy {

    private BoundedExpressions() {}

    /** The same algebra with bounded functions; what another endpoint is to compute stays as it is written. */
    static Op in(Op op) {
        return Transformer.transformSkipService(new Aggregates(), new BoundedExpressions(), op);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        boolean bounded =
                function instanceof E_IRI || function instanceof E_URI || function instanceof E_StrEncodeForURI;
        Expr copy = super.transform(function, argument);
        return bounded ? new BoundedSingle((ExprFunction1) copy) : copy;
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr one, Expr other) {
        boolean bounded = function instanceof E_Add
                || function instanceof E_Subtract
                || function instanceof E_Multiply
                || function instanceof E_Divide
                || function instanceof E_StrContains
                || function instanceof E_StrBefore
                || function instanceof E_StrAfter
                || function instanceof E_StrDatatype
                || function instanceof E_StrLang;
        Expr copy = super.transform(function, one, other);
        return bounded ? new BoundedPair((ExprFunction2) copy) : copy;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        if (function instanceof E_Regex) {
            return BoundedRegex.regex(args);
        }
        if (function instanceof E_StrReplace) {
            return BoundedRegex.replace(args);
        }
        return function instanceof E_StrConcat ? new BoundedConcat(args) : super.transform(function, args);
    }

    private static final class Aggregates extends TransformCopy {

        @Override
        public Op transform(OpGroup group, Op sub) {
            List<ExprAggregator> aggregators =
                    group.getAggregators().stream().map(Aggregates::bounded).toList();
            return OpGroup.create(sub, group.getGroupVars(), aggregators);
        }

        private static ExprAggregator bounded(ExprAggregator aggregator) {
            if (aggregator.getAggregator() instanceof AggGroupConcat joined) {
                return with(
                        aggregator,
                        new BoundedGroupConcat(expression(joined.getExprList()), false, joined.getSeparator()));
            }
            if (aggregator.getAggregator() instanceof AggGroupConcatDistinct joined) {
                return with(
                        aggregator,
                        new BoundedGroupConcat(expression(joined.getExprList()), true, joined.getSeparator()));
            }
            return aggregator;
        }

        private static Expr expression(ExprList expressions) {
            return expressions.get(0);
        }

        private static ExprAggregator with(ExprAggregator aggregator, BoundedGroupConcat joined) {
            return new ExprAggregator(aggregator.getVar(), joined);
        }
    }
}
