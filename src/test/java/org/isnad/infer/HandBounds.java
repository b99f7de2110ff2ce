package org.isnad.infer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;
import org.isnad.model.time.Bounds;
import org.jspecify.annotations.Nullable;

/** The time of a conclusion worked out from the documentation, bound by bound, and not by the program's own steps. */
public final class HandBounds {

    private HandBounds() {}

    /**
     * The bounds of a conclusion.
     *
     * @param lasting those of the premises that must last as long
     * @param prior those of the premises that need only have begun
     * @return empty if they leave no day
     */
    public static Optional<Bounds> of(List<Bounds> lasting, List<Bounds> prior) {
        if (lasting.stream().anyMatch(Bounds::undated)) {
            return lasting.size() > 1 ? Optional.empty() : Optional.of(Bounds.UNKNOWN);
        }
        List<Bounds> all = new ArrayList<>(lasting);
        all.addAll(prior);
        LocalDate begin = present(all, Bounds::beginEarliest).stream()
                .max(Comparator.naturalOrder())
                .orElse(null);
        LocalDate end = present(lasting, Bounds::endLatest).stream()
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (begin != null && end != null && begin.isAfter(end)) {
            return Optional.empty();
        }
        List<LocalDate> begun = present(all, Bounds::beginLatest);
        List<LocalDate> notEnded = present(lasting, Bounds::endEarliest);
        return Optional.of(new Bounds(
                begin,
                begun.size() < all.size()
                        ? null
                        : begun.stream().max(Comparator.naturalOrder()).orElse(null),
                notEnded.size() < lasting.size()
                        ? null
                        : notEnded.stream().min(Comparator.naturalOrder()).orElse(null),
                end));
    }

    /** The bounds of a claim or derivation as they stand in a graph. */
    public static Bounds read(Node node, Graph graph) {
        return new Bounds(
                day(node, Isnad.BEGIN_EARLIEST, graph),
                day(node, Isnad.BEGIN_LATEST, graph),
                day(node, Isnad.END_EARLIEST, graph),
                day(node, Isnad.END_LATEST, graph));
    }

    static void write(Bounds bounds, Node node, Graph graph) {
        write(node, Isnad.BEGIN_EARLIEST, bounds.beginEarliest(), graph);
        write(node, Isnad.BEGIN_LATEST, bounds.beginLatest(), graph);
        write(node, Isnad.END_EARLIEST, bounds.endEarliest(), graph);
        write(node, Isnad.END_LATEST, bounds.endLatest(), graph);
    }

    private static List<LocalDate> present(List<Bounds> bounds, Function<Bounds, @Nullable LocalDate> bound) {
        List<LocalDate> days = new ArrayList<>();
        for (Bounds one : bounds) {
            LocalDate day = bound.apply(one);
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    private static @Nullable LocalDate day(Node node, Node bound, Graph graph) {
        return graph.stream(node, bound, Node.ANY)
                .map(Triple::getObject)
                .map(day -> LocalDate.parse(day.getLiteralLexicalForm()))
                .findFirst()
                .orElse(null);
    }

    private static void write(Node node, Node bound, @Nullable LocalDate day, Graph graph) {
        if (day != null) {
            graph.add(node, bound, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
        }
    }
}
