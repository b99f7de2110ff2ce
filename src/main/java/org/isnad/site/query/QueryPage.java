package org.isnad.site.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.read.Question;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;
import org.isnad.site.part.MissingPage;

/**
 * Where anything can be asked in SPARQL: a form that works by itself, which a script makes into an editor, the competency
 * questions as examples, and the limits.
 */
public final class QueryPage {

    /** The question that stands in the form if none is asked for. */
    private static final String FIRST = "10-who-leads";

    private static final List<String> LIMITS = List.of(
            "time-limit",
            "query-limit",
            "pattern-limit",
            "operator-limit",
            "function-limit",
            "list-limit",
            "path-limit",
            "exists-limit",
            "max-rows-limit",
            "max-bytes-limit",
            "client-limit");

    private final Context context;

    /** The page in this context. */
    public QueryPage(Context context) {
        this.context = context;
    }

    /** What stands on the page. */
    public Body body() {
        Map<String, String> parameters = context.request().parameters();
        Optional<Question> example = Examples.named(parameters.getOrDefault("question", FIRST));
        if (example.isEmpty()) {
            return new MissingPage(context).unknown();
        }
        String query = Optional.ofNullable(parameters.get("query"))
                .filter(text -> !text.isBlank())
                .orElseGet(() -> Examples.query(example.get()));
        String title = context.texts().of("query.title");
        Markup head = Markup.element(
                "hgroup",
                Markup.element("h1", Markup.text(title)),
                Markup.element("p", List.of("class", "lead"), context.say("query.lead")));
        List<Markup> parts = List.of(
                head,
                new QueryForm(context).of(query),
                examples(),
                limits(),
                programs(),
                new QueryWords(context).data());
        return Body.of(title, "asking", Markup.join(parts, "\n")).with("query.css", "query.js");
    }

    private Markup examples() {
        Markup topics = Markup.all(Examples.byTopic().entrySet().stream()
                .map(topic -> Body.line(
                        context.say("query.topic." + topic.getKey().replace(' ', '-')),
                        Markup.list(topic.getValue().stream().map(this::example))))
                .toList());
        return Body.section(
                "examples",
                context.say("query.examples"),
                Markup.element("p", List.of("class", "soft"), context.say("query.examples.change")),
                Markup.element("dl", List.of("class", "record"), topics));
    }

    private Markup example(String name) {
        Markup link = Markup.element(
                "a",
                List.of("href", context.links().page("query", List.of("question", name))),
                context.say("query.question." + name));
        List<Question.Parameter> changed =
                Examples.named(name).map(Question::params).orElse(List.of());
        return Markup.join(
                Stream.concat(
                                Stream.of(link),
                                changed.stream()
                                        .map(parameter -> Markup.element(
                                                "code",
                                                List.of("class", "soft", "dir", "ltr"),
                                                Markup.text("?" + parameter.name()))))
                        .toList(),
                " ");
    }

    private Markup limits() {
        Map<String, Long> limits = context.surroundings().limits();
        Markup lines = Markup.all(LIMITS.stream()
                .filter(limits::containsKey)
                .map(name -> Body.line(
                        context.say("query.limit." + name),
                        Markup.text(context.texts().number(limits.getOrDefault(name, 0L)))))
                .toList());
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element("p", context.say("query.limits.whole")));
        if (!lines.isEmpty()) {
            parts.add(Markup.element("dl", List.of("class", "record limits"), lines));
        }
        parts.add(Markup.element("p", context.say("query.limits.refused")));
        parts.add(Markup.element("p", services()));
        return Body.section("limits", context.say("query.limits"), Markup.all(parts));
    }

    private Markup services() {
        List<String> services = context.surroundings().services();
        return services.isEmpty()
                ? context.say("query.limits.no-services")
                : context.say(
                        "query.limits.services",
                        Markup.text(services.stream().sorted().collect(Collectors.joining(" "))));
    }

    private Markup programs() {
        List<Markup> links = List.of(
                link("/sparql?format=ttl", "query.programs.service"),
                link("/.well-known/void", "query.programs.void"),
                link("/openapi.json", "query.programs.openapi"));
        Markup endpoint = Markup.element("bdi", Markup.element("code", Markup.text("/sparql")));
        return Body.section(
                "programs",
                context.say("query.programs"),
                Markup.element("p", context.say("query.programs.endpoint", endpoint)),
                Markup.element("p", Markup.join(links, context.texts().of("list.between"))));
    }

    private Markup link(String address, String key) {
        return Markup.element("a", List.of("href", address), context.say(key));
    }
}
