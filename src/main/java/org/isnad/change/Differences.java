package org.isnad.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.explain.Words;
import org.isnad.model.Isnad;

/** What is stated otherwise of one thing, property by property, in English. */
final class Differences {

    private static final Set<Node> DATES = Set.of(Isnad.WHEN, Isnad.ATTESTED);
    private static final Set<Node> BOUNDS =
            Set.of(Isnad.BEGIN_EARLIEST, Isnad.BEGIN_LATEST, Isnad.END_EARLIEST, Isnad.END_LATEST);

    private Differences() {}

    /** A line for each property. Bounds that follow from a date that has changed are left out. */
    static List<String> of(Change change, Words before, Words now) {
        Set<Node> properties = Stream.concat(change.gone().stream(), change.come().stream())
                .map(Triple::getPredicate)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean dated = DATES.stream().anyMatch(properties::contains);
        List<String> lines = new ArrayList<>();
        for (Node property : properties) {
            if (!dated || !BOUNDS.contains(property)) {
                lines.add(line(
                        now.label(property),
                        values(change.gone(), property, before),
                        values(change.come(), property, now)));
            }
        }
        return lines;
    }

    private static String line(String property, String was, String is) {
        if (is.isEmpty()) {
            return property + ": no longer " + was;
        }
        return was.isEmpty() ? property + ": now " + is : property + ": " + was + ", now " + is;
    }

    private static String values(List<Triple> statements, Node property, Words words) {
        return statements.stream()
                .filter(statement -> statement.getPredicate().equals(property))
                .map(statement -> value(statement.getObject(), words))
                .collect(Collectors.joining("; "));
    }

    /** Text of several words is quoted, so that it does not run into the sentence. */
    private static String value(Node value, Words words) {
        String label = words.label(value);
        return value.isLiteral() && label.contains(" ") ? '"' + label + '"' : label;
    }
}
