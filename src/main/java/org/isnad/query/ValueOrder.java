package org.isnad.query;

import java.math.BigDecimal;
import java.util.Comparator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.ValueSpace;
import org.apache.jena.sparql.expr.nodevalue.NumericType;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * The order of ORDER BY: total, and that of SPARQL's {@code <} wherever this orders two values. What {@code <} leaves open
 * is settled for each value by itself: numbers by what they are exactly, times and durations by their place on a line of
 * time, equal values as terms. Jena settles it from pair to pair, so that three values can each be less than the next, on
 * which sorting fails.
 */
final class ValueOrder implements Comparator<NodeValue> {

    private static final int DAY_LENGTH = "2018-06-01".length();

    @Override
    public int compare(NodeValue one, NodeValue other) {
        int order;
        if (one.isNumber() && other.isNumber()) {
            order = numbers(one, other);
        } else if (one.isDuration() && other.isDuration()) {
            order = Instants.end(one.getDuration()).compareTo(Instants.end(other.getDuration()));
        } else if (one.hasDateTime() && other.hasDateTime()) {
            order = times(one, other);
        } else {
            return NodeValue.compareAlways(one, other);
        }
        return order == 0 ? NodeCmp.compareRDFTerms(one.asNode(), other.asNode()) : order;
    }

    private static int numbers(NodeValue one, NodeValue other) {
        if (one.isInteger() && other.isInteger()) {
            return one.getInteger().compareTo(other.getInteger());
        }
        if (!isExact(one) && !isExact(other)) {
            // The two zeros are one number.
            return one.getDouble() == other.getDouble() ? 0 : Double.compare(one.getDouble(), other.getDouble());
        }
        boolean finite = isFinite(one);
        if (finite && isFinite(other)) {
            return exact(one).compareTo(exact(other));
        }
        return Double.compare(finite ? 0 : one.getDouble(), isFinite(other) ? 0 : other.getDouble());
    }

    private static boolean isFinite(NodeValue number) {
        return isExact(number) || Double.isFinite(number.getDouble());
    }

    private static BigDecimal exact(NodeValue number) {
        return isExact(number) ? number.getDecimal() : new BigDecimal(number.getDouble());
    }

    private static boolean isExact(NodeValue number) {
        NumericType type = XSDFuncOp.classifyNumeric("order", number);
        return type == NumericType.OP_INTEGER || type == NumericType.OP_DECIMAL;
    }

    private static int times(NodeValue one, NodeValue other) {
        if (one.isDate() && other.isDate()) {
            String day = one.asNode().getLiteralLexicalForm();
            String otherDay = other.asNode().getLiteralLexicalForm();
            if (isPlain(day) && isPlain(otherDay)) {
                return day.compareTo(otherDay);
            }
        }
        if (ValueSpace.valueSpace(one) != ValueSpace.valueSpace(other)) {
            return NodeValue.compareAlways(one, other);
        }
        int kinds = kind(one).compareTo(kind(other));
        if (kinds != 0) {
            return kinds;
        }
        return Instants.beginning(one.getDateTime()).compareTo(Instants.beginning(other.getDateTime()));
    }

    /** Whether a date has a year of four digits and no zone; such texts sort as their days do. */
    private static boolean isPlain(String day) {
        return day.length() == DAY_LENGTH && day.charAt(0) != '-';
    }

    private static String kind(NodeValue time) {
        return time.isDateTime() ? "" : time.getDatatypeURI();
    }
}
