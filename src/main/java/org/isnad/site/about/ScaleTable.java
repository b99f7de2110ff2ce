package org.isnad.site.about;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Isnad;
import org.isnad.site.data.Facts;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;

/** The steps of a scale as a table: what each means in the words of the data, and how often it is given. */
final class ScaleTable {

    private static final Node RANK = Isnad.term("rank");

    private final Context context;

    ScaleTable(Context context) {
        this.context = context;
    }

    /**
     * The table of a scale.
     *
     * @param slug of the scale
     * @param given the property by which claims or sources are given a step
     * @param more what else each step says, in a column of its own
     */
    Markup of(String slug, Node given, Node... more) {
        Node scale = Isnad.scale(slug);
        List<Markup> heads = new ArrayList<>();
        heads.add(head(context.name(scale)));
        heads.add(head(context.say("record.definition")));
        for (Node property : more) {
            heads.add(head(context.name(property)));
        }
        heads.add(head(context.say("about.times-given")));
        List<Markup> rows = context.facts().subjects(SKOS.inScheme.asNode(), scale).stream()
                .sorted(Comparator.comparing(this::rank).thenComparing(Facts.BY_TEXT))
                .map(step -> row(step, given, more))
                .toList();
        if (rows.isEmpty()) {
            return Markup.NONE;
        }
        return Markup.all(
                Markup.element(
                        "div",
                        List.of("class", "wide"),
                        Markup.element(
                                "table",
                                List.of("class", "files"),
                                Markup.element("thead", Markup.element("tr", Markup.all(heads))),
                                Markup.element("tbody", Markup.join(rows, "\n")))),
                context.queryBehind(query(scale, given)));
    }

    private static String query(Node scale, Node given) {
        return """
                SELECT ?step (SAMPLE(?text) AS ?meaning) (COUNT(DISTINCT ?thing) AS ?times) {
                  ?step skos:inScheme <%s>
                  OPTIONAL { ?step skos:definition ?text FILTER(LANG(?text) = "en") }
                  OPTIONAL { ?thing <%s> ?step }
                } GROUP BY ?step ORDER BY ?step""".formatted(scale.getURI(), given.getURI());
    }

    private static Markup head(Markup name) {
        return Markup.element("th", List.of("scope", "col"), name);
    }

    /** Steps without a rank come last, in the order of their names. */
    private int rank(Node step) {
        return context.facts().text(step, RANK).map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    }

    private Markup row(Node step, Node given, Node... more) {
        List<Markup> cells = new ArrayList<>();
        cells.add(Markup.element("th", List.of("scope", "row"), context.link(step)));
        cells.add(Markup.element("td", values(context.facts().all(step, SKOS.definition.asNode()))));
        for (Node property : more) {
            cells.add(Markup.element(
                    "td",
                    List.of("data-of", context.plain(property)),
                    values(context.facts().all(step, property))));
        }
        int times =
                context.facts().stated().find(Node.ANY, given, step).toList().size();
        cells.add(Markup.element(
                "td",
                List.of("class", "size", "data-of", context.texts().of("about.times-given")),
                Markup.text(context.texts().number(times))));
        return Markup.element("tr", Markup.all(cells));
    }

    private Markup values(List<Node> values) {
        return Markup.join(values.stream().map(context::value).toList(), " ");
    }
}
