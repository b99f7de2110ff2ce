package org.isnad.site.data;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;
import org.isnad.model.time.Bounds;
import org.isnad.view.View;

/**
 * How a group stands, on the day of a view or without one. Ends are told by the whole dataset, for what is past on a day is
 * not in the view of that day.
 */
public enum LifeState {
    /** A source says without doubt that it has ended, on a day, that it had by then. */
    ENDED,
    /** It may have ended: the source has doubts, or the day is not sure. */
    PERHAPS,
    /** On a day: sources tell of it by that day and on or after it, and of no end before. */
    ACTIVE,
    /** Nothing is told of an end, nor, on a day, of a life around it. */
    UNTOLD;

    /** The predicates of claims that tell of an end. */
    public static final List<String> ENDS = List.of("dissolvedOn", "mergedInto");

    /** The predicates of claims about it that tell of a life. */
    public static final List<String> LIFE = List.of(
            "foundedOn",
            "commandedBy",
            "partOf",
            "wingOf",
            "subordinateTo",
            "holdsSlot",
            "supportedBy",
            "fundedBy",
            "armedBy",
            "trainedBy",
            "advisedBy",
            "directedBy",
            "closeTo",
            "alliedWith",
            "rivalOf",
            "operatesIn",
            "participatedIn",
            "strength",
            "seats");

    /** The predicates of claims about others that tell of a life of what they name. */
    public static final List<String> LIFE_OF_OBJECT = List.of("holdsPost", "memberOf", "partOf", "subordinateTo");

    /** As addresses and texts have it. */
    public String key() {
        return switch (this) {
            case ENDED -> "ended";
            case PERHAPS -> "perhaps";
            case ACTIVE -> "active";
            case UNTOLD -> "untold";
        };
    }

    /** How all things stand of which something is told; the others are {@link #UNTOLD}. */
    static Map<Node, LifeState> in(Facts whole, View view) {
        Map<Node, LifeState> standings = new HashMap<>();
        if (view.asOf().isPresent()) {
            living(whole, view, view.asOf().get()).forEach(thing -> standings.put(thing, ACTIVE));
        }
        for (Claim claim : claims(whole, view, ENDS).toList()) {
            if (view.asOf().map(day -> mayHaveHappened(claim, day)).orElse(true)) {
                claim.subject()
                        .ifPresent(thing -> standings.merge(
                                thing,
                                isSure(claim, whole, view.asOf()) ? ENDED : PERHAPS,
                                (one, other) -> one == ENDED || other == ENDED ? ENDED : PERHAPS));
            }
        }
        return standings;
    }

    private static Set<Node> living(Facts whole, View view, LocalDate day) {
        Set<Node> before = new HashSet<>();
        Set<Node> after = new HashSet<>();
        Predicate<Claim> said = claim -> Catalogue.isSaid(claim, whole);
        collect(claims(whole, view, LIFE).filter(said).toList(), Isnad.SUBJECT, day, before, after);
        collect(claims(whole, view, LIFE_OF_OBJECT).filter(said).toList(), Isnad.OBJECT, day, before, after);
        before.retainAll(after);
        return before;
    }

    private static void collect(List<Claim> claims, Node role, LocalDate day, Set<Node> before, Set<Node> after) {
        for (Claim claim : claims) {
            Bounds bounds = claim.bounds();
            if (bounds.beginLatest() != null && !bounds.beginLatest().isAfter(day)) {
                before.addAll(claim.all(role));
            }
            if (bounds.endEarliest() != null && !bounds.endEarliest().isBefore(day)) {
                after.addAll(claim.all(role));
            }
        }
    }

    /** What is affirmed and accepted with these predicates, of sources that were known by the day of the view. */
    private static Stream<Claim> claims(Facts whole, View view, List<String> predicates) {
        return predicates.stream()
                .flatMap(name -> whole
                        .stated()
                        .find(Node.ANY, Isnad.PREDICATE, Isnad.term(name))
                        .mapWith(Triple::getSubject)
                        .toList()
                        .stream())
                .map(node -> Claim.read(whole.stated(), node))
                .filter(claim -> !claim.isDenied())
                .filter(claim ->
                        claim.one(Isnad.STATUS).filter(Isnad.ACCEPTED::equals).isPresent())
                .filter(claim -> view.knownBy()
                        .map(day -> claim.source()
                                .filter(source -> whole.isKnownBy(source, day))
                                .isPresent())
                        .orElse(true));
    }

    private static boolean mayHaveHappened(Claim claim, LocalDate day) {
        LocalDate begin = claim.bounds().beginEarliest();
        return begin != null && !begin.isAfter(day);
    }

    private static boolean isSure(Claim claim, Facts whole, Optional<LocalDate> day) {
        LocalDate latest = claim.bounds().beginLatest();
        return claim.hedge()
                        .flatMap(hedge -> whole.text(hedge, Isnad.YIELDS_DIRECT))
                        .filter("true"::equals)
                        .isPresent()
                && day.map(until -> latest != null && !latest.isAfter(until)).orElse(true);
    }
}
