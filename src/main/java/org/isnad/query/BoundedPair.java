package org.isnad.query;

import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A function or operator of two arguments, kept to values of bounded size. */
final class BoundedPair extends ExprFunction2 {

    /** A language tag as the grammar of SPARQL has it. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]++(?:-[a-zA-Z0-9]++)*+");

    private final ExprFunction2 function;

    BoundedPair(ExprFunction2 function) {
        super(
                function.getArg1(),
                function.getArg2(),
                function.getFunctionSymbol().getSymbol(),
                function.getOpName());
        this.function = function;
    }

    @Override
    public NodeValue eval(NodeValue one, NodeValue other, FunctionEnv environment) {
        before(one, other);
        return ValueLimits.check(function.eval(one, other, environment));
    }

    @Override
    public NodeValue eval(NodeValue one, NodeValue other) {
        before(one, other);
        return ValueLimits.check(function.eval(one, other));
    }

    private void before(NodeValue one, NodeValue other) {
        if (function instanceof E_Multiply || function instanceof E_Divide) {
            ValueLimits.checkProduct(one, other);
        } else if (function instanceof E_StrDatatype) {
            ValueLimits.checkReadable(one);
        } else if (function instanceof E_StrLang) {
            checkLanguage(other);
        } else if (function instanceof E_StrContains
                || function instanceof E_StrBefore
                || function instanceof E_StrAfter) {
            ValueLimits.checkSearch(one, other);
        }
    }

    /** The engine fails as a whole on some tags that are none; a value that cannot be made is an error of its expression. */
    private static void checkLanguage(NodeValue tag) {
        if (!LANGUAGE.matcher(ValueLimits.text(tag)).matches()) {
            throw new ExprEvalException("not a language tag");
        }
    }

    @Override
    public Expr copy(Expr one, Expr other) {
        return new BoundedPair((ExprFunction2) function.copy(one, other));
    }
}
