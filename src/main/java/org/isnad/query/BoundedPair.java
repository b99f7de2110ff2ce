package org.isnad.query;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
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
import org.apache.jena.vocabulary.RDF;

/** A function or operator of two arguments, kept to values of bounded size. */
final class BoundedPair extends ExprFunction2 {

    /** A language tag as the grammar of SPARQL has it. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]++(?:-[a-zA-Z0-9]++)*+");

    private final ExprFunction2 function;
    private final boolean isOrder;

    BoundedPair(ExprFunction2 function) {
        super(
                function.getArg1(),
                function.getArg2(),
                function.getFunctionSymbol().getSymbol(),
                function.getOpName());
        this.function = function;
        isOrder = function instanceof E_LessThan
                || function instanceof E_LessThanOrEqual
                || function instanceof E_GreaterThan
                || function instanceof E_GreaterThanOrEqual;
    }

    @Override
    public NodeValue eval(NodeValue one, NodeValue other) {
        before(one, other);
        return Guarded.value(() -> isOrder && XPathValues.areFloating(one, other)
                ? XPathValues.inOrder(getOpName(), one, other)
                : function.eval(one, other));
    }

    private void before(NodeValue one, NodeValue other) {
        if (function instanceof E_Multiply || function instanceof E_Divide) {
            ValueLimits.checkProduct(one, other);
        } else if (function instanceof E_StrDatatype) {
            ValueLimits.checkReadable(one);
            checkDatatype(other.asNode());
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

    /** A text with a language and without one at once is no RDF. */
    private static void checkDatatype(Node type) {
        if (type.equals(RDF.Nodes.langString) || type.equals(RDF.Nodes.dirLangString)) {
            throw new ExprEvalException("not a datatype of texts without a language");
        }
    }

    @Override
    public Expr copy(Expr one, Expr other) {
        return new BoundedPair((ExprFunction2) function.copy(one, other));
    }
}
