package org.isnad.site.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.change.Change;
import org.isnad.change.Change.Fate;
import org.isnad.change.Change.Kind;
import org.isnad.change.Changes;
import org.isnad.model.Isnad;
import org.isnad.site.data.Facts;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.ClaimWords;
import org.isnad.site.part.Context;
import org.isnad.view.View;

/** Two releases beside each other: claims and other things that are new, gone or withdrawn, and stated otherwise. */
final class ReleasesComparison {

    private static final Set<Node> DATES = Set.of(Isnad.WHEN, Isnad.ATTESTED);
    private static final Set<Node> BOUNDS =
            Set.of(Isnad.BEGIN_EARLIEST, Isnad.BEGIN_LATEST, Isnad.END_EARLIEST, Isnad.END_LATEST);

    private final Context context;

    ReleasesComparison(Context context) {
        this.context = context;
    }

    private record Both(Context earlier, Context later) {}

    /** The comparison, without title and form; nothing if one of them is not served. */
    Optional<Markup> of(String earlier, String later) {
        return context.surroundings().other(Optional.of(earlier), View.WHOLE).flatMap(one -> context.surroundings()
                .other(Optional.of(later), View.WHOLE)
                .map(other -> compared(
                        new Both(context.over(one, earlier), context.over(other, later)),
                        Changes.ofThings(one.dataset(), other.dataset()))));
    }

    private Markup compared(Both both, List<Change> changes) {
        Predicate<Change> claims = change -> change.kind() == Kind.CLAIM;
        Predicate<Change> come = change -> change.fate() == Fate.NEW;
        Predicate<Change> gone = change -> change.fate() == Fate.GONE || isWithdrawn(change);
        Predicate<Change> other = come.or(gone).negate();
        Map<String, List<Change>> sections = new LinkedHashMap<>();
        sections.put("new-claims", only(changes, claims.and(come)));
        sections.put("gone-claims", only(changes, claims.and(gone)));
        sections.put("changed-claims", only(changes, claims.and(other)));
        sections.put("new-things", only(changes, claims.negate().and(come)));
        sections.put("gone-things", only(changes, claims.negate().and(gone)));
        sections.put("changed-things", only(changes, claims.negate().and(other)));
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element(
                "dl",
                List.of("class", "figures"),
                Markup.all(sections.entrySet().stream()
                        .map(section -> Body.line(
                                context.say("compare." + section.getKey()),
                                Markup.text(context.texts()
                                        .number(section.getValue().size()))))
                        .toList())));
        parts.add(queries(both));
        sections.forEach((key, found) -> parts.add(new CompareTable(context)
                .section(
                        key,
                        context.say("compare." + key),
                        found.size(),
                        Markup.element(
                                "div",
                                List.of("class", "changes"),
                                Markup.list(
                                        found.stream().limit(CompareTable.SHOWN).map(change -> item(change, both)))))));
        return Markup.join(parts, "\n");
    }

    private static List<Change> only(List<Change> changes, Predicate<Change> which) {
        return changes.stream().filter(which).toList();
    }

    private static boolean isWithdrawn(Change change) {
        return change.come().stream()
                .anyMatch(triple -> triple.getPredicate().equals(Isnad.STATUS)
                        && triple.getObject().equals(Isnad.WITHDRAWN));
    }

    /** All claims of each release, from which every change of claims follows. */
    private Markup queries(Both both) {
        String query =
                "SELECT ?claim ?property ?value { ?claim isnad:source ?source; ?property ?value } ORDER BY ?claim";
        return Markup.element(
                "p",
                List.of("class", "query"),
                Markup.join(
                        Stream.of(both.earlier(), both.later())
                                .map(there -> Markup.element(
                                        "a",
                                        List.of("href", there.links().query(query)),
                                        context.say(
                                                "compare.query-release",
                                                Markup.element(
                                                        "bdi",
                                                        Markup.text(
                                                                there.basis().release())))))
                                .toList(),
                        context.texts().of("list.between")));
    }

    /** A thing as the release has it in which it is: what is gone as the earlier one had it. */
    private Markup item(Change change, Both both) {
        boolean gone = change.fate() == Fate.GONE || isWithdrawn(change);
        Context there = gone && both.earlier().facts().describes(change.thing()) ? both.earlier() : both.later();
        Markup told = change.kind() == Kind.CLAIM
                ? Markup.all(
                        new ClaimWords(there).sentence(there.claim(change.thing())),
                        Markup.text(" "),
                        new CompareTable(there).open(there.claim(change.thing())))
                : there.link(change.thing());
        return change.fate() == Fate.CHANGED ? Markup.all(told, differences(change, both)) : told;
    }

    /** What is stated otherwise, property by property; bounds that follow from another date are left out. */
    private Markup differences(Change change, Both both) {
        Map<Node, List<Triple>> byProperty = new TreeMap<>(Facts.BY_TEXT);
        Stream.concat(change.gone().stream(), change.come().stream())
                .forEach(triple ->
                        byProperty.merge(triple.getPredicate(), List.of(triple), (some, more) -> Stream.concat(
                                        some.stream(), more.stream())
                                .toList()));
        boolean dated = DATES.stream().anyMatch(byProperty::containsKey);
        return Markup.all(byProperty.keySet().stream()
                .filter(property -> !dated || !BOUNDS.contains(property))
                .map(property -> Markup.element("small", difference(property, change, both)))
                .toList());
    }

    private Markup difference(Node property, Change change, Both both) {
        Markup name = both.later().name(property);
        Markup was = values(change.gone(), property, both.earlier());
        Markup is = values(change.come(), property, both.later());
        if (is.isEmpty()) {
            return context.say("compare.no-longer", name, was);
        }
        return was.isEmpty() ? context.say("compare.now", name, is) : context.say("compare.instead", name, was, is);
    }

    private Markup values(List<Triple> statements, Node property, Context there) {
        return Markup.join(
                statements.stream()
                        .filter(statement -> statement.getPredicate().equals(property))
                        .map(statement -> there.value(statement.getObject()))
                        .toList(),
                context.texts().of("list.between"));
    }
}
