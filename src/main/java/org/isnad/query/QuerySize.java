package org.isnad.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op0;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.walker.OpVisitorByType;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprNone;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitorFunction;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/** Counts the parts of a query while they are visited, and refuses it as soon as there are too many. */
final class QuerySize {

    private final QueryLimits limits;
    private final EveryPart parts = new EveryPart(new Operators(), new Functions());
    private int patterns;
    private int operators;
    private int functions;
    private int pathSteps;

    private QuerySize(QueryLimits limits) {
        this.limits = limits;
    }

    /**
     * @throws RefusedQueryException if the query has more parts of a kind than the limits allow
     */
    static void check(Query query, Op algebra, QueryLimits limits) {
        QuerySize size = new QuerySize(limits);
        if (query.isConstructType()) {
            size.addPatterns(query.getConstructTemplate().getQuads().size());
        }
        size.parts.walk(algebra);
    }

    private void addPatterns(int more) {
        patterns = atMost(limits.patterns(), patterns + more, "triple patterns");
    }

    private void addPath(Path path) {
        pathSteps = atMost(limits.pathSteps(), pathSteps + 1, "steps of property paths");
        if (path instanceof P_Path2 two) {
            addPath(two.getLeft());
            addPath(two.getRight());
        } else if (path instanceof P_Path1 one) {
            addPath(one.getSubPath());
        } else if (path instanceof P_NegPropSet not) {
            pathSteps = atMost(limits.pathSteps(), pathSteps + not.getNodes().size(), "steps of property paths");
        }
    }

    private final class Operators implements OpVisitorByType {

        @Override
        public void visit(OpBGP pattern) {
            addPatterns(pattern.getPattern().size());
            visit0(pattern);
        }

        @Override
        public void visit(OpPath path) {
            addPath(path.getTriplePath().getPath());
            visit0(path);
        }

        @Override
        public void visit0(Op0 operator) {
            add();
        }

        @Override
        public void visit1(Op1 operator) {
            add();
        }

        @Override
        public void visit2(Op2 operator) {
            add();
        }

        @Override
        public void visitN(OpN operator) {
            add();
        }

        @Override
        public void DUMMY() {
            // Jena's way to make sure that this interface is implemented by a class.
        }

        private void add() {
            operators = atMost(limits.operators(), operators + 1, "operators");
        }
    }

    private final class Functions extends ExprVisitorFunction {

        @Override
        protected void visitExprFunction(ExprFunction function) {
            functions = atMost(limits.functions(), functions + 1, "functions");
        }

        @Override
        public void visit(ExprFunctionOp exists) {
            visitExprFunction(exists);
            atMost(limits.exists(), parts.existsDepth(), "EXISTS in each other");
        }

        @Override
        public void visit(NodeValue constant) {}

        @Override
        public void visit(ExprVar variable) {}

        @Override
        public void visit(ExprTripleTerm term) {}

        @Override
        public void visit(ExprNone none) {}

        @Override
        public void visit(ExprAggregator aggregator) {
            functions = atMost(limits.functions(), functions + 1, "functions");
        }
    }

    /**
     * Holds a number to its limit.
     *
     * @throws RefusedQueryException if it is above, in words
     */
    static int atMost(int most, int number, String of) {
        if (number > most) {
            throw new RefusedQueryException("the query has more than " + most + " " + of);
        }
        return number;
    }
}
