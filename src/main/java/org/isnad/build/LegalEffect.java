package org.isnad.build;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.time.Edtf;

/**
 * Takes back what is no longer sure of a claim because its legal act is said to be suspended or annulled by another. The
 * act makes the beginning that the claim states, or its end if the claim gives the kind of end: then it is not known by
 * when the state had begun ({@code beginLatest}), or that it ever ended ({@code endLatest}). The other side stays as
 * stated, and so does what the source vouches for by {@code isnad:attested}. No claim takes sides: that the suspension
 * or annulment is said by one source, affirmed and not withdrawn, is enough.
 */
final class LegalEffect {

    private static final Set<Node> UNDOING = Set.of(Isnad.term("suspends"), Isnad.term("annuls"));
    private static final Set<Node> NOT_SAID_TO_BE = Set.of(Isnad.scale("hedge-proposed"), Isnad.scale("hedge-open"));
    private static final Node ACT = Isnad.term("act");
    private static final Node END_KIND = Isnad.term("endKind");

    private LegalEffect() {}

    /** Removes bounds from the claims whose act is undone; they must be complete. */
    static void applyTo(WorkingGraphs graphs) {
        Graph curation = graphs.of(Graphs.CURATION);
        Set<Node> undone =
                graphs.sources().flatMap(graph -> undoneIn(graph, curation)).collect(Collectors.toSet());
        graphs.sources().forEach(graph -> claimsByAct(graph)
                .filter(claim -> undone.contains(claim.getObject()))
                .toList()
                .forEach(claim -> loosen(graph, claim.getSubject())));
    }

    /** Claims, each with the act that it names, as it stands in the graph. */
    static Stream<Triple> claimsByAct(Graph graph) {
        return graph.stream(Node.ANY, ACT, Node.ANY);
    }

    private static Stream<Node> undoneIn(Graph graph, Graph curation) {
        return UNDOING.stream()
                .flatMap(predicate -> graph.stream(Node.ANY, Isnad.PREDICATE, predicate))
                .map(Triple::getSubject)
                .filter(claim -> graph.contains(claim, Isnad.POLARITY, Isnad.AFFIRMED)
                        && !graph.contains(claim, Isnad.STATUS, Isnad.WITHDRAWN)
                        && !curation.contains(claim, Isnad.STATUS, Isnad.WITHDRAWN)
                        && Completion.only(graph, claim, Isnad.HEDGE)
                                .filter(NOT_SAID_TO_BE::contains)
                                .isEmpty())
                .flatMap(claim -> Completion.only(graph, claim, Isnad.OBJECT).stream());
    }

    private static void loosen(Graph graph, Node claim) {
        if (!graph.contains(claim, Isnad.WHEN, Node.ANY)) {
            return; // only what the source vouches for, which no act has made
        }
        if (graph.contains(claim, END_KIND, Node.ANY)) {
            graph.remove(claim, Isnad.END_LATEST, Node.ANY);
        } else if (graph.contains(claim, Isnad.BEGIN_LATEST, Node.ANY)) {
            graph.remove(claim, Isnad.BEGIN_LATEST, Node.ANY);
            Dates.of(graph, claim, Isnad.ATTESTED)
                    .flatMap(Edtf::lastDay)
                    .ifPresent(day -> graph.add(claim, Isnad.BEGIN_LATEST, Dates.literal(day)));
        }
    }
}
