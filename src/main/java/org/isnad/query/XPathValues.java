package org.isnad.query;

import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.NumericType;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.jspecify.annotations.Nullable;

/**
 * Functions and operators as XPath defines them (XQuery 1.0 and XPath 2.0 Functions and Operators) and SPARQL takes them
 * over, on the numbers on which Jena errs: what is no number, infinite, signed zero, or beyond the integers of Java.
 */
final class XPathValues {

    private XPathValues() {}

    /** {@code fn:substring}: positions are those of code points, the first is 1, and both numbers are rounded. */
    static NodeValue substring(NodeValue text, NodeValue start, @Nullable NodeValue length) {
        String characters =
                NodeValueOps.checkAndGetStringLiteral("substr", text).getLiteralLexicalForm();
        int behind = characters.codePointCount(0, characters.length()) + 1;
        double first = rounded(number(start));
        double end = length == null ? Double.POSITIVE_INFINITY : first + rounded(number(length));
        // Nothing is less than what is no number.
        int from = first < end ? (int) Math.min(Math.max(first, 1), behind) : behind;
        int to = first < end ? (int) Math.min(end, behind) : behind;
        return XSDFuncOp.substring(text, NodeValue.makeInteger(from), NodeValue.makeInteger(Math.max(0, to - from)));
    }

    /** {@code fn:round}: halves go up, and what lies between -0.5 and 0 becomes negative zero. */
    static NodeValue round(NodeValue number) {
        return switch (XSDFuncOp.classifyNumeric("round", number)) {
            case OP_FLOAT -> NodeValue.makeFloat((float) rounded(number.getFloat()));
            case OP_DOUBLE -> NodeValue.makeDouble(rounded(number.getDouble()));
            default -> XSDFuncOp.round(number);
        };
    }

    /** Whether two values are compared as floating-point numbers. */
    static boolean areFloating(NodeValue one, NodeValue other) {
        return one.isNumber() && other.isNumber() && type(one, other) != null;
    }

    /**
     * {@code op:numeric-less-than} and its like: both zeros are equal, and what is no number is neither less nor greater.
     *
     * @param sign one of the four signs of order
     */
    static NodeValue inOrder(String sign, NodeValue one, NodeValue other) {
        boolean single = type(one, other) == NumericType.OP_FLOAT;
        double left = single ? one.getFloat() : one.getDouble();
        double right = single ? other.getFloat() : other.getDouble();
        return NodeValue.booleanReturn(
                switch (sign) {
                    case "<" -> left < right;
                    case "<=" -> left <= right;
                    case ">" -> left > right;
                    case ">=" -> left >= right;
                    default -> throw new IllegalArgumentException(sign);
                });
    }

    /** Whether a value is a number that is none. */
    static boolean isNaN(NodeValue value) {
        return value.isNumber() && Double.isNaN(value.getDouble());
    }

    private static @Nullable NumericType type(NodeValue one, NodeValue other) {
        NumericType type = XSDFuncOp.classifyNumeric("compare", one, other);
        return type == NumericType.OP_FLOAT || type == NumericType.OP_DOUBLE ? type : null;
    }

    private static double number(NodeValue value) {
        if (!value.isNumber()) {
            throw new ExprEvalException("substr: not a number: " + value);
        }
        return value.getDouble();
    }

    private static double rounded(double number) {
        double below = Math.floor(number);
        return Math.copySign(number - below >= 0.5 ? below + 1 : below, number);
    }
}
