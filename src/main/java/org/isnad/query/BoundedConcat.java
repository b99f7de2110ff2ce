package org.isnad.query;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** CONCAT, kept to texts of bounded length. */
final class BoundedConcat extends ExprFunctionN {

    BoundedConcat(ExprList args) {
        super("concat", args);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        ValueLimits.checkText(values.stream()
                .mapToLong(value -> ValueLimits.text(value).length())
                .sum());
        return XSDFuncOp.strConcat(values);
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedConcat(args);
    }
}
