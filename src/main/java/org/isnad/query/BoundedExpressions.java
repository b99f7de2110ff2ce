package org.isnad.query;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_DateTimeDay;
import org.apache.jena.sparql.expr.E_DateTimeHours;
import org.apache.jena.sparql.expr.E_DateTimeMinutes;
import org.apache.jena.sparql.expr.E_DateTimeMonth;
import org.apache.jena.sparql.expr.E_DateTimeSeconds;
import org.apache.jena.sparql.expr.E_DateTimeTZ;
import org.apache.jena.sparql.expr.E_DateTimeTimezone;
import org.apache.jena.sparql.expr.E_DateTimeYear;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_NumRound;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrSubstring;
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

/**
 * Puts in the place of every function whose values can grow, that cannot be interrupted, or that fails or errs on odd
 * values, one that is bounded and does not.
 */
final class BoundedExpressions extends ExprTransformCopy {

    private static final Set<Class<? extends ExprFunction1>> SINGLE = Set.of(
            E_IRI.class,
            E_URI.class,
            E_StrEncodeForURI.class,
            E_NumRound.class,
            E_DateTimeYear.class,
            E_DateTimeMonth.class,
            E_DateTimeDay.class,
            E_DateTimeHours.class,
            E_DateTimeMinutes.class,
            E_DateTimeSeconds.class,
            E_DateTimeTimezone.class,
            E_DateTimeTZ.class);

    private static final Set<Class<? extends ExprFunction2>> PAIRS = Set.of(
            E_Add.class,
            E_Subtract.class,
            E_Multiply.class,
            E_Divide.class,
            E_LessThan.class,
            E_LessThanOrEqual.class,
            E_GreaterThan.class,
            E_GreaterThanOrEqual.class,
            E_StrContains.class,
            E_StrBefore.class,
            E_StrAfter.class,
            E_StrDatatype.class,
            E_StrLang.class);

    private BoundedExpressions() {}

    /** The same algebra with bounded functions; what another endpoint is to compute stays as it is written. */
    static Op in(Op op) {
        return Transformer.transformSkipService(new Aggregates(), new BoundedExpressions(), op);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        Expr copy = super.transform(function, argument);
        return SINGLE.contains(function.getClass()) ? new BoundedSingle((ExprFunction1) copy) : copy;
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr one, Expr other) {
        Expr copy = super.transform(function, one, other);
        return PAIRS.contains(function.getClass()) ? new BoundedPair((ExprFunction2) copy) : copy;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        if (function instanceof E_Regex) {
            return BoundedRegex.regex(args);
        }
        if (function instanceof E_StrReplace) {
            return BoundedRegex.replace(args);
        }
        if (function instanceof E_StrSubstring) {
            return new BoundedSubstring(args);
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
