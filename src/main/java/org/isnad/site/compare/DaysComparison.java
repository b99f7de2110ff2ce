package org.isnad.site.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;
import org.isnad.site.data.Claim;
import org.isnad.site.data.Facts;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;
import org.isnad.site.request.Links;
import org.isnad.view.Certainty;
import org.isnad.view.View;
import org.isnad.view.Viewed;

/** Two days beside each other: which statements may have held on one of them only, and which on both. */
final class DaysComparison {

    private static final Node MISPRINT = Isnad.scale("name-misprint");

    private final Context context;
    private final Optional<Node> thing;

    /** @param thing what the claims have to speak of, as subject or object; all of them if it is empty */
    DaysComparison(Context context, Optional<Node> thing) {
        this.context = context;
        this.thing = thing;
    }

    private record Day(LocalDate date, Context context, SortedMap<String, List<Claim>> statements) {}

    /** The comparison, without title and form; nothing if there are no views here. */
    Optional<Markup> of(LocalDate first, LocalDate second) {
        return on(first).flatMap(one -> on(second).map(other -> compared(one, other)));
    }

    private Optional<Day> on(LocalDate date) {
        View view = new View(Optional.of(date), context.request().view().knownBy(), Certainty.possible);
        Optional<String> release =
                Optional.ofNullable(context.request().parameters().get(Links.RELEASE));
        return context.surroundings().other(release, view).map(viewed -> day(date, viewed));
    }

    private Day day(LocalDate date, Viewed viewed) {
        Context there = context.over(viewed);
        List<Claim> claims = claims(there.facts())
                .map(there::claim)
                .filter(claim -> claim.one("nameMark").filter(MISPRINT::equals).isEmpty())
                .toList();
        return new Day(date, there, ComparedSources.bySaying(claims));
    }

    private Stream<Node> claims(Facts facts) {
        return thing.map(node -> Stream.concat(
                                facts.subjects(Isnad.SUBJECT, node).stream(),
                                facts.subjects(Isnad.OBJECT, node).stream())
                        .distinct())
                .orElseGet(() ->
                        facts
                                .stated()
                                .find(Node.ANY, Isnad.SOURCE, Node.ANY)
                                .mapWith(Triple::getSubject)
                                .toList()
                                .stream()
                                .sorted(Facts.BY_TEXT));
    }

    private Markup compared(Day first, Day second) {
        List<List<Claim>> onlyFirst = without(first.statements(), second.statements());
        List<List<Claim>> onlySecond = without(second.statements(), first.statements());
        SortedMap<String, List<Claim>> both = new TreeMap<>(first.statements());
        both.keySet().retainAll(second.statements().keySet());
        Markup one = day(first.date());
        Markup other = day(second.date());
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element(
                "dl",
                List.of("class", "figures"),
                figure(context.say("compare.only-on", one), onlyFirst.size()),
                figure(context.say("compare.only-on", other), onlySecond.size()),
                figure(context.say("compare.on-both"), both.size())));
        parts.add(Markup.element(
                "p",
                List.of("class", "soft"),
                context.say("compare.days-note", Markup.text(context.texts().number(undated())))));
        parts.add(Body.way(
                context.links().query(DaysQuery.of(first.date(), second.date(), thing)),
                context.say("compare.query-days")));
        parts.add(section("only-first", context.say("compare.only-on", one), onlyFirst, first.context()));
        parts.add(section("only-second", context.say("compare.only-on", other), onlySecond, second.context()));
        parts.add(section("on-both", context.say("compare.on-both"), both.values(), context));
        return Markup.join(parts, "\n");
    }

    private long undated() {
        return claims(context.facts())
                .map(context::claim)
                .filter(claim -> claim.bounds().undated())
                .count();
    }

    private static List<List<Claim>> without(
            SortedMap<String, List<Claim>> statements, SortedMap<String, List<Claim>> others) {
        return statements.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** @param there whose links lead to the day of which the section tells */
    private Markup section(String id, Markup title, Collection<List<Claim>> statements, Context there) {
        return new CompareTable(context)
                .section(id, title, statements.size(), new CompareTable(there).statements(statements, true));
    }

    private Markup figure(Markup term, int number) {
        return Body.line(term, Markup.text(context.texts().number(number)));
    }

    private Markup day(LocalDate date) {
        return Markup.text(context.dates().day(date));
    }
}
