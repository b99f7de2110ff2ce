package org.isnad.query;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * How big the values may be that a query computes. Nothing can interrupt the machine while it multiplies two numbers or
 * searches one text in another, so each such step must be short.
 */
final class ValueLimits {

    /** The longest text, in UTF-16 units; a hundred times the longest literal of the curated data. */
    static final int TEXT = 1_000_000;

    /** The longest text that is read as a number, a date or a duration, and the longest IRI that is resolved. */
    static final int READ = 4_096;

    /** The biggest number, in bits: about 4,900 decimal digits. */
    private static final long NUMBER = 16_384;

    /** How many comparisons of characters one search may take at worst. */
    private static final long SEARCH = 1_000_000_000L;

    private static final double BITS_OF_A_DIGIT = 3.33;

    /** Java's calendar counts through a duration month by month. */
    private static final Pattern LONG_TIME = Pattern.compile("(?<![.\\d])\\d{7,}");

    private ValueLimits() {}

    /** Checks what was computed. */
    static NodeValue check(NodeValue value) {
        checkText(text(value).length());
        return checkTime(value);
    }

    static NodeValue checkText(NodeValue value) {
        checkText(text(value).length());
        return value;
    }

    /** The characters of a string with or without a language; nothing for any other value. */
    static String text(NodeValue value) {
        if (value.isString()) {
            return value.getString();
        }
        return value.isLangString() ? value.asNode().getLiteralLexicalForm() : "";
    }

    static void checkText(long length) {
        if (length > TEXT) {
            throw new ValueLimitException("a text that the query computes is longer than " + TEXT + " characters");
        }
    }

    /** Before a text is read as a value of another type. */
    static void checkReadable(NodeValue value) {
        if (text(value).length() > READ) {
            throw new ValueLimitException(
                    "a text of more than " + READ + " characters is not read as a number, date, duration or IRI");
        }
    }

    /** Before one text is searched in another. */
    static void checkSearch(NodeValue text, NodeValue part) {
        long length = text(text).length();
        long sought = text(part).length();
        if (sought > 1 && length * sought > SEARCH) {
            throw new ValueLimitException("a text of " + sought + " characters is not searched in one of " + length);
        }
    }

    /** Before two numbers are multiplied or divided, which adds their lengths; Jena divides exactly, to four times that. */
    static void checkProduct(NodeValue one, NodeValue other) {
        if (isExact(one) && isExact(other) && bits(one) + 4 * bits(other) > NUMBER) {
            throw new ValueLimitException("a number that the query computes has too many digits");
        }
    }

    /** What was computed, or stands in the query, as a date or a duration. */
    static NodeValue checkTime(NodeValue value) {
        if (value.isDuration() || value.hasDateTime()) {
            checkTime(value.asString());
        }
        return value;
    }

    static void checkTime(String lexical) {
        Matcher tooLong = LONG_TIME.matcher(lexical);
        if (tooLong.find()) {
            throw new ValueLimitException("a date or duration with so big a number as " + abbreviated(tooLong.group())
                    + " is not computed with");
        }
    }

    private static boolean isExact(NodeValue value) {
        return value.isInteger() || value.isDecimal();
    }

    private static long bits(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength();
        }
        BigDecimal decimal = value.getDecimal();
        return decimal.unscaledValue().bitLength() + (long) (Math.abs((long) decimal.scale()) * BITS_OF_A_DIGIT);
    }

    private static String abbreviated(String digits) {
        return digits.length() <= 12 ? digits : digits.substring(0, 12) + "...";
    }
}
