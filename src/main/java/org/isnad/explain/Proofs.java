package org.isnad.explain;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;

/** Reads the proofs of a conclusion from its derivations. */
record Proofs(Evidence evidence) {

    private static final Node WAS_DERIVED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    /** The derivations of a statement: those from the fewest claims first, of these the surest. */
    List<Node> of(Triple statement) {
        Graph graph = evidence.derivations();
        return graph.stream(Node.ANY, Isnad.SUBJECT, statement.getSubject())
                .map(Triple::getSubject)
                .filter(node -> graph.contains(node, Isnad.PREDICATE, statement.getPredicate())
                        && graph.contains(node, Isnad.OBJECT, statement.getObject()))
                .sorted(Comparator.<Node>comparingInt(node -> claims(node).size())
                        .thenComparingInt(node -> evidence.rank(node, Isnad.HEDGE))
                        .thenComparingInt(node -> evidence.rank(node, Isnad.CONFIDENCE))
                        .thenComparing(node -> claims(node).toString())
                        .thenComparing(Evidence.BY_TEXT))
                .toList();
    }

    /** Whether there were more proofs than are kept. */
    boolean more(List<Node> derivations) {
        return derivations.stream()
                .anyMatch(node -> evidence.derivations().contains(node, Isnad.MORE_PROOFS, Node.ANY));
    }

    /** The claim or derivation with all that it rests on. */
    Step step(Node node) {
        if (!evidence.derivations().contains(node, Isnad.RULE, Node.ANY)) {
            return new Step.Claimed(node);
        }
        Graph graph = evidence.derivations();
        Node subject = value(node, Isnad.SUBJECT);
        // A chain is told from its near end on.
        List<Step.Premise> premises = evidence.all(node, Isnad.PREMISE).stream()
                .map(premise -> new Step.Premise(step(premise), graph.contains(node, Isnad.PRIOR_PREMISE, premise)))
                .sorted(Comparator.comparing(Step.Premise::prior)
                        .thenComparing(premise -> !evidence.all(premise.step().node(), Isnad.SUBJECT)
                                .contains(subject)))
                .toList();
        return new Step.Derived(
                node,
                Triple.create(subject, value(node, Isnad.PREDICATE), value(node, Isnad.OBJECT)),
                value(node, Isnad.RULE),
                evidence.bounds(node),
                value(node, Isnad.HEDGE),
                value(node, Isnad.CONFIDENCE),
                premises);
    }

    private List<Node> claims(Node derivation) {
        return evidence.all(derivation, WAS_DERIVED_FROM);
    }

    private Node value(Node derivation, Node property) {
        return evidence.one(derivation, property)
                .orElseThrow(() -> new IllegalStateException(derivation + " has no " + property));
    }
}
