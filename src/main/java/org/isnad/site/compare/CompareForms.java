package org.isnad.site.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Isnad;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;
import org.isnad.site.part.Sources;
import org.isnad.site.request.Links;
import org.isnad.view.ViewNames;

/** The forms that ask for comparisons. They hold what was asked for, and need no script. */
final class CompareForms {

    private static final int LONGEST_TITLE = 60;
    private static final List<String> NAMED = List.of("Organization", "Person", "Country");

    private final Context context;

    CompareForms(Context context) {
        this.context = context;
    }

    /** Two sources, each chosen from a list. */
    Markup sources() {
        Map<String, String> labels = labels();
        return form(
                List.of(),
                field("a", "compare.first-source", select("a", labels)),
                field("b", "compare.second-source", select("b", labels)));
    }

    /** The sources of the view by their paths, in the order of their labels. */
    private Map<String, String> labels() {
        Sources sources = new Sources(context);
        return context
                .facts()
                .stated()
                .find(Node.ANY, Isnad.TIER, Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(source -> Links.path(source).isPresent())
                .toList()
                .stream()
                .distinct()
                .map(source -> Map.entry(Links.path(source).orElse(""), label(source, sources)))
                .sorted(Comparator.comparing((Map.Entry<String, String> entry) ->
                                entry.getValue().toLowerCase(Locale.ROOT))
                        .thenComparing(Map.Entry::getKey))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    private String label(Node source, Sources sources) {
        String title = sources.title(source);
        String shown = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
        String year = context.facts()
                .text(source, Isnad.ISSUED_EARLIEST)
                .map(day -> " (" + context.texts().digits(day.substring(0, 4)) + ")")
                .orElse("");
        return sources.author(source).map(author -> author + ": ").orElse("") + shown + year;
    }

    /** Two days, and the thing that is asked about. */
    Markup days() {
        List<Markup> things = NAMED.stream()
                .flatMap(type -> context.facts().subjects(RDF.type.asNode(), Isnad.term(type)).stream())
                .flatMap(thing -> Links.path(thing).stream()
                        .map(path ->
                                Markup.element("option", List.of("value", path), Markup.text(context.plain(thing)))))
                .toList();
        return form(
                List.of(ViewNames.PARAMETERS.asOf(), ViewNames.PARAMETERS.certainty()),
                field("from", "compare.first-day", day("from")),
                field("to", "compare.second-day", day("to")),
                field(
                        "thing",
                        "compare.thing",
                        Markup.all(
                                Markup.empty(
                                        "input",
                                        "id",
                                        "thing",
                                        "name",
                                        "thing",
                                        "list",
                                        "things",
                                        "maxlength",
                                        "200",
                                        "dir",
                                        "auto",
                                        "value",
                                        asked("thing")),
                                Markup.element("datalist", List.of("id", "things"), Markup.all(things)))));
    }

    private Markup day(String name) {
        return Markup.empty("input", "type", "date", "id", name, "name", name, "required", "", "value", asked(name));
    }

    /** Two of the releases that are served; a word on how to serve several if there are fewer. */
    Markup releases() {
        List<String> shown = context.surroundings().shown();
        if (shown.size() < 2) {
            return Markup.all(
                    Markup.element(
                            "p",
                            context.say(
                                    "compare.few-releases",
                                    Markup.text(context.texts().number(shown.size())))),
                    Markup.element(
                            "pre",
                            List.of("dir", "ltr", "tabindex", "0"),
                            Markup.text("./isnad serve --release DIR --release DIR")));
        }
        Map<String, String> versions = new LinkedHashMap<>();
        shown.forEach(version -> versions.put(version, version));
        List<String> all = new ArrayList<>(ViewNames.PARAMETERS.all());
        all.add(Links.RELEASE);
        return form(
                all,
                field("left", "compare.earlier", select("left", versions)),
                field("right", "compare.later", select("right", versions)));
    }

    /** @param labels what can be chosen, by value */
    private Markup select(String name, Map<String, String> labels) {
        String chosen = asked(name);
        List<Markup> options = new ArrayList<>();
        options.add(Markup.element("option", List.of("value", ""), context.say("compare.choose")));
        labels.forEach((value, label) -> options.add(Markup.element(
                "option",
                value.equals(chosen) ? List.of("value", value, "selected", "") : List.of("value", value),
                Markup.text(label))));
        return Markup.element("select", List.of("id", name, "name", name, "required", ""), Markup.join(options, "\n"));
    }

    private String asked(String name) {
        return context.request().parameters().getOrDefault(name, "").strip();
    }

    private Markup field(String name, String key, Markup input) {
        return Markup.element("p", Markup.element("label", List.of("for", name), context.say(key)), input);
    }

    /** @param dropped names of parameters that do not go with what the form asks for */
    private Markup form(List<String> dropped, Markup... fields) {
        List<Markup> hidden = new ArrayList<>();
        List<String> kept = context.links().keptParameters();
        for (int i = 0; i < kept.size(); i += 2) {
            if (!dropped.contains(kept.get(i))) {
                hidden.add(Markup.empty("input", "type", "hidden", "name", kept.get(i), "value", kept.get(i + 1)));
            }
        }
        return Markup.element(
                "form",
                List.of(
                        "class",
                        "compare-form",
                        "method",
                        "get",
                        "action",
                        Links.plain(context.texts().language(), "compare")),
                Markup.all(fields),
                Markup.all(hidden),
                Markup.element(
                        "p", Markup.element("button", List.of("type", "submit"), context.say("compare.button"))));
    }
}
