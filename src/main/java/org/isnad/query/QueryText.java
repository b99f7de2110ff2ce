package org.isnad.query;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a query before it is parsed: the parser calls itself for each bracket, reads a number of any length, seeks each
 * variable among all others, and writes bases and prefixes out in every IRI.
 */
final class QueryText {

    private static final int DIGITS = 1_000;

    /** A character by its number, which the parser puts in its place wherever it stands. */
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)\\\\u++(\\p{XDigit}{4})");

    /** What may hold brackets that are none, then brackets, numbers, commas, variables, and what makes IRIs longer. */
    private static final Pattern TOKEN = Pattern.compile(
            "#[^\\n\\r]*"
                    + "|<(?:[^<>\"{}|^`\\\\\\s]|\\\\[uU])*+>"
                    + "|'''(?:[^'\\\\]|\\\\.|'(?!''))*+'''|\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\""
                    + "|'(?:[^'\\\\\\n\\r]|\\\\.)*+'|\"(?:[^\"\\\\\\n\\r]|\\\\.)*+\""
                    + "|[({\\[)}\\]]|\\d++|[?$][\\w\\x{80}-\\x{10FFFF}]++"
                    + "|[:,]|(?<![\\w?$:-])[Bb][Aa][Ss][Ee](?![\\w:-])",
            Pattern.DOTALL);

    /** A duration whose parts would take Java's calendar, which counts them month by month, too long. */
    private static final Pattern LONG_DURATION =
            Pattern.compile("-?P[\\dYMDTHS.]*(?<![.\\d])\\d{7,}+[YMDHS.][\\dYMDTHS.]*");

    /** What an IRI that follows is to the others. */
    private enum Follows {
        NOTHING,
        NAME,
        BASE
    }

    private final QueryLimits limits;
    private final Set<String> variables = new HashSet<>();
    private Follows follows = Follows.NOTHING;
    private int depth;
    private int commas;
    private int iris;
    private int prefixes;
    private int longestPrefix;
    private int bases;

    private QueryText(QueryLimits limits) {
        this.limits = limits;
    }

    /**
     * @throws RefusedQueryException if the text is longer, its brackets stand deeper in each other, or there is more in it,
     *     than the limits allow
     */
    static void check(String text, QueryLimits limits) {
        if (text.length() > limits.characters()) {
            throw new RefusedQueryException("the query is longer than " + limits.characters() + " characters");
        }
        QueryText counts = new QueryText(limits);
        // Without a stack of its own the matcher cannot overflow: every repetition is possessive.
        Matcher token = TOKEN.matcher(unescaped(text));
        while (token.find()) {
            counts.add(token.group());
        }
        counts.checkIris(text.length());
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(escape.group(1) + (char) Integer.parseInt(escape.group(2), 16)));
    }

    /** A token, which its first character tells from the others. */
    private void add(String token) {
        char first = token.charAt(0);
        if (first == '#') {
            return;
        }
        Follows before = follows;
        follows = Follows.NOTHING;
        switch (first) {
            case '(', '{', '[' -> open();
            case ')', '}', ']' -> depth--;
            case '<' -> addIri(token.length(), before);
            case '"', '\'' -> checkText(token);
            case ',' -> commas = QuerySize.atMost(limits.commas(), commas + 1, "members of lists");
            case '?', '$' -> addVariable(token.substring(1));
            case ':' -> {
                iris++;
                follows = Follows.NAME;
            }
            case 'b', 'B' -> follows = Follows.BASE;
            default -> checkNumber(token);
        }
    }

    private void open() {
        depth++;
        if (depth > limits.nesting()) {
            throw new RefusedQueryException(
                    "brackets of the query stand more than " + limits.nesting() + " deep in each other");
        }
    }

    private void addVariable(String name) {
        variables.add(name);
        QuerySize.atMost(limits.variables(), variables.size(), "variables");
    }

    private void addIri(int length, Follows before) {
        iris++;
        if (before == Follows.NAME) {
            longestPrefix = Math.max(longestPrefix, length);
            prefixes = QuerySize.atMost(limits.prefixes(), prefixes + 1, "prefixes");
        } else if (before == Follows.BASE) {
            // A base that is relative is added to the one before.
            bases += length;
        }
    }

    private void checkIris(int written) {
        if (written + (long) iris * (longestPrefix + bases) > limits.iris()) {
            throw new RefusedQueryException(
                    "the IRIs of the query have, written in full, more than " + limits.iris() + " characters");
        }
    }

    private static void checkNumber(String number) {
        if (number.length() > DIGITS) {
            throw new RefusedQueryException("a number of the query has more than " + DIGITS + " digits");
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
