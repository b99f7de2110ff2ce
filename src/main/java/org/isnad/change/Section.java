package org.isnad.change;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * The changes around one thing, in words.
 *
 * @param thing what they are about
 * @param label its English name
 * @param lines one for each change
 */
record Section(Node thing, String label, List<Line> lines) {

    /**
     * One change.
     *
     * @param what in a few words, such as {@code New claim}
     * @param changed the claim or thing that changed; for a statement, its subject
     * @param said what it says, or said
     * @param details what is stated otherwise of it, a line for each property; empty unless it changed
     */
    record Line(String what, Node changed, String said, List<String> details) {}
}
