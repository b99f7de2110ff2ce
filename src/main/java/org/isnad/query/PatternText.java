package org.isnad.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.RegexEngine;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression with its flags as XPath has them, compiled only if it is short and repeats nothing by number too
 * often: Java repeats what matches nothing without looking at the text, and so at nothing that could interrupt it.
 */
final class PatternText {

    private static final int LENGTH = 4_096;
    private static final long REPEATS = 100_000;
    private static final Pattern COUNT = Pattern.compile("\\{(\\d+)(?:,(\\d*))?}");

    private PatternText() {}

    static Pattern compile(String function, String pattern, @Nullable String flags) {
        if (pattern.length() > LENGTH) {
            throw new ValueLimitException("a pattern of " + function + " is longer than " + LENGTH + " characters");
        }
        long repeats = 1;
        Matcher count = COUNT.matcher(pattern);
        while (count.find()) {
            String most = count.group(2) == null || count.group(2).isEmpty() ? count.group(1) : count.group(2);
            repeats = most.length() > 6 ? REPEATS + 1 : repeats * Math.max(1, Long.parseLong(most));
            if (repeats > REPEATS) {
                throw new ValueLimitException(
                        "a pattern of " + function + " repeats by number more than " + REPEATS + " times in all");
            }
        }
        try {
            return RegexEngine.makePattern(function, pattern, flags);
        } catch (StackOverflowError tooDeep) {
            throw new ValueLimitException("a pattern of " + function + " is nested too deeply");
        }
    }
}
