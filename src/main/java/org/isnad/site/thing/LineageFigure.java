package org.isnad.site.thing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.picture.Lineage;
import org.isnad.picture.LineageThing;
import org.isnad.picture.LineageTie;
import org.isnad.site.data.Claim;
import org.isnad.site.data.Group;
import org.isnad.site.data.Panel;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;

/** The lineage of a thing as a picture: the things around it from the earliest down, and beside each what is said of it. */
final class LineageFigure {

    private static final String PANEL = "lineage";

    private final Context context;

    LineageFigure(Context context) {
        this.context = context;
    }

    /**
     * The picture, if anything is said to have come out of something.
     *
     * @param groups what the panel shows, in the order of its table
     */
    Markup of(Panel panel, List<Group> groups, Node thing) {
        if (!panel.key().equals(PANEL)) {
            return Markup.NONE;
        }
        LineageTies ties = LineageTies.of(thing, context);
        if (ties.claims().isEmpty()) {
            return Markup.NONE;
        }
        LineageWords words = new LineageWords(context, PANEL, groups);
        Map<String, Node> things = new LinkedHashMap<>();
        ties.things().forEach(node -> things.put(node.getURI(), node));
        Map<LineageTie, List<Group>> said = new LinkedHashMap<>();
        ties.claims().forEach((pair, claims) -> said.put(tie(pair, claims, words), Group.of(claims.stream())));
        List<Lineage.Row> rows = Lineage.of(
                things.values().stream().map(node -> thing(node, ties)).toList(),
                said.keySet(),
                thing.getURI(),
                context.texts().language().direction().equals("rtl"));
        List<Markup> items = new ArrayList<>();
        for (Lineage.Row row : rows) {
            Node node = things.getOrDefault(row.id(), thing);
            Markup name = node.equals(thing) ? Markup.element("strong", context.name(node)) : context.link(node);
            List<Markup> turns = row.ties().stream()
                    .flatMap(tie -> said.getOrDefault(tie, List.of()).stream())
                    .map(group -> words.item(group, node))
                    .toList();
            items.add(Markup.element(
                    "li",
                    new Markup(row.strip().xml()),
                    Markup.element(
                            "div",
                            Markup.element(
                                    "p", name, Markup.text(" "), Markup.element("small", words.dates(dates(node)))),
                            turns.isEmpty() ? Markup.NONE : Markup.element("ul", Markup.all(turns)))));
        }
        return Markup.element(
                "figure",
                List.of("class", PANEL),
                Markup.element("ol", Markup.join(items, "\n")),
                Markup.element("figcaption", caption(ties)));
    }

    private Markup caption(LineageTies ties) {
        Markup left = ties.left() == 0
                ? Markup.NONE
                : Markup.element(
                        "p",
                        context.say("picture.left", Markup.text(context.texts().number(ties.left()))));
        String query = context.links().query(PanelQuery.ofLineage(ties.thing(), Panel.TURNS));
        return Markup.all(
                Markup.element("p", context.say("picture.lineage")),
                left,
                Body.way(query, context.say("picture.query")));
    }

    private LineageThing thing(Node node, LineageTies ties) {
        return new LineageThing(
                node.getURI(),
                LineageTies.earliest(dates(node).stream().filter(claim -> claim.isOf("foundedOn")))
                        .or(() -> ties.begun(node)),
                context.plain(node));
    }

    /** The affirmed claims about the founding and the end of a thing, in order of time. */
    private List<Claim> dates(Node node) {
        return context.claims(Isnad.SUBJECT, node, List.of("foundedOn", "dissolvedOn")).stream()
                .filter(claim -> !claim.isDenied())
                .toList();
    }

    private static LineageTie tie(LineageTies.Pair pair, List<Claim> claims, LineageWords words) {
        List<Group> groups = Group.of(claims.stream());
        return new LineageTie(
                pair.before().getURI(),
                pair.after().getURI(),
                LineageTies.earliest(claims.stream()),
                words.manner(claims),
                groups.stream().map(words::plain).collect(Collectors.joining("\n")),
                words.address(groups.get(0), PANEL));
    }
}
