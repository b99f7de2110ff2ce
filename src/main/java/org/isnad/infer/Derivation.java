package org.isnad.infer;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;
import org.isnad.model.Sha256;
import org.isnad.model.time.Bounds;

/**
 * A conclusion with one of its proofs.
 *
 * @param node its name, a hash of rule, conclusion and premises, the same in every build
 * @param rule the concept of the rule
 * @param conclusion the statement
 * @param premises what must last as long as the conclusion
 * @param prior what need only have begun before it
 * @param bounds the time that the premises leave it
 * @param modality the weakest of the premises
 * @param claims the claims at the bottom
 */
record Derivation(
        Node node,
        Node rule,
        Triple conclusion,
        SortedSet<Node> premises,
        SortedSet<Node> prior,
        Bounds bounds,
        Modality modality,
        SortedSet<Node> claims) {

    private static final int NAME_LENGTH = 32;

    /** The order of claims and premises, so that whatever is made of them comes out the same. */
    static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

    /** The proof that is told first: from the fewest claims, then the surest; the rest is only to be definite. */
    static final Comparator<Derivation> SHORTEST_FIRST = Comparator.<Derivation>comparingInt(d -> d.claims.size())
            .thenComparing(d -> d.modality.hedge())
            .thenComparing(d -> d.modality.confidence())
            .thenComparing(Derivation::claims, Derivation::compareInOrder)
            .thenComparing(Derivation::node, BY_IRI);

    /** A derivation by this rule, under the name that follows. */
    static Derivation of(
            Node rule,
            Triple conclusion,
            SortedSet<Node> premises,
            SortedSet<Node> prior,
            Bounds bounds,
            Modality modality,
            SortedSet<Node> claims) {
        Node node = name(rule, conclusion, premises, prior);
        return new Derivation(node, rule, conclusion, premises, prior, bounds, modality, claims);
    }

    private static Node name(Node rule, Triple conclusion, SortedSet<Node> premises, SortedSet<Node> prior) {
        StringBuilder text = new StringBuilder(rule.getURI());
        text.append('\n').append(conclusion.getSubject().getURI());
        text.append('\n').append(conclusion.getPredicate().getURI());
        text.append('\n').append(conclusion.getObject().getURI());
        premises.forEach(premise -> text.append("\nwhile ").append(premise.getURI()));
        prior.forEach(premise -> text.append("\nafter ").append(premise.getURI()));
        String hash = Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
        return NodeFactory.createURI(Isnad.BASE + "derivation/" + hash.substring(0, NAME_LENGTH));
    }

    /** Whether this proof can stand in for the other in whatever is concluded from it. */
    boolean coversProof(Derivation other) {
        return bounds.cover(other.bounds) && modality.noWeakerThan(other.modality);
    }

    /** Element by element, for two sets of the same size. */
    private static int compareInOrder(SortedSet<Node> one, SortedSet<Node> other) {
        Iterator<Node> others = other.iterator();
        for (Node node : one) {
            int order = BY_IRI.compare(node, others.next());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
