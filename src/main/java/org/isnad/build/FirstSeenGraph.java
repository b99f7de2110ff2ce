package org.isnad.build;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;
import org.isnad.read.FirstSeen;
import org.isnad.read.Reading;

/** States of each claim in which release it first stood; a claim that was released and is gone is a fault. */
final class FirstSeenGraph {

    private FirstSeenGraph() {}

    static void write(FirstSeen seen, Reading reading, WorkingGraphs graphs, List<Problem> problems) {
        if (seen.lines().isEmpty()) {
            return;
        }
        Set<Node> claims = reading.claims();
        Set<Node> unread = reading.unread();
        Graph graph = graphs.of(Graphs.FIRST_SEEN);
        for (FirstSeen.Line line : seen.lines()) {
            if (claims.contains(line.claim())) {
                graph.add(line.claim(), Isnad.FIRST_SEEN, line.version().iri());
            } else if (!unread.contains(line.claim())) {
                problems.add(Problem.violation(
                        "first-seen",
                        line.where(),
                        Prefixes.shorten(line.claim()) + " was released in " + line.version()
                                + " and is no claim of any source now (put it back, and withdraw it if it is wrong)"));
            }
        }
    }
}
