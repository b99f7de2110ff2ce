package org.isnad.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.model.Positions;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;
import org.isnad.model.time.Bounds;
import org.isnad.model.time.ClaimDates;
import org.isnad.model.time.DateConflict;
import org.isnad.model.time.Edtf;
import org.isnad.model.time.Temporality;
import org.jspecify.annotations.Nullable;

/**
 * Adds the four bounds that follow from the dates of a claim as written. A claim about the date of a thing has that date
 * as its moment.
 */
final class ClaimBounds {

    private ClaimBounds() {}

    static void complete(
            Vocabulary vocabulary, Node claim, Node source, Graph graph, Positions positions, List<Problem> problems) {
        Optional<Temporality> temporality =
                Completion.only(graph, claim, Isnad.PREDICATE).flatMap(vocabulary::temporality);
        Node at = Isnad.WHEN;
        try {
            Edtf when = Dates.of(graph, claim, Isnad.WHEN).orElse(null);
            at = Isnad.ATTESTED;
            Edtf attested = Dates.of(graph, claim, Isnad.ATTESTED).orElse(null);
            at = Isnad.DATE_VALUE;
            Optional<Edtf> dateValue = Dates.of(graph, claim, Isnad.DATE_VALUE);
            if (temporality.isEmpty()) {
                return; // not a claimable predicate: a check names it
            }
            if (dateValue.isPresent()) {
                addBounds(graph, claim, moment(dateValue.get()));
                return;
            }
            at = when == null ? Isnad.ATTESTED : Isnad.WHEN;
            addBounds(graph, claim, ClaimDates.bounds(temporality.get(), when, attested, issued(graph, source)));
        } catch (IllegalArgumentException e) {
            String rule = e instanceof DateConflict ? "conflicting-dates" : "bad-date";
            problems.add(Problem.violation(
                    rule, Completion.where(positions, claim, at), Prefixes.shorten(claim) + ": " + e.getMessage()));
        }
    }

    /** The date of the source; a broken one is reported once, with the source. */
    private static @Nullable Edtf issued(Graph graph, Node source) {
        try {
            return Dates.of(graph, source, Isnad.ISSUED).orElse(null);
        } catch (IllegalArgumentException reportedWithTheSource) {
            return null;
        }
    }

    private static Bounds moment(Edtf date) {
        return ClaimDates.bounds(Temporality.POINT, date, null, null);
    }

    private static void addBounds(Graph graph, Node claim, Bounds bounds) {
        add(graph, claim, Isnad.BEGIN_EARLIEST, bounds.beginEarliest());
        add(graph, claim, Isnad.BEGIN_LATEST, bounds.beginLatest());
        add(graph, claim, Isnad.END_EARLIEST, bounds.endEarliest());
        add(graph, claim, Isnad.END_LATEST, bounds.endLatest());
    }

    private static void add(Graph graph, Node claim, Node property, @Nullable LocalDate day) {
        if (day != null) {
            graph.add(claim, property, Dates.literal(day));
        }
    }
}
