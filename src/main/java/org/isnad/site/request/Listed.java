package org.isnad.site.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.model.time.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * A thing in a list.
 *
 * @param thing the thing
 * @param claims how many claims are about it or name it; of a source, how many were read from it
 * @param witnesses how many independent witnesses make them
 * @param date a date of it as it is written, of those that sources give the one that begins first
 * @param bounds the four days of that date, to sort by
 * @param values what the facets of its kind find of it, by their keys, each in one order
 */
public record Listed(
        Node thing, int claims, int witnesses, Optional<Node> date, Bounds bounds, Map<String, List<Node>> values) {

    /** From the earliest on; without a date last. */
    static final Comparator<Listed> BY_DATE =
            Comparator.comparing(Listed::day, Comparator.nullsLast(Comparator.naturalOrder()));

    /** From the latest on; without a date last as well. */
    static final Comparator<Listed> BY_LATEST_DATE =
            Comparator.comparing(Listed::day, Comparator.nullsLast(Comparator.reverseOrder()));

    private @Nullable LocalDate day() {
        return bounds.beginEarliest() == null ? bounds.beginLatest() : bounds.beginEarliest();
    }

    /** What a facet finds of it. */
    public List<Node> values(Facet facet) {
        return values.getOrDefault(facet.key(), List.of());
    }

    /** Whether a facet finds this of it, as addresses name values. */
    public boolean has(Facet facet, String value) {
        return value.equals(Facet.NONE)
                ? values(facet).isEmpty()
                : values(facet).stream().anyMatch(node -> Listing.written(node).equals(value));
    }
}
