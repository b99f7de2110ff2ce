package org.isnad.build;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A time without a break during which something was on a list, as far as its editions tell.
 *
 * @param presences the claims that say it was listed, at least one, from the first to the last
 * @param before the last edition before them that it was not in
 * @param after the first edition after them that it was no longer in
 */
record ListingSpan(List<Presence> presences, Optional<Absence> before, Optional<Absence> after) {

    /**
     * A claim of an edition that something is listed.
     *
     * @param beginLatest the listing had begun by then
     * @param endEarliest the listing had not ended before
     */
    record Presence(Node claim, LocalDate beginLatest, LocalDate endEarliest) {
        private LocalDate first() {
            return beginLatest.isBefore(endEarliest) ? beginLatest : endEarliest;
        }

        private LocalDate last() {
            return beginLatest.isBefore(endEarliest) ? endEarliest : beginLatest;
        }
    }

    /** An edition in which something was looked for and not found. */
    record Absence(Node source, LocalDate day) {}

    private static final Comparator<Presence> BY_DAY = Comparator.comparing(Presence::first)
            .thenComparing(Presence::last)
            .thenComparing(presence -> presence.claim().getURI());
    private static final Comparator<Absence> ABSENCES = Comparator.comparing(Absence::day)
            .thenComparing(absence -> absence.source().getURI());

    /**
     * The spans that follow, in the order of time. A claim whose dates leave open on which side of an absence it lies
     * counts for none.
     */
    static List<ListingSpan> of(Collection<Presence> presences, Collection<Absence> absences) {
        List<Absence> breaks = absences.stream().sorted(ABSENCES).toList();
        SortedMap<Integer, List<Presence>> between = new TreeMap<>();
        presences.stream()
                .sorted(BY_DAY)
                .filter(presence -> breaks.stream()
                        .noneMatch(gap -> !gap.day().isBefore(presence.first())
                                && !gap.day().isAfter(presence.last())))
                .forEach(presence -> between.merge(
                        (int) breaks.stream()
                                .filter(gap -> gap.day().isBefore(presence.first()))
                                .count(),
                        List.of(presence),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
        return between.entrySet().stream()
                .map(entry ->
                        new ListingSpan(entry.getValue(), at(breaks, entry.getKey() - 1), at(breaks, entry.getKey())))
                .toList();
    }

    private static Optional<Absence> at(List<Absence> breaks, int index) {
        return index < 0 || index >= breaks.size() ? Optional.empty() : Optional.of(breaks.get(index));
    }

    /** The first day on which the listing can have begun, if an edition before it is known. */
    Optional<LocalDate> beginEarliest() {
        return before.map(gap -> gap.day().plusDays(1));
    }

    /** The last day on which the listing can have begun. */
    LocalDate beginLatest() {
        return presences.stream()
                .map(Presence::beginLatest)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The first day on which the listing can have ended. */
    LocalDate endEarliest() {
        return presences.stream()
                .map(Presence::endEarliest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The last day on which the listing can have ended, if it is no longer on the list. */
    Optional<LocalDate> endLatest() {
        return after.map(gap -> gap.day().minusDays(1));
    }
}
