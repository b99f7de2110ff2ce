package org.isnad.query;

import java.util.function.Supplier;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_NumRound;
import org.apache.jena.sparql.expr.E_URI;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A function of one argument, kept to values of bounded size. */
final class BoundedSingle extends ExprFunction1 {

    private final ExprFunction1 function;

    BoundedSingle(ExprFunction1 function) {
        super(function.getArg(), function.getFunctionSymbol().getSymbol());
        this.function = function;
    }

    @Override
    public NodeValue eval(NodeValue value, FunctionEnv environment) {
        return computed(value, () -> function.eval(value, environment));
    }

    @Override
    public NodeValue eval(NodeValue value) {
        return computed(value, () -> function.eval(value));
    }

    private NodeValue computed(NodeValue value, Supplier<NodeValue> usual) {
        if (function instanceof E_NumRound) {
            return Guarded.value(() -> XPathValues.round(value));
        }
        if (function instanceof E_IRI || function instanceof E_URI) {
            ValueLimits.checkReadable(value);
        }
        return Guarded.value(usual);
    }

    @Override
    public Expr copy(Expr argument) {
        return new BoundedSingle((ExprFunction1) function.copy(argument));
    }
}
