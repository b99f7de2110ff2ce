package org.isnad.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.ExprEvalException;

/** The replacing of all that a pattern matches, stopped as soon as the result is too long. */
final class Replacement {

    private Replacement() {}

    /** The text with every match replaced; a match of nothing counts only if it is the first, as in Jena. */
    static String all(Pattern pattern, String text, String replacement) {
        Matcher matcher = pattern.matcher(InterruptibleText.of(text, pattern));
        StringBuilder result = new StringBuilder();
        boolean found = false;
        try {
            while (matcher.find()) {
                if (!found || matcher.end() > matcher.start()) {
                    matcher.appendReplacement(result, replacement);
                    ValueLimits.checkText(result.length());
                }
                found = true;
                Interruption.check();
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException badReplacement) {
            throw new ExprEvalException("replace: " + badReplacement.getMessage(), badReplacement);
        }
        if (!found) {
            return text;
        }
        matcher.appendTail(result);
        ValueLimits.checkText(result.length());
        return result.toString();
    }
}
