package org.isnad.site.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.agree.Witnesses;
import org.isnad.model.Isnad;
import org.isnad.site.data.Claim;
import org.isnad.site.data.Facts;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.ClaimsQuery;
import org.isnad.site.part.Context;
import org.isnad.site.part.Sources;
import org.isnad.site.request.Links;

/** Two sources beside each other: where they contradict each other, where they agree, and what only one of them says. */
final class SourcesComparison {

    private static final int NEAREST = 12;
    private static final Node NOTE = Isnad.term("curatorNote");

    private final Context context;
    private final CompareTable table;
    private final Sources sources;

    SourcesComparison(Context context) {
        this.context = context;
        this.table = new CompareTable(context);
        this.sources = new Sources(context);
    }

    /** The comparison, without title and form. */
    Markup of(Node first, Node second) {
        ComparedSources compared = ComparedSources.of(first, second, context);
        boolean apart =
                !sources.brief(first).plain().equals(sources.brief(second).plain());
        Markup one = apart ? sources.brief(first) : context.link(first);
        Markup other = apart ? sources.brief(second) : context.link(second);
        List<Markup> parts = new ArrayList<>();
        parts.add(works(first, second, compared));
        parts.add(counts(compared, one, other));
        parts.add(queries(first, second));
        parts.add(table.section(
                "contradicted",
                context.say("compare.contradicted"),
                compared.contradictions().size(),
                table.sides(
                        one,
                        other,
                        compared.contradictions().stream()
                                .map(this::contradiction)
                                .toList())));
        parts.add(table.section(
                "agreed",
                context.say("compare.agreed"),
                compared.agreed().size(),
                table.sides(
                        one, other, compared.agreed().stream().map(this::agreed).toList())));
        parts.add(table.section(
                "only-first",
                context.say("compare.only", one),
                compared.onlyFirst().size(),
                table.statements(compared.onlyFirst(), false)));
        parts.add(table.section(
                "only-second",
                context.say("compare.only", other),
                compared.onlySecond().size(),
                table.statements(compared.onlySecond(), false)));
        return Markup.join(parts, "\n");
    }

    /** Both in full, and whether they are one witness. */
    private Markup works(Node first, Node second, ComparedSources compared) {
        Markup both = Markup.element(
                "div",
                List.of("class", "works"),
                Markup.list(Stream.of(work(first, compared.first()), work(second, compared.second()))));
        return oneWitness(first, second)
                ? Markup.all(Markup.element("p", List.of("class", "banner"), context.say("compare.one-witness")), both)
                : both;
    }

    private Markup work(Node source, List<Claim> claims) {
        return Markup.all(
                sources.full(source),
                Markup.text(" "),
                context.say("compare.claims-of", Markup.text(context.texts().number(claims.size()))));
    }

    private Markup counts(ComparedSources compared, Markup one, Markup other) {
        return Markup.element(
                "dl",
                List.of("class", "figures"),
                figure(
                        context.say("compare.contradicted"),
                        compared.contradictions().size()),
                figure(context.say("compare.agreed"), compared.agreed().size()),
                figure(context.say("compare.only", one), compared.onlyFirst().size()),
                figure(context.say("compare.only", other), compared.onlySecond().size()));
    }

    private Markup figure(Markup term, int number) {
        return Body.line(term, Markup.text(context.texts().number(number)));
    }

    private Markup queries(Node first, Node second) {
        String claims = ClaimsQuery.ofSources(first, second);
        return Markup.element(
                "p",
                List.of("class", "query"),
                Markup.join(
                        List.of(
                                link(context.links().query(claims), "compare.query-sources"),
                                link(context.links().answer(claims, "csv"), "format.csv"),
                                link(context.links().answer(claims, "json"), "format.json")),
                        context.texts().of("list.between")));
    }

    private Markup link(String address, String key) {
        return Markup.element("a", List.of("href", address), context.say(key));
    }

    private CompareTable.Row contradiction(ComparedSources.Contradiction pair) {
        boolean recorded =
                pair.first().all(Isnad.DISAGREES_WITH).contains(pair.second().node());
        List<Markup> notes = Stream.of(pair.first(), pair.second())
                .filter(claim -> recorded)
                .flatMap(claim -> claim.all(NOTE).stream())
                .distinct()
                .map(note -> Markup.element("small", context.say("compare.note", context.literal(note))))
                .toList();
        return new CompareTable.Row(
                Markup.all(table.topic(pair.first()), oneTestimony(pair.first(), pair.second()), Markup.all(notes)),
                table.stated(pair.first()),
                table.stated(pair.second()));
    }

    private CompareTable.Row agreed(ComparedSources.Agreed pair) {
        Claim claim = pair.first().get(0);
        return new CompareTable.Row(
                Markup.all(
                        table.saying(claim), oneTestimony(claim, pair.second().get(0))),
                table.told(pair.first()),
                table.told(pair.second()));
    }

    /** Of two sources that are two witnesses, one may still pass on the other's words. */
    private Markup oneTestimony(Claim claim, Claim other) {
        boolean told = claim.source()
                .flatMap(one -> other.source().map(two -> oneWitness(one, two)))
                .orElse(false);
        return told || context.basis().witnesses().independent(claim.node(), other.node())
                ? Markup.NONE
                : Markup.element("small", context.say("compare.one-testimony"));
    }

    private boolean oneWitness(Node first, Node second) {
        Witnesses witnesses = context.basis().witnesses();
        return witnesses.ofSource(first).equals(witnesses.ofSource(second));
    }

    /** The sources that make, deny or contradict most of the statements of this one, to be compared with it. */
    Markup nearest(Node source) {
        Map<Node, Integer> common = new HashMap<>();
        for (Node node : context.facts().subjects(Isnad.SOURCE, source)) {
            Claim claim = context.claim(node);
            Stream<Claim> same = claim.subject().stream()
                    .flatMap(subject -> context.facts().subjects(Isnad.SUBJECT, subject).stream())
                    .map(context::claim)
                    .filter(other -> other.statement().equals(claim.statement()));
            Stream.concat(same, claim.all(Isnad.DISAGREES_WITH).stream().map(context::claim))
                    .flatMap(other -> other.source().stream())
                    .distinct()
                    .forEach(other -> common.merge(other, 1, Integer::sum));
        }
        common.remove(source);
        Markup list = Markup.list(common.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey, Facts.BY_TEXT))
                .limit(NEAREST)
                .map(entry -> near(source, entry.getKey(), entry.getValue())));
        return list.isEmpty()
                ? Markup.element("p", List.of("class", "soft"), context.say("compare.no-near"))
                : Body.section(
                        "near", context.say("compare.near"), Markup.element("div", List.of("class", "things"), list));
    }

    private Markup near(Node source, Node other, int statements) {
        String address = context.links()
                .page(
                        "compare",
                        List.of(
                                "a", Links.path(source).orElse(""),
                                "b", Links.path(other).orElse("")));
        return Markup.all(
                Markup.element("a", List.of("href", address), context.name(other)),
                Markup.text(" "),
                Markup.element(
                        "span",
                        List.of("class", "count"),
                        Markup.text(context.texts().number(statements))));
    }
}
