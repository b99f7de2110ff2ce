package org.isnad.query;

import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Functions of the engine, evaluated so that only SPARQL's own errors come of them. On values that it did not foresee the
 * engine fails in the ways of Java, which would end the whole query, or, in a filter, drop a row that another branch
 * keeps.
 */
final class Guarded {

    private Guarded() {}

    /** The value, kept to its limits. */
    static NodeValue value(Supplier<NodeValue> function) {
        try {
            return ValueLimits.check(function.get());
        } catch (ExprException | QueryCancelledException known) {
            throw known;
        } catch (ArithmeticException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | JenaException unforeseen) {
            throw new ExprEvalException(String.valueOf(unforeseen.getMessage()), unforeseen);
        }
    }
}
