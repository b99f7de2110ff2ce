package org.isnad.release.describe;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;

/**
 * The time that claims are about.
 *
 * @param first the earliest day that bounds a claim
 * @param last the latest
 */
record Coverage(LocalDate first, LocalDate last) {

    /** From the first to the last day that bounds a claim; empty if no claim has a bound. */
    static Optional<Coverage> of(Graph claims) {
        return Stream.of(Isnad.BEGIN_EARLIEST, Isnad.BEGIN_LATEST, Isnad.END_EARLIEST, Isnad.END_LATEST)
                .flatMap(bound -> claims.stream(Node.ANY, bound, Node.ANY))
                .map(triple -> LocalDate.parse(triple.getObject().getLiteralLexicalForm()))
                .map(day -> new Coverage(day, day))
                .reduce(Coverage::and);
    }

    private Coverage and(Coverage other) {
        return new Coverage(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }
}
