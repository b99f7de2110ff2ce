package org.isnad.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.build.DerivedAgain;
import org.isnad.infer.Inference;
import org.isnad.infer.Inferred;
import org.isnad.model.ClaimDays;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.time.Bounds;
import org.isnad.publish.ServedDataset;

/**
 * Makes one view of a dataset: leaves out sources, then claims, then what is said about either elsewhere, and derives
 * direct and inferred triples and the default graph from what is left. Entities, scales, ontology and links stay.
 */
final class ViewMaker {

    private static final Set<Node> DERIVED = Set.of(Graphs.DIRECT, Graphs.INFERRED, Graphs.DERIVATIONS, Graphs.RELEASE);

    private final DatasetGraph whole;
    private final View view;
    private final Map<Node, Graph> left = new HashMap<>();
    private long claims;
    private long undated;

    private ViewMaker(DatasetGraph whole, View view) {
        this.whole = whole;
        this.view = view;
    }

    static Viewed make(DatasetGraph whole, View view, PrefixMap prefixes) {
        ViewMaker maker = new ViewMaker(whole, view);
        maker.takeSources();
        maker.takeClaims();
        maker.takeJudgements();
        return new Viewed(view, ServedDataset.of(maker.derived(), prefixes), maker.claims, maker.undated);
    }

    private void takeSources() {
        whole.listGraphNodes().forEachRemaining(name -> {
            if (!DERIVED.contains(name)) {
                left.put(name, whole.getGraph(name));
            }
        });
        view.knownBy().ifPresent(day -> {
            Map<Node, Graph> known = KnownSources.by(day, left);
            left.clear();
            left.putAll(known);
        });
    }

    private void takeClaims() {
        Graph curation = left.getOrDefault(Graphs.CURATION, Graphs.inMemory());
        left.replaceAll((name, graph) -> {
            if (!Graphs.isOfSource(name)) {
                return graph;
            }
            List<Node> all = claimsIn(graph);
            Set<Node> gone = new HashSet<>();
            view.asOf().ifPresent(day -> all.stream()
                    .filter(claim -> !holdsOn(day, claim, graph, curation))
                    .forEach(gone::add));
            claims += all.size() - gone.size();
            return gone.isEmpty() ? graph : copy(graph, triple -> !gone.contains(triple.getSubject()));
        });
    }

    private static List<Node> claimsIn(Graph graph) {
        return graph.stream(Node.ANY, Isnad.PREDICATE, Node.ANY)
                .map(Triple::getSubject)
                .toList();
    }

    private boolean holdsOn(LocalDate day, Node claim, Graph graph, Graph curation) {
        Bounds bounds = ClaimDays.of(claim, graph);
        if (bounds.undated()
                && !graph.contains(claim, Isnad.STATUS, Isnad.WITHDRAWN)
                && !curation.contains(claim, Isnad.STATUS, Isnad.WITHDRAWN)) {
            undated++;
        }
        return switch (view.certainty()) {
            case possible -> bounds.possibleOn(day);
            case sure -> bounds.sureOn(day);
        };
    }

    /** Judgements on claims and sources that are left out, and their disagreements with those that are in. */
    private void takeJudgements() {
        Set<Node> gone = new HashSet<>();
        whole.listGraphNodes().forEachRemaining(name -> {
            if (Graphs.isOfSource(name)) {
                gone.addAll(claimsIn(whole.getGraph(name)));
                gone.add(KnownSources.sourceOf(name));
            }
        });
        left.forEach((name, graph) -> {
            if (Graphs.isOfSource(name)) {
                claimsIn(graph).forEach(gone::remove);
                gone.remove(KnownSources.sourceOf(name));
            }
        });
        left.computeIfPresent(
                Graphs.FIRST_SEEN, (name, seen) -> copy(seen, triple -> !gone.contains(triple.getSubject())));
        left.computeIfPresent(
                Graphs.CURATION,
                (name, judgements) -> copy(
                        judgements,
                        triple -> !gone.contains(triple.getSubject()) && !gone.contains(triple.getObject())));
    }

    private static Graph copy(Graph graph, Predicate<Triple> kept) {
        Graph copy = Graphs.inMemory();
        graph.stream().filter(kept).forEach(copy::add);
        return copy;
    }

    private Map<Node, Graph> derived() {
        Graph statements = Graphs.inMemory();
        left.values().forEach(graph -> graph.stream().forEach(statements::add));
        Map<Node, Graph> named = new TreeMap<>(Comparator.comparing(Node::getURI));
        named.putAll(left);
        named.put(Graphs.DIRECT, DerivedAgain.directTriples(statements));
        Inferred inferred = Inference.over(statements);
        named.put(Graphs.DERIVATIONS, inferred.derivations());
        named.put(Graphs.INFERRED, inferred.triples());
        named.put(Graphs.RELEASE, ViewDescription.of(view));
        return named;
    }
}
