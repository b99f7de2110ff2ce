package org.isnad.site.thing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.site.data.Claim;
import org.isnad.site.data.Facts;
import org.isnad.site.data.Group;
import org.isnad.site.data.Panel;
import org.isnad.site.part.Context;
import org.isnad.thing.Description;

/**
 * The claims about a thing, those about others that name it as their object, and those that name it beside these, as their
 * speaker or the like: by panel. Each is in one panel, but for names that are errors of a source: they are found by searching, and shown on the pages of claim and source only.
 *
 * @param thing the thing
 * @param panels the panels that have claims, in their order
 */
record ThingClaims(Node thing, Map<Panel, List<Claim>> panels) {

    private static final String OTHER = "other";
    private static final Node MISPRINT = Isnad.scale("name-misprint");

    static ThingClaims of(Node thing, Context context) {
        List<Claim> claims = Stream.concat(
                        context.facts().subjects(Isnad.SUBJECT, thing).stream(),
                        context.facts().subjects(Isnad.OBJECT, thing).stream())
                .distinct()
                .map(context::claim)
                .filter(ThingClaims::isShown)
                .toList();
        Map<Panel, List<Claim>> panels = new LinkedHashMap<>();
        Panel.ALL.forEach(panel -> panels.put(panel, new ArrayList<>()));
        List<Claim> others = new ArrayList<>();
        for (Claim claim : claims) {
            boolean about = claim.subject().filter(thing::equals).isPresent();
            String predicate = claim.predicate().map(Panel::name).orElse("");
            Panel.ALL.stream()
                    .filter(panel -> panel.shows(predicate, about))
                    .findFirst()
                    .map(panels::get)
                    .orElse(others)
                    .add(claim);
        }
        panels.put(other(others, thing), others);
        panels.put(Panel.NAMING, naming(thing, context));
        panels.values().removeIf(List::isEmpty);
        return new ThingClaims(thing, panels);
    }

    /** The claims that name a thing beside what they are about and their object. */
    static List<Claim> naming(Node thing, Context context) {
        return Description.BESIDE.stream()
                .flatMap(property -> context.facts().subjects(property, thing).stream())
                .distinct()
                .map(context::claim)
                .filter(claim -> !claim.all(Isnad.SUBJECT).contains(thing)
                        && !claim.all(Isnad.OBJECT).contains(thing))
                .filter(ThingClaims::isShown)
                .toList();
    }

    private static boolean isShown(Claim claim) {
        return claim.one("nameMark").filter(MISPRINT::equals).isEmpty();
    }

    /** A panel for what no other shows, which names the predicates that it came to show. */
    private static Panel other(List<Claim> claims, Node thing) {
        return new Panel(
                OTHER,
                predicates(claims.stream()
                        .filter(claim -> claim.subject().filter(thing::equals).isPresent())),
                predicates(claims.stream()
                        .filter(claim -> claim.subject().filter(thing::equals).isEmpty())),
                false,
                false);
    }

    private static List<String> predicates(Stream<Claim> claims) {
        return claims.flatMap(claim -> claim.predicate().stream())
                .map(Panel::name)
                .distinct()
                .sorted()
                .toList();
    }

    Stream<Claim> all() {
        return panels.values().stream().flatMap(List::stream);
    }

    long count() {
        return all().count();
    }

    /** The sources of all of them, each once. */
    List<Node> sources() {
        return all().flatMap(claim -> claim.source().stream())
                .distinct()
                .sorted(Facts.BY_TEXT)
                .toList();
    }

    /** What a panel shows, in its order. */
    List<Group> groups(Panel panel, Context context) {
        List<Group> groups = Group.of(panels.getOrDefault(panel, List.of()).stream());
        return panel.byTime()
                ? groups
                : groups.stream()
                        .sorted(Group.bySupport(panel, thing, context.basis().witnesses()))
                        .toList();
    }
}
