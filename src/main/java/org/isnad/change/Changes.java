package org.isnad.change;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.change.Change.Fate;
import org.isnad.change.Change.Kind;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;

/**
 * What changed from one release to another.
 *
 * @param older the earlier release
 * @param newer the later release
 * @param things what became of claims, sources, entities, concepts and decisions, by IRI
 * @param direct direct triples that came or went
 * @param inferred conclusions that came or went
 */
public record Changes(
        ComparedRelease older,
        ComparedRelease newer,
        List<Change> things,
        StatementChanges direct,
        StatementChanges inferred) {

    /**
     * Statements that came or went, each in order.
     *
     * @param gone those of the earlier release only
     * @param come those of the later release only
     */
    public record StatementChanges(List<Triple> gone, List<Triple> come) {

        static StatementChanges of(SortedSet<Triple> older, SortedSet<Triple> newer) {
            return new StatementChanges(without(older, newer), without(newer, older));
        }
    }

    /** Compares two releases. */
    public static Changes between(ComparedRelease older, ComparedRelease newer) {
        SortedMap<Node, SortedSet<Triple>> before = older.things();
        SortedMap<Node, SortedSet<Triple>> after = newer.things();
        SortedSet<Node> all = new TreeSet<>(ComparedRelease.BY_IRI);
        all.addAll(before.keySet());
        all.addAll(after.keySet());
        List<Change> things = new ArrayList<>();
        for (Node thing : all) {
            SortedSet<Triple> was = before.getOrDefault(thing, new TreeSet<>(ComparedRelease.ORDER));
            SortedSet<Triple> is = after.getOrDefault(thing, new TreeSet<>(ComparedRelease.ORDER));
            if (!was.equals(is)) {
                Fate fate = was.isEmpty() ? Fate.NEW : is.isEmpty() ? Fate.GONE : Fate.CHANGED;
                things.add(change(thing, fate, fate == Fate.GONE ? older : newer, without(was, is), without(is, was)));
            }
        }
        return new Changes(
                older,
                newer,
                things,
                StatementChanges.of(older.statements(Graphs.DIRECT), newer.statements(Graphs.DIRECT)),
                StatementChanges.of(older.statements(Graphs.INFERRED), newer.statements(Graphs.INFERRED)));
    }

    private static Change change(Node thing, Fate fate, ComparedRelease where, List<Triple> gone, List<Triple> come) {
        Kind kind = kind(thing, where);
        Node about =
                switch (kind) {
                    case CLAIM -> object(where, thing, Isnad.SUBJECT);
                    case DECISION -> object(where, thing, Isnad.ENTITY);
                    case SOURCE, ENTITY, CONCEPT -> thing;
                };
        return new Change(thing, kind, fate, about, gone, come);
    }

    private static Kind kind(Node thing, ComparedRelease where) {
        String name = thing.getURI().substring(Isnad.BASE.length());
        if (where.isClaim(thing)) {
            return Kind.CLAIM;
        } else if (name.startsWith("source/")) {
            return Kind.SOURCE;
        } else if (name.startsWith("scale/")) {
            return Kind.CONCEPT;
        }
        return name.startsWith("link/") ? Kind.DECISION : Kind.ENTITY;
    }

    private static Node object(ComparedRelease where, Node thing, Node property) {
        return where.dataset().stream(Node.ANY, thing, property, Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject();
    }

    private static List<Triple> without(SortedSet<Triple> statements, SortedSet<Triple> others) {
        return statements.stream()
                .filter(statement -> !others.contains(statement))
                .toList();
    }
}
