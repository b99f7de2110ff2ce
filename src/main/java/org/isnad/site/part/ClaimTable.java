package org.isnad.site.part;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.site.data.Claim;
import org.isnad.site.data.Group;
import org.isnad.site.markup.Markup;

/** Claims as a table: what is said, and for each source when, where, how surely, how far trusted, and by whom contested. */
public final class ClaimTable {

    private static final List<String> COLUMNS = List.of("when", "source", "how", "confidence", "contested", "claim");

    private final Context context;
    private final ClaimWords words;

    /** Tables for a page in this context. */
    public ClaimTable(Context context) {
        this.context = context;
        this.words = new ClaimWords(context);
    }

    /**
     * The table of these groups.
     *
     * @param thing the thing on whose page it stands
     * @param panel the key of the panel, by which each group has an id
     */
    public Markup of(List<Group> groups, Node thing, String panel) {
        List<Markup> bodies = new ArrayList<>();
        groups.forEach(group -> bodies.add(body(group.claims(), said(group, thing), id(panel, bodies.size()))));
        return around(Markup.all(bodies));
    }

    /** The table of these bodies, with the heads of its columns. */
    public Markup around(Markup bodies) {
        Markup heads = Markup.all(
                head("said"), Markup.all(COLUMNS.stream().map(this::head).toList()));
        return Markup.element(
                "div",
                List.of("class", "wide"),
                Markup.element(
                        "table",
                        List.of("class", "claims"),
                        Markup.element("thead", Markup.element("tr", heads)),
                        bodies));
    }

    /** The id of a group of claims by its place in the table of a panel. */
    public static String id(String panel, int place) {
        return panel + "-" + (place + 1);
    }

    private Markup head(String column) {
        return Markup.element("th", List.of("scope", "col"), context.say("column." + column));
    }

    /**
     * The claims that say one thing.
     *
     * @param said what they say
     * @param id what an address can name them by
     */
    public Markup body(List<Claim> claims, Markup said, String id) {
        int rows = claims.size();
        List<String> scope =
                rows == 1 ? List.of("scope", "row") : List.of("scope", "rowgroup", "rowspan", Integer.toString(rows));
        StringBuilder html = new StringBuilder();
        for (Claim claim : claims) {
            Markup head = html.isEmpty() ? Markup.element("th", scope, said) : Markup.NONE;
            html.append(row(head, claim).html()).append('\n');
        }
        return Markup.element("tbody", List.of("id", id), new Markup(html.toString()));
    }

    private Markup row(Markup said, Claim claim) {
        return Markup.element(
                "tr",
                said,
                cell("when", words.time(claim)),
                cell("source", words.place(claim)),
                cell("how", words.modality(claim)),
                cell(
                        "confidence",
                        claim.one(Isnad.CONFIDENCE).map(context::name).orElse(Markup.NONE)),
                cell("contested", words.contested(claim)),
                cell("claim", permalink(claim)));
    }

    private Markup cell(String column, Markup content) {
        return content.isEmpty()
                ? Markup.element("td")
                : Markup.element("td", List.of("data-of", context.texts().of("column." + column)), content);
    }

    private Markup permalink(Claim claim) {
        return Markup.element(
                "a", List.of("href", context.links().of(claim.node()).orElse("")), context.say("claim.open"));
    }

    /** The statement as seen from the thing: of what is said of it, predicate and object; of others, what they
     * are to it; of what only names it, the whole. */
    private Markup said(Group group, Node thing) {
        Claim claim = group.first();
        Markup predicate = claim.predicate().map(context::name).orElse(Markup.NONE);
        boolean about = claim.subject().filter(thing::equals).isPresent();
        Markup qualifiers = words.qualifiers(claim);
        Markup small = qualifiers.isEmpty() ? Markup.NONE : Markup.element("small", qualifiers);
        if (about) {
            return Markup.all(Markup.element("small", predicate), Markup.element("span", words.object(claim)), small);
        }
        if (!claim.all(Isnad.OBJECT).contains(thing)) {
            return words.saying(claim);
        }
        Markup subject = claim.subject().map(context::link).orElse(Markup.NONE);
        boolean role = claim.isOf("holdsPost") && !qualifiers.isEmpty();
        Markup relation = context.say("claim.of-another", predicate, context.name(thing));
        return Markup.all(
                Markup.element("span", subject), role ? Markup.NONE : Markup.element("small", relation), small);
    }
}
