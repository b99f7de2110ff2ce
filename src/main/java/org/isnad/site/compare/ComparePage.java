package org.isnad.site.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Isnad;
import org.isnad.search.RefusedSearchException;
import org.isnad.search.Search;
import org.isnad.search.SearchRequest;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;
import org.isnad.site.request.Links;

/** Comparisons of two sources, two days or two releases, each at an address of its own, and the forms that ask for them. */
public final class ComparePage {

    private static final int SUGGESTED = 12;
    private static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Context context;
    private final DatasetGraph dataset;
    private final CompareForms forms;

    /** The page in this context, over the dataset that it shows. */
    public ComparePage(Context context, DatasetGraph dataset) {
        this.context = context;
        this.dataset = dataset;
        this.forms = new CompareForms(context);
    }

    /** What stands on the page, by the parameters of the request. */
    public Body body() {
        if (!asked("a").isEmpty() || !asked("b").isEmpty()) {
            return sources();
        }
        if (!asked("from").isEmpty() || !asked("to").isEmpty()) {
            return days();
        }
        if (!asked("left").isEmpty() || !asked("right").isEmpty()) {
            return releases();
        }
        return page(
                200,
                context.texts().of("compare.title"),
                Markup.all(
                        Markup.element(
                                "hgroup",
                                Markup.element("h1", context.say("compare.title")),
                                Markup.element("p", List.of("class", "lead"), context.say("compare.lead"))),
                        form("sources", forms.sources()),
                        form("days", forms.days()),
                        form("releases", forms.releases())));
    }

    private String asked(String name) {
        return context.request().parameters().getOrDefault(name, "").strip();
    }

    private Body sources() {
        Markup form = form("sources", forms.sources());
        List<Node> chosen = new ArrayList<>();
        for (String name : List.of("a", "b")) {
            String path = asked(name);
            Node source = NodeFactory.createURI(Isnad.BASE + (path.startsWith("source/") ? path : "source/" + path));
            if (!path.isEmpty() && !context.facts().is(source, Isnad.TIER, Node.ANY)) {
                return refused(context.say("compare.no-source", code(path)), form);
            }
            if (!path.isEmpty()) {
                chosen.add(source);
            }
        }
        if (chosen.size() < 2) {
            Node source = chosen.get(0);
            return page(
                    200,
                    context.texts().of("compare.with-what", context.plain(source)),
                    Markup.all(
                            heading(context.say("compare.with-what", context.link(source))),
                            new SourcesComparison(context).nearest(source),
                            form));
        }
        if (chosen.get(0).equals(chosen.get(1))) {
            return refused(context.say("compare.same"), form);
        }
        Markup title = context.say("compare.two", context.link(chosen.get(0)), context.link(chosen.get(1)));
        return result(title, new SourcesComparison(context).of(chosen.get(0), chosen.get(1)), form);
    }

    private Body days() {
        Markup form = form("days", forms.days());
        List<LocalDate> chosen = new ArrayList<>();
        for (String name : List.of("from", "to")) {
            Optional<LocalDate> day = day(asked(name));
            if (day.isEmpty()) {
                return asked(name).isEmpty()
                        ? refused(context.say("compare.both-days"), form)
                        : refused(context.say("compare.no-day", code(asked(name))), form);
            }
            chosen.add(day.get());
        }
        if (chosen.get(0).equals(chosen.get(1))) {
            return refused(context.say("compare.same"), form);
        }
        if (context.request().view().asOf().isPresent()) {
            return refused(context.say("compare.no-as-of"), form);
        }
        Optional<Node> thing = Optional.of(asked("thing").replace(Isnad.BASE, ""))
                .filter(path -> !path.isEmpty())
                .map(path -> NodeFactory.createURI(Isnad.BASE + path));
        if (thing.isPresent() && !isThing(thing.get())) {
            return refused(
                    Markup.all(context.say("compare.no-thing", code(asked("thing"))), suggestions(asked("thing"))),
                    form);
        }
        Markup both = context.say(
                "compare.two",
                Markup.text(context.dates().day(chosen.get(0))),
                Markup.text(context.dates().day(chosen.get(1))));
        Markup title = thing.map(node -> context.say("compare.of-thing", context.link(node), both))
                .orElse(both);
        return new DaysComparison(context, thing)
                .of(chosen.get(0), chosen.get(1))
                .map(found -> result(title, found, form))
                .orElseGet(() -> refused(context.say("compare.no-view"), form));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private boolean isThing(Node thing) {
        return Links.path(thing).flatMap(Links::kind).isPresent()
                && context.facts().describes(thing);
    }

    /** What goes by a name like what was given, each leading to the comparison for it. */
    private Markup suggestions(String typed) {
        try {
            Markup list = Markup.list(
                    Search.of(dataset).answer(new SearchRequest(typed, Optional.empty(), SUGGESTED)).found().stream()
                            .map(found -> NodeFactory.createURI(found.thing()))
                            .map(this::suggestion));
            return list.isEmpty() ? list : Markup.all(Markup.text(" "), context.say("compare.meant"), list);
        } catch (RefusedSearchException refused) {
            return Markup.NONE;
        }
    }

    private Markup suggestion(Node thing) {
        List<String> parameters = List.of(
                "from",
                asked("from"),
                "to",
                asked("to"),
                "thing",
                Links.path(thing).orElse(""));
        return Markup.element("a", List.of("href", context.links().page("compare", parameters)), context.name(thing));
    }

    private Body releases() {
        Markup form = form("releases", forms.releases());
        List<String> shown = context.surroundings().shown();
        for (String name : List.of("left", "right")) {
            if (!shown.contains(asked(name))) {
                return asked(name).isEmpty()
                        ? refused(context.say("compare.both-releases"), form)
                        : refused(context.say("compare.no-release", code(asked(name))), form);
            }
        }
        if (asked("left").equals(asked("right"))) {
            return refused(context.say("compare.same"), form);
        }
        Markup title = context.say("compare.two-releases", bdi(asked("left")), bdi(asked("right")));
        return new ReleasesComparison(context)
                .of(asked("left"), asked("right"))
                .map(found -> result(title, found, form))
                .orElseGet(() -> refused(context.say("compare.no-view"), form));
    }

    private static Markup bdi(String text) {
        return Markup.element("bdi", Markup.text(text));
    }

    private static Markup code(String text) {
        return Markup.element("bdi", Markup.element("code", Markup.text(text)));
    }

    private Markup form(String name, Markup form) {
        return Body.section(
                "compare-" + name,
                context.say("compare." + name),
                Markup.element("p", List.of("class", "soft"), context.say("compare." + name + "-what")),
                form);
    }

    private Markup heading(Markup title) {
        Markup kind =
                Markup.element("a", List.of("href", context.links().page("compare")), context.say("compare.title"));
        return Markup.element(
                "hgroup", Markup.element("p", List.of("class", "kind"), kind), Markup.element("h1", title));
    }

    private Body result(Markup title, Markup found, Markup form) {
        Markup iri =
                bdi(Isnad.BASE + context.links().in(context.texts().language()).substring(1));
        Markup named = context.say("compare.cited", Markup.text(title.plain()));
        Markup cited = context.say("cite.text", named, context.release(), iri);
        Markup citing = Body.section("cite", context.say("compare.cite"), Markup.element("p", cited));
        return page(200, title.plain(), Markup.all(heading(title), found, citing, form));
    }

    private Body refused(Markup why, Markup form) {
        return page(
                400,
                context.texts().of("compare.refused"),
                Markup.all(
                        heading(context.say("compare.refused")),
                        Markup.element("div", List.of("class", "banner"), why),
                        form));
    }

    private static Body page(int status, String title, Markup main) {
        return new Body(status, title, title, "", "compare", main).with("compare.css");
    }
}
