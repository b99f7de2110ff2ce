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
    private static final String BOOLEAN = "http://www.w3.org/2001/XMLSchema#boolean";

    private final String iri;
    private final FunctionBase function;
    private final Computation computation;

    private BoundedFunction(String iri, FunctionBase function) {
        this.iri = iri;
        this.function = function;
        computation = computation(iri, function);
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
        return Guarded.value(() -> computation.of(args));
    }

    /** What is computed: by the function, or in its place where it does so wrongly. */
    private static Computation computation(String iri, FunctionBase function) {
        if (iri.equals(FN + "substring")) {
            return args -> XPathValues.substring(args.get(0), args.get(1), args.size() == 3 ? args.get(2) : null);
        }
        if (iri.startsWith(FN) && iri.endsWith(DurationPart.FUNCTION)) {
            DurationPart part =
                    DurationPart.valueOf(iri.substring(FN.length(), iri.length() - DurationPart.FUNCTION.length()));
            return args -> part.of(args.get(0));
        }
        if (iri.equals(BOOLEAN)) {
            return args -> XPathValues.isNaN(args.get(0)) ? NodeValue.FALSE : function.exec(args);
        }
        return function::exec;
    }

    @Override
    public void checkBuild(String name, ExprList args) {
        function.checkBuild(name, args);
    }

    private interface Computation {
        NodeValue of(List<NodeValue> args);
    }
}
