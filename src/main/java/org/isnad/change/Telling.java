package org.isnad.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.change.Change.Fate;
import org.isnad.change.Change.Kind;
import org.isnad.change.Section.Line;
import org.isnad.explain.Words;
import org.isnad.model.Isnad;

/** Tells the changes between two releases thing by thing, in English. */
final class Telling {

    private final Changes changes;
    private final SortedMap<Node, List<Line>> lines = new TreeMap<>(ComparedRelease.BY_IRI);

    private Telling(Changes changes) {
        this.changes = changes;
    }

    /** One section for each thing around which something changed, by IRI. */
    static List<Section> of(Changes changes) {
        Telling telling = new Telling(changes);
        changes.things().forEach(change -> telling.add(change.about(), telling.line(change)));
        telling.statements("Direct statement gone", changes.direct().gone(), changes.older());
        telling.statements("New direct statement", changes.direct().come(), changes.newer());
        telling.statements("Conclusion gone", changes.inferred().gone(), changes.older());
        telling.statements("New conclusion", changes.inferred().come(), changes.newer());
        return telling.lines.entrySet().stream()
                .map(entry -> new Section(entry.getKey(), telling.label(entry.getKey()), entry.getValue()))
                .toList();
    }

    private void add(Node about, Line line) {
        lines.computeIfAbsent(about, any -> new ArrayList<>()).add(line);
    }

    private void statements(String what, List<Triple> statements, ComparedRelease where) {
        for (Triple statement : statements) {
            String said = where.words().label(statement.getSubject()) + ": "
                    + where.words().label(statement.getPredicate()) + " "
                    + where.words().label(statement.getObject());
            add(statement.getSubject(), new Line(what, statement.getSubject(), said, List.of()));
        }
    }

    private Line line(Change change) {
        ComparedRelease where = change.fate() == Fate.GONE ? changes.older() : changes.newer();
        List<String> details = change.fate() == Fate.CHANGED
                ? Differences.of(
                        change, changes.older().words(), changes.newer().words())
                : List.of();
        return new Line(what(change), change.thing(), said(change, where.words()), details);
    }

    private static String what(Change change) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        String named = change.kind() == Kind.DECISION ? "decision on a link" : kind;
        return switch (change.fate()) {
            case NEW -> "New " + named;
            case GONE -> capital(named) + " gone";
            case CHANGED -> (withdrawn(change) ? "Withdrawn " : "Changed ") + named;
        };
    }

    private static boolean withdrawn(Change change) {
        return change.come().stream()
                .anyMatch(triple -> triple.getPredicate().equals(Isnad.STATUS)
                        && triple.getObject().equals(Isnad.WITHDRAWN));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String said(Change change, Words words) {
        return switch (change.kind()) {
            case CLAIM -> words.saying(change.thing()) + "; " + words.attribution(change.thing());
            case SOURCE -> words.source(change.thing());
            case ENTITY, CONCEPT, DECISION -> words.label(change.thing());
        };
    }

    /** By the name in the later release, if it has one. */
    private String label(Node thing) {
        boolean known = changes.newer().dataset().contains(Node.ANY, thing, Node.ANY, Node.ANY);
        return (known ? changes.newer() : changes.older()).words().label(thing);
    }
}
