package org.isnad.site.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.markup.Page;
import org.isnad.site.part.Context;
import org.isnad.site.request.Facet;
import org.isnad.site.request.ListFormat;
import org.isnad.view.Certainty;
import org.isnad.view.View;
import org.isnad.view.ViewNames;

/** The list of all things of a kind, which can be narrowed, ordered, looked at as of a day, and taken away as a file. */
public final class ListPage {

    private final Context context;
    private final ListShown list;

    /** @param kind one of those of which there are things with slugs */
    public ListPage(Context context, String kind) {
        this.context = context;
        this.list = ListShown.of(context, kind);
    }

    /** What stands on the page. */
    public Body body() {
        String kind = list.narrowing().kind();
        String title = context.texts().of("kinds." + kind);
        String description =
                context.texts().of("list.description", title, number(list.all().size()));
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element(
                "hgroup",
                Markup.element("h1", Markup.text(title)),
                Markup.element("p", List.of("class", "lead"), context.say("list.lead"))));
        parts.add(days());
        parts.add(new FacetBar(list).markup());
        parts.add(Markup.element(
                "p",
                List.of("class", "tally"),
                context.say(
                        "list.shown",
                        Markup.text(number(list.shown().size())),
                        Markup.text(number(list.all().size())))));
        if (!list.shown().isEmpty()) {
            parts.add(new ListTable(list).markup());
        }
        parts.add(query());
        parts.add(files());
        return new Body(200, title, description, "", "list", Markup.join(parts, "\n"));
    }

    /** The whole list as a file. */
    public Page file(ListFormat format) {
        return Page.file(
                format.mediaType(),
                new ListFile(list).in(format),
                context.texts().language(),
                "isnad-" + list.narrowing().kind() + "." + format.ending());
    }

    private String number(int number) {
        return context.texts().number(number);
    }

    private Markup query() {
        return Body.way(list.queryAddress(), context.say("list.query"));
    }

    /** Two forms, one for each clock, so that neither sends an empty day. */
    private Markup days() {
        ViewNames names = ViewNames.PARAMETERS;
        View view = context.request().view();
        return Markup.element(
                "div",
                List.of("class", "days"),
                form(names.asOf(), view.asOf().map(Object::toString).orElse(""), "list.as-of", certainty(view)),
                form(names.knownBy(), view.knownBy().map(Object::toString).orElse(""), "list.known-by", Markup.NONE));
    }

    private Markup certainty(View view) {
        List<Markup> options = new ArrayList<>();
        for (Certainty certainty : List.of(Certainty.possible, Certainty.sure)) {
            List<String> attributes = new ArrayList<>(List.of("value", certainty.name()));
            if (view.certainty() == certainty) {
                attributes.addAll(List.of("selected", "selected"));
            }
            options.add(Markup.element(
                    "option",
                    attributes,
                    context.say(certainty == Certainty.sure ? "list.certainty-sure" : "list.certainty-possible")));
        }
        return Markup.element(
                "select",
                List.of(
                        "name",
                        ViewNames.PARAMETERS.certainty(),
                        "aria-label",
                        context.texts().of("list.certainty")),
                Markup.all(options));
    }

    private Markup form(String name, String day, String key, Markup more) {
        Set<String> own = more.isEmpty() ? Set.of(name) : Set.of(name, ViewNames.PARAMETERS.certainty());
        List<Markup> hidden = new ArrayList<>();
        List<String> kept = new ArrayList<>(list.narrowing().at(1).parameters());
        kept.addAll(context.links().keptParameters());
        for (int i = 0; i < kept.size(); i += 2) {
            if (!own.contains(kept.get(i))) {
                hidden.add(Markup.empty("input", "type", "hidden", "name", kept.get(i), "value", kept.get(i + 1)));
            }
        }
        Markup input = Markup.empty("input", "type", "date", "name", name, "value", day, "required", "required");
        return Markup.element(
                "form",
                List.of(
                        "action",
                        "/" + context.texts().language().tag() + "/"
                                + list.narrowing().kind(),
                        "method",
                        "get"),
                Markup.element("label", context.say(key), Markup.text(" "), input),
                more,
                Markup.all(hidden),
                Markup.element("button", List.of("type", "submit"), context.say("list.show")));
    }

    private Markup files() {
        List<Markup> links = new ArrayList<>();
        for (ListFormat format : ListFormat.values()) {
            links.add(Markup.element(
                    "a", List.of("href", list.address(format), "rel", "nofollow"), Markup.text(format.name())));
        }
        List<Markup> columns = new ArrayList<>();
        for (String column : ListFile.columns()) {
            columns.add(column(column, context.say("list.column-" + column)));
        }
        for (Facet facet : list.listing().facets()) {
            columns.add(column(facet.key(), context.say("list.column-facet", context.say("facet." + facet.key()))));
        }
        return Body.section(
                "files",
                context.say("list.files"),
                Markup.element("p", Markup.join(links, context.texts().of("list.between"))),
                Body.folded(
                        context.say("list.columns"),
                        Markup.element("dl", List.of("class", "record"), Markup.all(columns))));
    }

    private static Markup column(String name, Markup what) {
        return Body.line(Markup.element("code", List.of("dir", "ltr"), Markup.text(name)), what);
    }
}
