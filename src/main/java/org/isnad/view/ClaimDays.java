package org.isnad.view;

import java.time.LocalDate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.model.time.Bounds;
import org.jspecify.annotations.Nullable;

/** The four dates of a claim, as the build has written them. */
final class ClaimDays {

    private ClaimDays() {}

    static Bounds of(Node claim, Graph graph) {
        return new Bounds(
                day(graph, claim, Isnad.BEGIN_EARLIEST),
                day(graph, claim, Isnad.BEGIN_LATEST),
                day(graph, claim, Isnad.END_EARLIEST),
                day(graph, claim, Isnad.END_LATEST));
    }

    private static @Nullable LocalDate day(Graph graph, Node claim, Node bound) {
        return graph.stream(claim, bound, Node.ANY)
                .map(t -> LocalDate.parse(t.getObject().getLiteralLexicalForm()))
                .findFirst()
                .orElse(null);
    }
}
