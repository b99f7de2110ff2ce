package org.isnad.explain;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.time.Bounds;

/** A step of a proof: a claim, or a conclusion that rests on further steps. */
sealed interface Step {

    /** The claim or derivation. */
    Node node();

    /** A claim, at the bottom. */
    record Claimed(Node node) implements Step {}

    /**
     * A conclusion of a rule.
     *
     * @param conclusion the statement
     * @param rule the concept of the rule
     * @param bounds when it holds
     * @param hedge the weakest of its premises
     * @param confidence the lowest of its premises
     * @param premises what it rests on
     */
    record Derived(
            Node node, Triple conclusion, Node rule, Bounds bounds, Node hedge, Node confidence, List<Premise> premises)
            implements Step {}

    /**
     * A step on which a conclusion rests.
     *
     * @param step the step
     * @param prior whether it need only have begun before the conclusion holds, and not last as long
     */
    record Premise(Step step, boolean prior) {}
}
