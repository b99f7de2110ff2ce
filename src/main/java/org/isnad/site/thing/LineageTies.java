package org.isnad.site.thing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.site.data.Claim;
import org.isnad.site.data.Group;
import org.isnad.site.data.Panel;
import org.isnad.site.part.Context;

/**
 * Who came out of whom, or went into whom, up to two steps from a thing: the claims about its own turns, and about those
 * of the things that these name.
 *
 * @param thing where it begins
 * @param claims the claims on each pair of things, in order of time
 * @param left how many things are too many to be shown
 */
record LineageTies(Node thing, Map<Pair, List<Claim>> claims, int left) {

    private static final int THINGS = 16;

    /** What was before, and what it became or what came out of it. */
    record Pair(Node before, Node after) {

        Pair {
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
        }

        boolean touches(Node thing) {
            return before.equals(thing) || after.equals(thing);
        }

        Node other(Node thing) {
            return before.equals(thing) ? after : before;
        }
    }

    static LineageTies of(Node thing, Context context) {
        Map<Pair, List<Claim>> claims = new LinkedHashMap<>();
        add(thing, context, claims);
        Set<Node> things = new LinkedHashSet<>(List.of(thing));
        claims.keySet().forEach(pair -> things.add(pair.other(thing)));
        Map<Pair, List<Claim>> further = new LinkedHashMap<>();
        things.stream().skip(1).forEach(near -> add(near, context, further));
        further.keySet().removeAll(claims.keySet());
        Set<Node> left = new LinkedHashSet<>();
        further.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<Pair, List<Claim>> entry) ->
                        -new Group(entry.getValue()).witnesses(context.basis().witnesses())))
                .forEach(entry -> {
                    Pair pair = entry.getKey();
                    Node far = things.contains(pair.before()) ? pair.after() : pair.before();
                    if (things.contains(far) || things.size() < THINGS) {
                        things.add(far);
                        claims.put(pair, entry.getValue());
                    } else {
                        left.add(far);
                    }
                });
        return new LineageTies(thing, claims, left.size());
    }

    /** The claims that say so of this thing. */
    private static void add(Node thing, Context context, Map<Pair, List<Claim>> claims) {
        Stream.of(Isnad.SUBJECT, Isnad.OBJECT)
                .flatMap(role -> context.claims(role, thing, Panel.TURNS).stream())
                .forEach(claim -> pair(claim).ifPresent(pair -> {
                    List<Claim> same = claims.computeIfAbsent(pair, key -> new ArrayList<>());
                    if (!same.contains(claim)) {
                        same.add(claim);
                    }
                }));
    }

    private static Optional<Pair> pair(Claim claim) {
        Optional<Node> object = claim.one(Isnad.OBJECT).filter(Node::isURI);
        if (object.isEmpty() || claim.subject().isEmpty() || claim.subject().equals(object)) {
            return Optional.empty();
        }
        return Optional.of(
                intoObject(claim)
                        ? new Pair(claim.subject().get(), object.get())
                        : new Pair(object.get(), claim.subject().get()));
    }

    private static boolean intoObject(Claim claim) {
        return claim.isOf("mergedInto") || claim.isOf("revivedAs");
    }

    /** All things in it. */
    Collection<Node> things() {
        Set<Node> things = new LinkedHashSet<>();
        claims.keySet().forEach(pair -> {
            things.add(pair.before());
            things.add(pair.after());
        });
        return things;
    }

    /** The earliest day that any affirmed claim gives. */
    static Optional<LocalDate> earliest(Stream<Claim> claims) {
        return claims.filter(claim -> !claim.isDenied())
                .flatMap(claim -> Stream.ofNullable(claim.bounds().beginEarliest()))
                .min(Comparator.naturalOrder());
    }

    /** The earliest day for which something is said to have begun with such a turn; what another merges into was there. */
    Optional<LocalDate> begun(Node after) {
        return earliest(claims.entrySet().stream()
                .filter(entry -> entry.getKey().after().equals(after))
                .flatMap(entry -> entry.getValue().stream())
                .filter(claim -> !claim.isOf("mergedInto")));
    }
}
