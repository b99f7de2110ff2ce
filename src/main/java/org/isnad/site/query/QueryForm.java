package org.isnad.site.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;
import org.isnad.site.request.Links;
import org.isnad.view.Certainty;
import org.isnad.view.View;
import org.isnad.view.ViewNames;

/** The form in which a query is asked, with the view and the release of which it is asked. */
final class QueryForm {

    private static final List<String> FORMATS = List.of("csv", "tsv", "json", "xml", "ttl", "jsonld", "rdfxml", "nt");

    private final Context context;

    QueryForm(Context context) {
        this.context = context;
    }

    /** The form with this query in it. */
    Markup of(String query) {
        View view = context.request().view();
        ViewNames names = ViewNames.PARAMETERS;
        List<Markup> choices = new ArrayList<>();
        choices.add(day(
                "query.as-of", names.asOf(), view.asOf().map(Object::toString).orElse("")));
        choices.add(day(
                "query.known-by",
                names.knownBy(),
                view.knownBy().map(Object::toString).orElse("")));
        choices.add(choice(
                "query.certainty",
                names.certainty(),
                List.of(
                        option("", context.texts().of("query.possible"), false),
                        option(
                                Certainty.sure.name(),
                                context.texts().of("query.sure"),
                                view.certainty() == Certainty.sure))));
        choices.add(releases());
        choices.add(choice("query.format", "format", formats()));
        choices.add(Markup.element("button", List.of("type", "submit"), context.say("query.ask")));
        return Markup.element(
                "form",
                List.of("id", "ask", "class", "ask", "action", "/sparql", "method", "get"),
                Markup.element("p", Markup.element("label", List.of("for", "query"), context.say("query.label"))),
                Markup.element(
                        "textarea",
                        List.of(
                                "id",
                                "query",
                                "name",
                                "query",
                                "rows",
                                "18",
                                "dir",
                                "ltr",
                                "spellcheck",
                                "false",
                                "autocapitalize",
                                "off",
                                "aria-describedby",
                                "query-help"),
                        Markup.text(query)),
                Markup.element("p", List.of("id", "query-help", "class", "soft"), context.say("query.help")),
                Markup.element("div", List.of("class", "choices"), Markup.all(choices)));
    }

    private Markup day(String key, String name, String value) {
        return Markup.element(
                "label",
                context.say(key),
                Markup.text(" "),
                Markup.empty("input", "type", "date", "name", name, "value", value));
    }

    private Markup choice(String key, String name, List<Markup> options) {
        return Markup.element(
                "label",
                context.say(key),
                Markup.text(" "),
                Markup.element("select", List.of("name", name), Markup.all(options)));
    }

    private static Markup option(String value, String text, boolean chosen) {
        List<String> attributes = new ArrayList<>(List.of("value", value));
        if (chosen) {
            attributes.addAll(List.of("selected", "selected"));
        }
        return Markup.element("option", attributes, Markup.text(text));
    }

    private Markup releases() {
        List<String> shown = context.surroundings().shown();
        if (shown.isEmpty()) {
            return Markup.NONE;
        }
        String chosen = context.request().parameters().getOrDefault(Links.RELEASE, "");
        List<Markup> options = Stream.concat(
                        Stream.of(option("", context.texts().of("query.served"), false)),
                        shown.stream().map(version -> option(version, version, version.equals(chosen))))
                .toList();
        return choice("query.release", Links.RELEASE, options);
    }

    private List<Markup> formats() {
        return Stream.concat(
                        Stream.of(option("html", context.texts().of("query.page"), true)),
                        FORMATS.stream().map(format -> option(format, format, false)))
                .toList();
    }
}
