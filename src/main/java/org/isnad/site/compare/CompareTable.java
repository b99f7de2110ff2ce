package org.isnad.site.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.site.data.Claim;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.ClaimWords;
import org.isnad.site.part.Context;

/** What comparisons show: statements with their claims, and claims of two sides beside each other. */
final class CompareTable {

    /** Rows of one table, so that four tables and the lists of the forms stay light. */
    static final int SHOWN = 40;

    private static final int CLAIMS_OF_A_STATEMENT = 4;

    private final Context context;
    private final ClaimWords words;

    CompareTable(Context context) {
        this.context = context;
        this.words = new ClaimWords(context);
    }

    /**
     * Two sides of one thing.
     *
     * @param head what they have in common
     * @param first what the first side says
     * @param second what the second side says
     */
    record Row(Markup head, Markup first, Markup second) {}

    /**
     * A section with a title, the number of what is in it, and its rows as a table; nothing if there are none.
     *
     * @param all how many rows there are, of which a table shows {@link #SHOWN}
     */
    Markup section(String id, Markup title, int all, Markup table) {
        if (all == 0) {
            return Markup.NONE;
        }
        Markup count = Markup.element(
                "span", List.of("class", "count"), Markup.text(context.texts().number(all)));
        Markup cut = all <= SHOWN
                ? Markup.NONE
                : Markup.element(
                        "p",
                        List.of("class", "soft"),
                        context.say(
                                "compare.cut",
                                Markup.text(context.texts().number(SHOWN)),
                                Markup.text(context.texts().number(all))));
        return Body.section(id, Markup.all(title, Markup.text(" "), count), table, cut);
    }

    /**
     * Statements, each with its claims.
     *
     * @param statements lists of claims that say the same
     * @param sources whether each claim has to name its source
     */
    Markup statements(Collection<List<Claim>> statements, boolean sources) {
        List<Markup> heads = Stream.of("said", sources ? "source" : "place", "when", "how", "claim")
                .map(column -> head(context.say("column." + column)))
                .toList();
        return table(
                "claims",
                heads,
                statements.stream()
                        .limit(SHOWN)
                        .map(claims -> statement(claims, sources))
                        .toList());
    }

    /** Rows with a column for each side. */
    Markup sides(Markup first, Markup second, List<Row> rows) {
        List<Markup> heads = List.of(head(context.say("column.said")), head(first), head(second));
        List<Markup> bodies = rows.stream()
                .limit(SHOWN)
                .map(row -> Markup.element(
                        "tbody",
                        Markup.element(
                                "tr",
                                Markup.element("th", List.of("scope", "row"), row.head()),
                                cell(first.plain(), row.first()),
                                cell(second.plain(), row.second()))))
                .toList();
        return table("claims sides", heads, bodies);
    }

    private static Markup table(String kind, List<Markup> heads, List<Markup> bodies) {
        return Markup.element(
                "div",
                List.of("class", "wide"),
                Markup.element(
                        "table",
                        List.of("class", kind),
                        Markup.element("thead", Markup.element("tr", Markup.all(heads))),
                        Markup.join(bodies, "\n")));
    }

    private static Markup head(Markup words) {
        return Markup.element("th", List.of("scope", "col"), words);
    }

    private Markup statement(List<Claim> claims, boolean sources) {
        List<Claim> shown = claims.stream().limit(CLAIMS_OF_A_STATEMENT).toList();
        List<Markup> rows = new ArrayList<>();
        for (Claim claim : shown) {
            Markup said = rows.isEmpty() ? said(claim, shown.size(), claims.size()) : Markup.NONE;
            rows.add(row(said, claim, sources));
        }
        return Markup.element("tbody", Markup.all(rows));
    }

    private Markup said(Claim claim, int rows, int all) {
        List<String> attributes =
                rows == 1 ? List.of("scope", "row") : List.of("scope", "rowgroup", "rowspan", Integer.toString(rows));
        Markup more = all <= rows
                ? Markup.NONE
                : Markup.element(
                        "small",
                        context.say("list.more", Markup.text(context.texts().number(all - rows))));
        return Markup.element("th", attributes, words.saying(claim), more);
    }

    private Markup row(Markup said, Claim claim, boolean sources) {
        Markup place = sources
                ? words.place(claim)
                : claim.one(Isnad.LOCATOR).map(words::locator).orElse(Markup.NONE);
        return Markup.element(
                "tr",
                said,
                cell(context.texts().of("column." + (sources ? "source" : "place")), place),
                cell(context.texts().of("column.when"), words.time(claim)),
                cell(context.texts().of("column.how"), words.modality(claim)),
                cell(context.texts().of("column.claim"), open(claim)));
    }

    private static Markup cell(String column, Markup content) {
        return content.isEmpty() ? Markup.element("td") : Markup.element("td", List.of("data-of", column), content);
    }

    /** What one side says, claim by claim: where, when, how surely. */
    Markup told(List<Claim> claims) {
        return Markup.all(
                claims.stream().limit(CLAIMS_OF_A_STATEMENT).map(this::told).toList());
    }

    private Markup told(Claim claim) {
        List<Markup> parts = List.of(
                claim.one(Isnad.LOCATOR).map(words::locator).orElse(Markup.NONE),
                words.time(claim),
                words.modality(claim),
                open(claim));
        return Markup.element(
                "span",
                List.of("class", "told"),
                Markup.join(parts, context.texts().of("list.between")));
    }

    /** What a claim says of its subject, and then where, when and how surely. */
    Markup stated(Claim claim) {
        Markup qualifiers = words.qualifiers(claim);
        return Markup.all(
                Markup.element("span", List.of("class", "told"), words.object(claim)),
                qualifiers.isEmpty() ? qualifiers : Markup.element("small", qualifiers),
                told(claim));
    }

    /** Subject and predicate of a claim. */
    Markup topic(Claim claim) {
        return Markup.all(
                Markup.element("span", claim.subject().map(context::link).orElse(Markup.NONE)),
                Markup.element("small", claim.predicate().map(context::name).orElse(Markup.NONE)));
    }

    /** What a claim says. */
    Markup saying(Claim claim) {
        return words.saying(claim);
    }

    Markup open(Claim claim) {
        Node node = claim.node();
        return Markup.element("a", List.of("href", context.links().of(node).orElse("")), context.say("claim.open"));
    }
}
