package org.isnad.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a query before it is parsed: the parser calls itself for each bracket, and reads a number of any length. */
final class QueryText {

    private static final int DIGITS = 1_000;

    /** What may hold brackets that are none, then brackets and numbers. */
    private static final Pattern TOKEN = Pattern.compile(
            "#[^\\n\\r]*"
                    + "|(?<iri><[^<>\"{}|^`\\\\\\s]*+>)"
                    + "|(?<text>'''(?:[^'\\\\]|\\\\.|'(?!''))*+'''|\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\""
                    + "|'(?:[^'\\\\\\n\\r]|\\\\.)*+'|\"(?:[^\"\\\\\\n\\r]|\\\\.)*+\")"
                    + "|(?<open>[({\\[])|(?<close>[)}\\]])|(?<number>\\d++)",
            Pattern.DOTALL);

    /** A duration whose parts would take Java's calendar, which counts them month by month, too long. */
    private static final Pattern LONG_DURATION =
            Pattern.compile("-?P[\\dYMDTHS.]*(?<![.\\d])\\d{7,}+[YMDHS.][\\dYMDTHS.]*");

    private QueryText() {}

    /**
     * @throws RefusedQueryException if the text is longer, or its brackets stand deeper in each other, than the limits allow
     */
    static void check(String text, QueryLimits limits) {
        if (text.length() > limits.characters()) {
            throw new RefusedQueryException("the query is longer than " + limits.characters() + " characters");
        }
        int depth = 0;
        // Without a stack of its own the matcher cannot overflow: every repetition is possessive.
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group("open") != null) {
                depth++;
            } else if (token.group("close") != null) {
                depth--;
            } else if (token.group("number") != null && token.group().length() > DIGITS) {
                throw new RefusedQueryException("a number of the query has more than " + DIGITS + " digits");
            } else if (token.group("text") != null) {
                checkText(token.group("text"));
            }
            if (depth > limits.nesting()) {
                throw new RefusedQueryException(
                        "brackets of the query stand more than " + limits.nesting() + " deep in each other");
            }
        }
    }

    private static void checkText(String quoted) {
        String quote = quoted.startsWith("'''") || quoted.startsWith("\"\"\"")
                ? quoted.substring(0, 3)
                : quoted.substring(0, 1);
        String text = quoted.substring(quote.length(), quoted.length() - quote.length());
        if (LONG_DURATION.matcher(text).matches()) {
            throw new RefusedQueryException("a duration of the query has a part of more than six digits");
        }
    }
}
