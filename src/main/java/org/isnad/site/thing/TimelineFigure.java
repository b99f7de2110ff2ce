package org.isnad.site.thing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.picture.Svg;
import org.isnad.picture.Timeline;
import org.isnad.site.data.Claim;
import org.isnad.site.data.Group;
import org.isnad.site.data.Panel;
import org.isnad.site.markup.Markup;
import org.isnad.site.markup.Texts;
import org.isnad.site.part.ClaimWords;
import org.isnad.site.part.Context;

/**
 * A panel as a picture in time: a row for each statement, the rows about one thing under its name, and in the row what
 * sources say of the time. What has no date is named below it. The table of the panel says the same in words.
 */
final class TimelineFigure {

    /** The panels that are drawn. */
    private static final Set<String> DRAWN =
            Set.of("leaders", "roles", "patrons", "clients", "slots", "designations", "designated");
    /** The panels whose rows are told apart by a role or a programme, so that the predicate need not be said. */
    private static final Set<String> ONE_PREDICATE = Set.of("leaders", "roles", "slots", "designations", "designated");

    private static final List<Node> DISTINCT =
            List.of(Isnad.ROLE, Isnad.term("roleText"), Isnad.term("programme"), Isnad.term("mode"));
    private static final List<String> MARKS = List.of("sure", "may", "open", "edge", "moment", "hedged", "denied");

    private static final int NAMED = 8;

    private final Context context;
    private final TimelineBars bars;

    TimelineFigure(Context context) {
        this.context = context;
        this.bars = new TimelineBars(context);
    }

    /**
     * The picture, if there is time to be seen in it: at least two times.
     *
     * @param groups what the panel shows, in the order of its table
     */
    Markup of(Panel panel, List<Group> groups, Node thing) {
        if (!DRAWN.contains(panel.key())) {
            return Markup.NONE;
        }
        TimelineRows rows =
                TimelineRows.of(panel, groups, thing, context.basis().witnesses());
        if (!rows.showTime()) {
            return Markup.NONE;
        }
        Timeline timeline = Timeline.of(
                rows.drawn().stream()
                        .map(row -> bars.of(row.group(), title(panel, row.first(), thing), row.id()))
                        .toList(),
                style());
        List<Markup> lines = new ArrayList<>();
        lines.add(new Markup(timeline.axis().xml()));
        Iterator<Svg> drawn = timeline.rows().iterator();
        for (List<TimelineRows.Row> about : rows.things()) {
            Markup name = name(about.get(0).first(), thing);
            for (TimelineRows.Row row : about) {
                Markup label = Markup.join(List.of(name, kind(panel, row.first(), thing)), " ");
                lines.add(Markup.element(
                        "div",
                        List.of("class", name.isEmpty() ? "row" : "row first"),
                        Markup.element("p", label),
                        new Markup(drawn.next().xml())));
                name = Markup.NONE;
            }
        }
        return Markup.element(
                "figure",
                List.of("class", "timeline"),
                Markup.element("div", List.of("class", "rows"), Markup.join(lines, "\n")),
                Markup.element("figcaption", legend(timeline), left(rows.left()), undated(rows.undated(), thing)));
    }

    private Timeline.Style style() {
        Texts texts = context.texts();
        return new Timeline.Style(
                texts.language().direction().equals("rtl"),
                year -> texts.digits(Integer.toString(year)),
                texts.of("claim.denied"),
                context.request().view().asOf());
    }

    private String title(Panel panel, Claim claim, Node thing) {
        return Markup.join(List.of(name(claim, thing), kind(panel, claim, thing)), " ")
                .plain();
    }

    /** Who or what else it is about. */
    private Markup name(Claim claim, Node thing) {
        return claim.other(thing).map(context::link).orElseGet(() -> new ClaimWords(context).object(claim));
    }

    /** What tells the statements about one other thing apart: the role, the programme, the kind of support. */
    private Markup kind(Panel panel, Claim claim, Node thing) {
        List<Markup> parts = new ArrayList<>();
        if (!ONE_PREDICATE.contains(panel.key())) {
            Markup predicate = claim.predicate().map(context::name).orElse(Markup.NONE);
            boolean about = claim.subject().filter(thing::equals).isPresent();
            parts.add(about ? predicate : context.say("claim.of-another", predicate, context.name(thing)));
        }
        DISTINCT.forEach(term -> claim.all(term).forEach(value -> parts.add(context.literalOrName(value))));
        Markup kind = Markup.join(parts, context.texts().of("list.between"));
        return kind.isEmpty() ? kind : Markup.element("small", kind);
    }

    /** What the marks of this picture mean, and no others. */
    private Markup legend(Timeline timeline) {
        return Markup.all(
                Markup.element(
                        "p",
                        Markup.all(MARKS.stream()
                                .filter(timeline::draws)
                                .map(mark -> Markup.element(
                                        "span", List.of("class", "key " + mark), context.say("picture." + mark)))
                                .toList())),
                Markup.element("p", context.say("picture.table")));
    }

    private Markup left(int rows) {
        return rows == 0
                ? Markup.NONE
                : Markup.element(
                        "p",
                        context.say("picture.more", Markup.text(context.texts().number(rows))));
    }

    private Markup undated(List<TimelineRows.Row> rows, Node thing) {
        Map<String, String> ids = new LinkedHashMap<>();
        rows.forEach(row -> ids.putIfAbsent(name(row.first(), thing).plain(), row.id()));
        List<Markup> names = new ArrayList<>();
        ids.forEach((name, id) ->
                names.add(Markup.element("a", List.of("href", "#" + id), Markup.element("bdi", Markup.text(name)))));
        int more = names.size() - NAMED;
        if (more > 0) {
            names.subList(NAMED, names.size()).clear();
            names.add(context.say("list.more", Markup.text(context.texts().number(more))));
        }
        return names.isEmpty()
                ? Markup.NONE
                : Markup.element(
                        "p",
                        context.say(
                                "picture.undated",
                                Markup.join(names, context.texts().of("list.between"))));
    }
}
