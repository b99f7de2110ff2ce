package org.isnad.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Isnad;
import org.isnad.read.Packed;
import org.isnad.read.Question;

/** The front page: what this is, how much of it there is, where to begin, and what is not known. */
final class HomePage {

    private static final int SHOWN = 12;
    private static final List<String> KINDS = List.of("organization", "person", "country", "ideology");
    private static final List<String> QUESTIONS =
            List.of("10-who-leads", "18-support-and-denials", "31-recorded-disagreements");
    private static final List<String> QUESTION_TEXTS = List.of("home.question-1", "home.question-2", "home.question-3");

    private final Context context;

    HomePage(Context context) {
        this.context = context;
    }

    Body body() {
        String description = context.texts().of("home.lead");
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element(
                "hgroup",
                Markup.element("h1", context.say("home.title")),
                Markup.element("p", List.of("class", "lead"), Markup.text(description))));
        parts.add(figures("counts", "home.counts", counts()));
        parts.add(questions());
        Map<Node, Integer> named = named();
        KINDS.forEach(kind -> parts.add(things(kind, named)));
        parts.add(figures("unknown", "home.unknown", unknown()));
        return new Body(
                200,
                context.texts().of("home.title"),
                description,
                new StructuredData(context).of(Isnad.DATASET),
                "home",
                Markup.join(parts, "\n"));
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("home.claims", count(Isnad.SOURCE, Node.ANY));
        counts.put("home.sources", count(Isnad.TIER, Node.ANY));
        counts.put("home.organizations", count(RDF.type.asNode(), Isnad.term("Organization")));
        counts.put("home.people", count(RDF.type.asNode(), Isnad.term("Person")));
        counts.put("home.contested", distinct(Isnad.DISAGREES_WITH));
        return counts;
    }

    private Map<String, Long> unknown() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("home.no-locator", count(Isnad.LOCATOR, Isnad.LOCATOR_NOT_RECORDED));
        counts.put("home.no-hedge", count(Isnad.HEDGE, Isnad.scale("hedge-not-recorded")));
        counts.put("home.undated", undated());
        counts.put("home.open-links", count(Isnad.JUDGEMENT, Isnad.scale("judgement-open")));
        return counts;
    }

    private long count(Node property, Node value) {
        return context.facts().stated().find(Node.ANY, property, value).toList().size();
    }

    private long distinct(Node property) {
        return context.facts()
                .stated()
                .find(Node.ANY, property, Node.ANY)
                .mapWith(Triple::getSubject)
                .toSet()
                .size();
    }

    private long undated() {
        return context.facts().stated().find(Node.ANY, Isnad.SOURCE, Node.ANY).toList().stream()
                .map(Triple::getSubject)
                .filter(claim ->
                        List.of(Isnad.BEGIN_EARLIEST, Isnad.BEGIN_LATEST, Isnad.END_EARLIEST, Isnad.END_LATEST).stream()
                                .noneMatch(bound -> context.facts().is(claim, bound, Node.ANY)))
                .count();
    }

    private Markup figures(String id, String title, Map<String, Long> figures) {
        Markup lines = Markup.all(figures.entrySet().stream()
                .map(figure -> Body.line(
                        context.say(figure.getKey()),
                        Markup.text(context.texts().number(figure.getValue()))))
                .toList());
        return Body.section(id, context.say(title), Markup.element("dl", List.of("class", "figures"), lines));
    }

    private Markup questions() {
        List<Markup> items = new ArrayList<>();
        for (int i = 0; i < QUESTIONS.size(); i++) {
            Markup text = context.say(QUESTION_TEXTS.get(i));
            Packed.question(QUESTIONS.get(i))
                    .map(Question::parse)
                    .map(question ->
                            Markup.element("a", List.of("href", context.links().query(bare(question.text()))), text))
                    .ifPresent(items::add);
        }
        return Body.section("questions", context.say("home.questions"), Markup.list(items.stream()));
    }

    /** The query without its head. */
    static String bare(String text) {
        return text.lines().filter(line -> !line.startsWith("#+")).collect(Collectors.joining("\n"));
    }

    /** How many claims there are about each thing. */
    private Map<Node, Integer> named() {
        Map<Node, Integer> named = new HashMap<>();
        context.facts()
                .stated()
                .find(Node.ANY, Isnad.SUBJECT, Node.ANY)
                .forEach(triple -> named.merge(triple.getObject(), 1, Integer::sum));
        context.facts()
                .stated()
                .find(Node.ANY, Isnad.OBJECT, Node.ANY)
                .forEach(triple -> named.merge(triple.getObject(), 1, Integer::sum));
        return named;
    }

    private Markup things(String kind, Map<Node, Integer> named) {
        List<Node> most = named.keySet().stream()
                .filter(thing -> kind(thing).filter(kind::equals).isPresent())
                .sorted(Comparator.comparing((Node thing) -> -named.getOrDefault(thing, 0))
                        .thenComparing(Facts.BY_TEXT))
                .limit(SHOWN)
                .toList();
        Markup items = Markup.list(most.stream()
                .map(thing -> Markup.all(
                        context.link(thing),
                        Markup.text(" "),
                        Markup.element(
                                "span",
                                List.of("class", "count"),
                                Markup.text(context.texts().number(named.getOrDefault(thing, 0)))))));
        return items.isEmpty()
                ? items
                : Body.section(
                        kind, context.say("home." + kind), Markup.element("div", List.of("class", "things"), items));
    }

    private static Optional<String> kind(Node thing) {
        return Links.path(thing).flatMap(Links::kind);
    }
}
