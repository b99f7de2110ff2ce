package org.isnad.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the curated data, told so that its curator can mend it.
 *
 * @param severity how much it weighs
 * @param rule the name of the rule that was broken: a shape, a check, or a stage of reading
 * @param where the file and line that it comes from; absent if it belongs to no single line
 * @param message one line, naming the culprit and, where there is one, the remedy
 */
public record Problem(
        Severity severity, String rule, @Nullable Location where, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(
                    Problem::where, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Problem::severity)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::message);

    /** A violation at a known place. */
    public static Problem violation(String rule, Location where, String message) {
        return new Problem(Severity.VIOLATION, rule, where, message);
    }

    /** The problem in one line: {@code file:line: message}. */
    public String text() {
        return where == null ? message : where + ": " + message;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
