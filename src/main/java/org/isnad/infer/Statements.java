package org.isnad.infer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.ClaimDays;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;

/**
 * What rules read: every claim and what has been concluded so far, in one graph, without notes and without the curators'
 * opinion on which claims disagree.
 */
final class Statements {

    private static final Set<Node> HIDDEN =
            Set.of(Isnad.DISAGREES_WITH, Isnad.term("note"), Isnad.term("curatorNote"), Isnad.term("statedAs"));
    private static final Node TYPE = RDF.type.asNode();
    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    private final Graph graph = Graphs.inMemory();
    private final Map<Node, Optional<Premise>> premises = new HashMap<>();
    private final Map<Node, Optional<Graded>> grades = new HashMap<>();

    Statements(Stream<Triple> everything) {
        everything.filter(t -> !HIDDEN.contains(t.getPredicate())).forEach(graph::add);
    }

    Graph graph() {
        return graph;
    }

    /**
     * A claim or derivation as a premise. Empty if nothing may be concluded from it: a claim about a set, or one that is
     * denied or not accepted, whose hedge has no rank (proposed, left open), or whose subject speaks of itself where its
     * own word is not enough.
     */
    Optional<Premise> premise(Node node) {
        return premises.computeIfAbsent(node, this::readClaim);
    }

    /** Takes in a conclusion with its proof, for further rules to read. */
    void add(Derivation derivation) {
        Node node = derivation.node();
        graph.add(node, Isnad.RULE, derivation.rule());
        Statement.write(derivation, node, graph);
        premises.put(
                node, Optional.of(new Premise(node, derivation.bounds(), derivation.modality(), derivation.claims())));
    }

    private Optional<Premise> readClaim(Node claim) {
        if (!graph.contains(claim, Isnad.POLARITY, Isnad.AFFIRMED)
                || !graph.contains(claim, Isnad.STATUS, Isnad.ACCEPTED)
                || graph.contains(claim, TYPE, Isnad.SET_CLAIM)
                || isOnlySelfSaid(claim)) {
            return Optional.empty();
        }
        Optional<Graded> hedge = only(claim, Isnad.HEDGE).flatMap(this::grade);
        Optional<Graded> confidence = only(claim, Isnad.CONFIDENCE).flatMap(this::grade);
        if (hedge.isEmpty() || confidence.isEmpty()) {
            return Optional.empty();
        }
        TreeSet<Node> itself = new TreeSet<>(Derivation.BY_IRI);
        itself.add(claim);
        Modality modality = new Modality(hedge.get(), confidence.get());
        return Optional.of(new Premise(claim, ClaimDays.of(claim, graph), modality, itself));
    }

    private boolean isOnlySelfSaid(Node claim) {
        return only(claim, Isnad.SUBJECT)
                        .filter(s -> graph.contains(claim, Isnad.SAID_BY, s))
                        .isPresent()
                && only(claim, Isnad.PREDICATE)
                        .filter(p -> graph.contains(p, Isnad.SELF_ATTESTING, TRUE))
                        .isEmpty();
    }

    private Optional<Graded> grade(Node concept) {
        return grades.computeIfAbsent(concept, c -> only(c, Isnad.RANK)
                .map(rank -> new Graded(Integer.parseInt(rank.getLiteralLexicalForm()), c)));
    }

    private Optional<Node> only(Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY)
                .map(t -> t.getObject())
                .findFirst();
    }
}
