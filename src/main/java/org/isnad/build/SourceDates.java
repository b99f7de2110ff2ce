package org.isnad.build;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.model.Positions;
import org.isnad.model.Problem;

/** Adds the first and last day on which a source can have been issued. */
final class SourceDates {

    private SourceDates() {}

    static void complete(Node source, Graph graph, Positions positions, List<Problem> problems) {
        try {
            Dates.of(graph, source, Isnad.ISSUED).ifPresent(issued -> {
                issued.firstDay().ifPresent(day -> graph.add(source, Isnad.ISSUED_EARLIEST, Dates.literal(day)));
                issued.lastDay().ifPresent(day -> graph.add(source, Isnad.ISSUED_LATEST, Dates.literal(day)));
            });
        } catch (IllegalArgumentException e) {
            problems.add(Problem.violation(
                    "bad-date", Completion.where(positions, source, Isnad.ISSUED), String.valueOf(e.getMessage())));
        }
    }
}
