package org.isnad.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.agree.Witnesses;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;

/** Reads all names of things from a dataset: the labels of entities, and what claims say a thing is known as. */
final class Names {

    private static final Node KNOWN_AS = Isnad.term("knownAs");
    private static final Node NAME_MARK = Isnad.term("nameMark");
    private static final Node MISPRINT = Isnad.scale("name-misprint");
    private static final Node PREF_LABEL = SKOS.prefLabel.asNode();
    private static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

    /** A thing with one of its names; the key under which claims and labels meet. */
    private record Key(Node thing, String text, String language) {}

    private final Graph statements;
    private final Witnesses witnesses;
    private final NavigableMap<Key, List<KnownName.Given>> claims = new TreeMap<>(
            Comparator.comparing(Key::thing, BY_TEXT).thenComparing(Key::text).thenComparing(Key::language));
    private final Map<Node, NavigableMap<String, String>> labels = new HashMap<>();

    private Names(DatasetGraph dataset) {
        this.statements = dataset.getDefaultGraph();
        this.witnesses = Witnesses.in(statements);
        Graph entities = dataset.containsGraph(Graphs.ENTITIES) ? dataset.getGraph(Graphs.ENTITIES) : statements;
        entities.stream(Node.ANY, PREF_LABEL, Node.ANY)
                .filter(label -> label.getObject().isLiteral())
                .map(label -> key(label.getSubject(), label.getObject()))
                .forEach(this::addLabel);
        statements.stream(Node.ANY, Isnad.PREDICATE, KNOWN_AS)
                .map(Triple::getSubject)
                .forEach(this::addClaim);
    }

    /** All names, in one order for one dataset. */
    static List<KnownName> of(DatasetGraph dataset) {
        return new Names(dataset).names();
    }

    private void addLabel(Key label) {
        claims.computeIfAbsent(label, key -> new ArrayList<>());
        labels.computeIfAbsent(label.thing(), thing -> new TreeMap<>())
                .merge(label.language(), label.text(), (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    private boolean isLabel(Key key) {
        return key.text().equals(labelsOf(key.thing()).get(key.language()));
    }

    private NavigableMap<String, String> labelsOf(Node thing) {
        return labels.getOrDefault(thing, Collections.emptyNavigableMap());
    }

    private void addClaim(Node claim) {
        boolean says = statements.contains(claim, Isnad.POLARITY, Isnad.AFFIRMED)
                && !statements.contains(claim, Isnad.STATUS, Isnad.WITHDRAWN);
        Optional<Node> thing = first(claim, Isnad.SUBJECT);
        Optional<Node> name = first(claim, Isnad.VALUE).filter(Node::isLiteral);
        if (says && thing.isPresent() && name.isPresent()) {
            boolean misprint = statements.contains(claim, NAME_MARK, MISPRINT);
            claims.computeIfAbsent(key(thing.get(), name.get()), key -> new ArrayList<>())
                    .add(new KnownName.Given(claim, first(claim, Isnad.SOURCE), misprint));
        }
    }

    private List<KnownName> names() {
        Map<Node, Thing> things = new TreeMap<>(BY_TEXT);
        List<KnownName> names = new ArrayList<>();
        claims.values()
                .forEach(given -> given.sort(Comparator.comparing(KnownName.Given::misprint)
                        .thenComparing(claim -> claim.claim().toString())));
        claims.forEach((key, given) -> {
            // A label in English often is the transliteration that a claim gives: the same words, another tag.
            List<KnownName.Given> behind = given.isEmpty() ? inAnyLanguage(key) : given;
            names.add(new KnownName(
                    things.computeIfAbsent(key.thing(), this::thing),
                    key.text(),
                    key.language(),
                    List.copyOf(behind),
                    isLabel(key),
                    witnesses.count(behind.stream()
                            .flatMap(claim -> claim.source().stream())
                            .toList())));
        });
        return names;
    }

    private List<KnownName.Given> inAnyLanguage(Key name) {
        return claims.tailMap(new Key(name.thing(), name.text(), ""), true).entrySet().stream()
                .takeWhile(entry -> entry.getKey().thing().equals(name.thing())
                        && entry.getKey().text().equals(name.text()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private Thing thing(Node node) {
        List<Node> sources = Stream.of(Isnad.SUBJECT, Isnad.OBJECT)
                .flatMap(place -> statements.stream(Node.ANY, place, node))
                .flatMap(claim -> first(claim.getSubject(), Isnad.SOURCE).stream())
                .distinct()
                .toList();
        return new Thing(
                node.toString(), Collections.unmodifiableNavigableMap(labelsOf(node)), witnesses.count(sources));
    }

    private Optional<Node> first(Node subject, Node property) {
        return statements.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .min(BY_TEXT);
    }

    private static Key key(Node thing, Node name) {
        return new Key(thing, name.getLiteralLexicalForm(), name.getLiteralLanguage());
    }
}
