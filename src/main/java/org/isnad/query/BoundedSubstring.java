package org.isnad.query;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** SUBSTR, for positions and lengths of any size. */
final class BoundedSubstring extends ExprFunctionN {

    BoundedSubstring(ExprList args) {
        super("substr", args);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        return XPathValues.substring(values.get(0), values.get(1), values.size() == 3 ? values.get(2) : null);
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedSubstring(args);
    }
}
