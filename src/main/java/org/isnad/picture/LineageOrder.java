package org.isnad.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The order of a lineage: what was before stands above what came after, else the earlier above the later. A thing without
 * a date stands before the earliest that came out of it. Where claims go round in a circle, the earliest breaks it.
 */
final class LineageOrder {

    private final Map<String, LineageThing> things = new HashMap<>();
    private final Collection<LineageTie> ties;
    private final Map<String, LocalDate> days = new HashMap<>();

    private LineageOrder(Collection<LineageThing> things, Collection<LineageTie> ties) {
        things.forEach(thing -> this.things.put(thing.id(), thing));
        this.ties = ties;
    }

    static List<LineageThing> of(Collection<LineageThing> things, Collection<LineageTie> ties) {
        return new LineageOrder(things, ties).sorted();
    }

    private List<LineageThing> sorted() {
        Set<LineageThing> left = new TreeSet<>(Comparator.comparing((LineageThing thing) -> day(thing.id()))
                .thenComparing(LineageThing::name)
                .thenComparing(LineageThing::id));
        left.addAll(things.values());
        List<LineageThing> sorted = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<String> waiting = new HashSet<>();
            left.forEach(thing -> waiting.add(thing.id()));
            LineageThing next = left.stream()
                    .filter(thing -> ties.stream()
                            .noneMatch(tie -> tie.after().equals(thing.id()) && waiting.contains(tie.before())))
                    .findFirst()
                    .orElseGet(() -> left.iterator().next());
            left.remove(next);
            sorted.add(next);
        }
        return sorted;
    }

    /** By which day it was there at the latest, so far as its own dates and those of what came out of it tell. */
    private LocalDate day(String id) {
        return days.computeIfAbsent(id, thing -> earliest(thing, new HashSet<>()));
    }

    private LocalDate earliest(String id, Set<String> seen) {
        if (!seen.add(id)) {
            return LocalDate.MAX;
        }
        LocalDate own = Optional.ofNullable(things.get(id))
                .flatMap(LineageThing::since)
                .or(() -> ties.stream()
                        .filter(tie -> tie.touches(id))
                        .flatMap(tie -> tie.day().stream())
                        .min(Comparator.naturalOrder()))
                .orElse(LocalDate.MAX);
        return ties.stream()
                .filter(tie -> tie.before().equals(id))
                .map(tie -> earliest(tie.after(), seen))
                .filter(own::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(own);
    }
}
