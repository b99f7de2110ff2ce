package org.isnad.site.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;
import org.isnad.site.data.Claim;
import org.isnad.site.data.Facts;
import org.isnad.site.data.Group;
import org.isnad.site.data.Panel;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.markup.NaturalOrder;
import org.isnad.site.part.Citing;
import org.isnad.site.part.ClaimTable;
import org.isnad.site.part.ClaimWords;
import org.isnad.site.part.ClaimsQuery;
import org.isnad.site.part.Context;
import org.isnad.site.part.StructuredData;
import org.isnad.site.request.Links;

/** The page of a source: its record, and every claim read from it in the order in which they stand there. */
public final class SourcePage {

    private static final List<String> COLUMNS =
            List.of("place", "said", "when", "how", "confirmed", "contested", "claim");

    private final Context context;
    private final Node source;
    private final ClaimWords words;

    /** The page of a source in this context. */
    public SourcePage(Context context, Node source) {
        this.context = context;
        this.source = source;
        this.words = new ClaimWords(context);
    }

    private record Row(Claim claim, List<Node> confirming) {}

    /** What stands on the page. */
    public Body body() {
        List<Row> rows = context.facts().subjects(Isnad.SOURCE, source).stream()
                .map(context::claim)
                .sorted(Comparator.comparing(SourcePage::place, new NaturalOrder())
                        .thenComparing(claim -> claim.node().getURI()))
                .map(claim -> new Row(claim, confirming(claim)))
                .toList();
        List<Markup> parts = new ArrayList<>();
        parts.add(new Heading(context).of(source));
        parts.add(new RecordList(context, Set.of()).of(source));
        if (!rows.isEmpty()) {
            parts.add(claims(rows));
        }
        parts.add(passedOn());
        parts.add(new Citing(context).ofSource(source, rows.isEmpty() ? "" : ClaimsQuery.ofSources(source)));
        return new Body(
                200,
                context.plain(source),
                context.texts()
                        .of(
                                "source.description",
                                context.plain(source),
                                context.texts().number(rows.size())),
                new StructuredData(context).of(source),
                "source",
                Markup.join(parts, "\n"));
    }

    /** Claims of other witnesses that say the same. */
    private List<Node> confirming(Claim claim) {
        if (claim.isDenied() || claim.subject().isEmpty() || claim.predicate().isEmpty()) {
            return List.of();
        }
        return context
                .facts()
                .stated()
                .find(Node.ANY, Isnad.SUBJECT, claim.subject().get())
                .toList()
                .stream()
                .map(Triple::getSubject)
                .filter(other -> context.facts()
                                .is(other, Isnad.PREDICATE, claim.predicate().get())
                        && context.facts().is(other, Isnad.POLARITY, Isnad.AFFIRMED)
                        && context.basis().witnesses().independent(claim.node(), other)
                        && context.claim(other).statement().equals(claim.statement()))
                .sorted(Facts.BY_TEXT)
                .toList();
    }

    /** What nobody noted comes last. */
    private static String place(Claim claim) {
        return claim.one(Isnad.LOCATOR)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("\uFFFF");
    }

    private Markup claims(List<Row> rows) {
        Markup share = context.say(
                "source.share",
                number(rows.size()),
                number(rows.stream().filter(row -> !row.confirming().isEmpty()).count()),
                number(rows.stream()
                        .filter(row -> !row.claim().all(Isnad.DISAGREES_WITH).isEmpty())
                        .count()));
        Markup heads = Markup.all(COLUMNS.stream()
                .map(column -> Markup.element("th", List.of("scope", "col"), context.say("column." + column)))
                .toList());
        Markup body = Markup.join(rows.stream().map(this::row).toList(), "\n");
        Markup table = Markup.element(
                "table",
                List.of("class", "claims"),
                Markup.element("thead", Markup.element("tr", heads)),
                Markup.element("tbody", body));
        return Body.section(
                "claims",
                context.say("panel.claims"),
                Markup.element("p", share),
                Markup.element("div", List.of("class", "wide"), table),
                context.queryBehind(PanelQuery.ofSource(source)),
                Markup.element("p", List.of("class", "query"), compare()));
    }

    /** Claims of other sources that say they have it from this one. */
    private Markup passedOn() {
        List<Claim> claims = ThingClaims.naming(source, context);
        return claims.isEmpty()
                ? Markup.NONE
                : Body.section(
                        Panel.NAMING.key(),
                        context.say("panel." + Panel.NAMING.key()),
                        new ClaimTable(context).of(Group.of(claims.stream()), source, Panel.NAMING.key()),
                        context.queryBehind(PanelQuery.of(Panel.NAMING, source)));
    }

    private Markup compare() {
        String path = Links.path(source).orElse("");
        return Markup.element(
                "a", List.of("href", context.links().page("compare", List.of("a", path))), context.say("compare.with"));
    }

    private Markup number(long number) {
        return Markup.text(context.texts().number(number));
    }

    private Markup row(Row row) {
        Claim claim = row.claim();
        return Markup.element(
                "tr",
                cell("place", claim.one(Isnad.LOCATOR).map(words::locator).orElse(Markup.NONE)),
                Markup.element("th", List.of("scope", "row"), words.saying(claim)),
                cell("when", words.time(claim)),
                cell("how", words.modality(claim)),
                cell("confirmed", confirmed(row)),
                cell("contested", words.contested(claim)),
                cell(
                        "claim",
                        Markup.element(
                                "a",
                                List.of("href", context.links().of(claim.node()).orElse("")),
                                context.say("claim.open"))));
    }

    private Markup confirmed(Row row) {
        return row.confirming().isEmpty()
                ? Markup.NONE
                : context.say(
                        "source.confirmed-by",
                        number(row.confirming().stream()
                                .map(context.basis().witnesses()::ofClaim)
                                .distinct()
                                .count()));
    }

    private Markup cell(String column, Markup content) {
        return content.isEmpty()
                ? Markup.element("td")
                : Markup.element("td", List.of("data-of", context.texts().of("column." + column)), content);
    }
}
