package org.isnad.query;

import java.util.List;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionBase;
import org.apache.jena.sparql.function.FunctionFactory;

/** A function that is called by IRI, kept to values of bounded size. */
final class BoundedFunction extends FunctionBase {

    private static final String FN = "http://www.w3.org/2005/xpath-functions#";

    private final String iri;
    private final FunctionBase function;

    private BoundedFunction(String iri, FunctionBase function) {
        this.iri = iri;
        this.function = function;
    }

    /** Functions as another factory makes them, but bounded; those that do not evaluate their arguments first stay. */
    static FunctionFactory factory(FunctionFactory factory) {
        return iri -> {
            Function function = factory.create(iri);
            return function instanceof FunctionBase base ? new BoundedFunction(iri, base) : function;
        };
    }

    @Override
    public NodeValue exec(List<NodeValue> args) {
        if (!iri.startsWith(FN)) {
            args.forEach(ValueLimits::checkReadable);
        } else if (iri.endsWith("#concat")) {
            ValueLimits.checkText(
                    args.stream().mapToLong(arg -> arg.asString().length()).sum());
        } else if (args.size() == 2) {
            ValueLimits.checkSearch(args.get(0), args.get(1));
        }
        return ValueLimits.check(function.exec(args));
    }

    @Override
    public void checkBuild(String name, ExprList args) {
        function.checkBuild(name, args);
    }
}
