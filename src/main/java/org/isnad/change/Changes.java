package org.isnad.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
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
        return new Changes(
                older,
                newer,
                ofThings(older.dataset(), newer.dataset()),
                StatementChanges.of(older.statements(Graphs.DIRECT), newer.statements(Graphs.DIRECT)),
                StatementChanges.of(older.statements(Graphs.INFERRED), newer.statements(Graphs.INFERRED)));
    }

    /**
     * What became of claims, sources, entities, concepts and decisions from one dataset to another, by IRI.
     *
     * @param older the named graphs of the earlier release
     * @param newer the named graphs of the later release
     */
    public static List<Change> ofThings(DatasetGraph older, DatasetGraph newer) {
        Set<Node> touched = new HashSet<>();
        DescribedThings.differing(older, newer).forEach(touched::add);
        DescribedThings.differing(newer, older).forEach(touched::add);
        SortedMap<Node, SortedSet<Triple>> before = DescribedThings.in(older, touched::contains);
        SortedMap<Node, SortedSet<Triple>> after = DescribedThings.in(newer, touched::contains);
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
        return List.copyOf(things);
    }

    private static Change change(Node thing, Fate fate, DatasetGraph where, List<Triple> gone, List<Triple> come) {
        Kind kind = kind(thing, where);
        Node about =
                switch (kind) {
                    case CLAIM -> object(where, thing, Isnad.SUBJECT);
                    case DECISION -> object(where, thing, Isnad.ENTITY);
                    case SOURCE, ENTITY, CONCEPT -> thing;
                };
        return new Change(thing, kind, fate, about, gone, come);
    }

    private static Kind kind(Node thing, DatasetGraph where) {
        String name = thing.getURI().substring(Isnad.BASE.length());
        if (DescribedThings.isClaim(thing, where)) {
            return Kind.CLAIM;
        } else if (name.startsWith("source/")) {
            return Kind.SOURCE;
        } else if (name.startsWith("scale/")) {
            return Kind.CONCEPT;
        }
        return name.startsWith("link/") ? Kind.DECISION : Kind.ENTITY;
    }

    private static Node object(DatasetGraph where, Node thing, Node property) {
        return where.stream(Node.ANY, thing, property, Node.ANY)
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
