package org.isnad.query;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.optimize.ExprTransformConstantFold;
import org.apache.jena.sparql.algebra.optimize.OptimizerStd;
import org.apache.jena.sparql.algebra.optimize.TransformJoinStrategy;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.util.Context;

/**
 * Jena's usual optimisation, which looks between its steps, and within those that can be long, whether somebody wants to end
 * the query: at each join it walks through all before it, and it copies the arguments of functions again for every EXISTS.
 */
final class StoppableOptimizer extends OptimizerStd {

    StoppableOptimizer(Context context) {
        super(context);
    }

    @Override
    protected Op transformExprConstantFolding(Op op) {
        return Transformer.transform(new TransformCopy(), new Folding(), op);
    }

    @Override
    protected Op transformFilterConjunction(Op op) {
        Interruption.check();
        return super.transformFilterConjunction(op);
    }

    @Override
    protected Op transformFilterDisjunction(Op op) {
        Interruption.check();
        return super.transformFilterDisjunction(op);
    }

    @Override
    protected Op transformJoinStrategy(Op op) {
        return apply("Index Join strategy", new Joins(), op);
    }

    @Override
    protected Op transformFilterPlacement(Op op) {
        Interruption.check();
        return super.transformFilterPlacement(op);
    }

    @Override
    protected Op transformFilterEquality(Op op) {
        Interruption.check();
        return super.transformFilterEquality(op);
    }

    private static final class Folding extends ExprTransformConstantFold {

        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            Interruption.check();
            return super.transform(function, arguments);
        }
    }

    private static final class Joins extends TransformJoinStrategy {

        @Override
        public Op transform(OpJoin join, Op left, Op right) {
            Interruption.check();
            return super.transform(join, left, right);
        }

        @Override
        public Op transform(OpLeftJoin join, Op left, Op right) {
            Interruption.check();
            return super.transform(join, left, right);
        }
    }
}
