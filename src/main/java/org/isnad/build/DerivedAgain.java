package org.isnad.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Location;
import org.isnad.model.Positions;

/**
 * What a build derives from claims, derived again once some of them were taken away: nothing derived outlives what it
 * follows from, and nothing is kept from following.
 */
public final class DerivedAgain {

    private static final Node EDITION_OF = Isnad.term("editionOf");
    private static final List<Node> WRITTEN = List.of(Isnad.WHEN, Isnad.ATTESTED, Isnad.DATE_VALUE);
    private static final List<Node> BOUNDS =
            List.of(Isnad.BEGIN_EARLIEST, Isnad.BEGIN_LATEST, Isnad.END_EARLIEST, Isnad.END_LATEST);

    private DerivedAgain() {}

    /**
     * The direct triples that follow from these statements, in a new graph.
     *
     * @param statements completed claims with entities, sources, judgements, scales and ontology, merged
     */
    public static Graph directTriples(Graph statements) {
        Graph direct = Graphs.inMemory();
        new DirectTriples(new Vocabulary(statements, statements), statements).deriveInto(direct);
        return direct;
    }

    /**
     * The graphs of a build from which sources were taken away, with what one source says of the dates of another's
     * claims derived again: how long each entry was on a list, over the editions that are left, and which bounds the
     * acts that are left make unsure.
     *
     * @param named graphs by name; they are not changed, and those that stay the same are in the result themselves
     */
    public static Map<Node, Graph> datesAcrossSources(Map<Node, Graph> named) {
        Map<Node, Graph> again = new HashMap<>(named);
        Set<Node> lists = named.values().stream()
                .flatMap(graph -> graph.stream(Node.ANY, EDITION_OF, Node.ANY))
                .map(t -> Graphs.ofSource(slug(t.getObject())))
                .collect(Collectors.toSet());
        Vocabulary vocabulary = new Vocabulary(
                named.getOrDefault(Graphs.ONTOLOGY, Graphs.inMemory()),
                named.getOrDefault(Graphs.SCALES, Graphs.inMemory()));
        again.replaceAll((name, graph) -> {
            if (!Graphs.isOfSource(name)) {
                return graph;
            }
            List<Node> spans = lists.contains(name) ? spans(graph) : List.of();
            List<Node> byAct =
                    LegalEffect.claimsByAct(graph).map(Triple::getSubject).toList();
            if (spans.isEmpty() && byAct.isEmpty() && !lists.contains(name)) {
                return graph;
            }
            Graph copy = Graphs.inMemory();
            graph.stream().forEach(copy::add);
            spans.forEach(span -> copy.remove(span, Node.ANY, Node.ANY));
            byAct.forEach(claim -> boundsAsWritten(vocabulary, claim, copy));
            return copy;
        });
        WorkingGraphs graphs = new WorkingGraphs(again);
        LegalEffect.applyTo(graphs);
        EditionSpans.deriveInto(graphs, vocabulary);
        graphs.byName().stream()
                .filter(entry -> lists.contains(entry.getKey()))
                .forEach(entry -> SuperTypes.addTo(entry.getValue(), vocabulary));
        Map<Node, Graph> result = new HashMap<>();
        graphs.byName().forEach(entry -> result.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(result);
    }

    /** Claims that the build made: they have bounds, and no date that anybody wrote. */
    private static List<Node> spans(Graph list) {
        return list.stream(Node.ANY, Isnad.PREDICATE, Isnad.DESIGNATED_BY)
                .map(Triple::getSubject)
                .filter(claim -> BOUNDS.stream().anyMatch(bound -> list.contains(claim, bound, Node.ANY))
                        && WRITTEN.stream().noneMatch(date -> list.contains(claim, date, Node.ANY)))
                .toList();
    }

    private static void boundsAsWritten(Vocabulary vocabulary, Node claim, Graph graph) {
        BOUNDS.forEach(bound -> graph.remove(claim, bound, Node.ANY));
        Completion.only(graph, claim, Isnad.SOURCE)
                .ifPresent(source ->
                        ClaimBounds.complete(vocabulary, claim, source, graph, new NoPositions(), new ArrayList<>()));
    }

    private static String slug(Node source) {
        return source.getURI().substring((Isnad.BASE + "source/").length());
    }

    /** The dates of a build that conforms have no faults, so nobody asks where they stand. */
    private static final class NoPositions implements Positions {
        @Override
        public Optional<Location> ofTriple(Node subject, Node predicate, Node object) {
            return Optional.empty();
        }

        @Override
        public Optional<Location> ofProperty(Node subject, Node predicate) {
            return Optional.empty();
        }

        @Override
        public Optional<Location> ofSubject(Node subject) {
            return Optional.empty();
        }
    }
}
