package org.isnad.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.model.time.Bounds;
import org.jspecify.annotations.Nullable;

/** The four dates of a claim or derivation, as the build has written them. */
public final class ClaimDays {

    private ClaimDays() {}

    /** The dates that a graph gives. */
    public static Bounds of(Node claim, Graph graph) {
        return of(bound ->
                graph.stream(claim, bound, Node.ANY).map(t -> t.getObject()).findFirst());
    }

    /**
     * The dates of a claim that is read in some other way.
     *
     * @param value its value of a property, if it has one
     */
    public static Bounds of(Function<Node, Optional<Node>> value) {
        return new Bounds(
                day(value.apply(Isnad.BEGIN_EARLIEST)),
                day(value.apply(Isnad.BEGIN_LATEST)),
                day(value.apply(Isnad.END_EARLIEST)),
                day(value.apply(Isnad.END_LATEST)));
    }

    private static @Nullable LocalDate day(Optional<Node> value) {
        return value.map(day -> LocalDate.parse(day.getLiteralLexicalForm())).orElse(null);
    }
}
