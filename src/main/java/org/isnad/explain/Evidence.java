package org.isnad.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.model.ClaimDays;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.time.Bounds;

/**
 * A dataset as an explanation reads it.
 *
 * @param stated claims, withdrawn ones as well, with entities, sources, judgements, scales and ontology, merged
 * @param direct the direct triples
 * @param inferred the conclusions of rules
 * @param derivations their proofs
 */
record Evidence(Graph stated, Graph direct, Graph inferred, Graph derivations) {

    private static final Set<Node> DERIVED =
            Set.of(Graphs.DIRECT, Graphs.INFERRED, Graphs.DERIVATIONS, Graphs.RELEASE, Quad.defaultGraphIRI);

    /** The order of nodes, so that nothing depends on that of a graph. */
    static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

    static Evidence of(DatasetGraph dataset) {
        Graph stated = Graphs.inMemory();
        dataset.stream()
                .filter(quad -> !DERIVED.contains(quad.getGraph()))
                .forEach(quad -> stated.add(quad.asTriple()));
        return new Evidence(
                stated,
                dataset.getGraph(Graphs.DIRECT),
                dataset.getGraph(Graphs.INFERRED),
                dataset.getGraph(Graphs.DERIVATIONS));
    }

    /** Values of a property of a claim, of anything else that is stated, or of a derivation, in one order. */
    List<Node> all(Node subject, Node property) {
        return Stream.concat(
                        stated.stream(subject, property, Node.ANY), derivations.stream(subject, property, Node.ANY))
                .map(Triple::getObject)
                .distinct()
                .sorted(BY_TEXT)
                .toList();
    }

    Optional<Node> one(Node subject, Node property) {
        return all(subject, property).stream().findFirst();
    }

    /** What is stated by a property of this value, in one order. */
    List<Node> subjects(Node property, Node value) {
        return stated.stream(Node.ANY, property, value)
                .map(Triple::getSubject)
                .distinct()
                .sorted(BY_TEXT)
                .toList();
    }

    /** The rank of a hedge or confidence; what has none comes last. */
    int rank(Node node, Node property) {
        return one(node, property)
                .flatMap(concept -> one(concept, Isnad.RANK))
                .map(rank -> Integer.parseInt(rank.getLiteralLexicalForm()))
                .orElse(Integer.MAX_VALUE);
    }

    /** When a claim or derivation holds. */
    Bounds bounds(Node node) {
        return ClaimDays.of(bound -> one(node, bound));
    }
}
