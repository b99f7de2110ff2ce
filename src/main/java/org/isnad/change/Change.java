package org.isnad.change;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What became of one thing between two releases.
 *
 * @param thing the claim, source, entity, concept or decision
 * @param kind what it is
 * @param fate whether it is new, gone, or described otherwise
 * @param about under which thing the change is told: the subject of a claim, the entity of a decision, else the thing
 *     itself
 * @param gone what is no longer stated of it, in order
 * @param come what is newly stated of it, in order
 */
public record Change(Node thing, Kind kind, Fate fate, Node about, List<Triple> gone, List<Triple> come) {

    /** What may change. */
    public enum Kind {
        CLAIM,
        SOURCE,
        ENTITY,
        CONCEPT,
        DECISION
    }

    /** What may become of it. */
    public enum Fate {
        NEW,
        GONE,
        CHANGED
    }

    /** The changes are kept as they are given. */
    public Change {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }
}
