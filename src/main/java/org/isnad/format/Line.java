package org.isnad.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.format.Statement.Noted;

/**
 * What stands between two semicolons that end a line: one predicate with its objects, or all three of what a claim says. It
 * spans several lines if single objects have comments, or if a literal does.
 *
 * @param before the comments on lines of their own above it
 * @param text without the semicolon or full stop at its end
 * @param after the comment at its end, at most one
 */
record Line(List<String> before, String text, List<String> after) {

    private static final String OBJECT_INDENT = "\n" + " ".repeat(8);

    /** Puts the statements of a block, in their order, into lines. */
    static List<Line> of(List<Statement> statements) {
        List<Line> lines = new ArrayList<>();
        boolean open = false;
        for (Statement statement : statements) {
            Line line = new Line(statement.before(), text(statement), statement.after());
            boolean joins = PredicateOrder.isAssertion(statement.predicate()) && statement.isPlain();
            lines.add(open && joins ? lines.remove(lines.size() - 1).and(line) : line);
            open = joins;
        }
        return lines;
    }

    private Line and(Line next) {
        List<String> above =
                Stream.of(before, after, next.before).flatMap(List::stream).toList();
        return new Line(above, text + " ; " + next.text, next.after);
    }

    private static String text(Statement statement) {
        if (statement.isPlain()) {
            return statement.objects().stream()
                    .map(Noted::text)
                    .collect(Collectors.joining(", ", statement.predicate() + " ", ""));
        }
        return statement.objects().stream()
                .map(Line::text)
                .collect(Collectors.joining(" ,", statement.predicate(), ""));
    }

    private static String text(Noted object) {
        return Stream.concat(object.comments().stream(), Stream.of(object.text()))
                .map(line -> OBJECT_INDENT + line)
                .collect(Collectors.joining());
    }
}
