package org.isnad.site.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;
import org.isnad.vocabulary.Glossary;
import org.isnad.vocabulary.Kind;
import org.isnad.vocabulary.Relation;
import org.isnad.vocabulary.Term;

/** The page of a term: what it means, how it hangs together with others, what holds and reads it, and how it is used. */
public final class TermPage {

    private static final Glossary GLOSSARY = TermWords.GLOSSARY;

    private final Context context;
    private final Term term;
    private final DatasetGraph dataset;
    private final TermWords words;

    /** The page of a term in this context, over the dataset that uses it. */
    public TermPage(Context context, Term term, DatasetGraph dataset) {
        this.context = context;
        this.term = term;
        this.dataset = dataset;
        this.words = new TermWords(context);
    }

    /** What stands on the page. */
    public Body body() {
        List<Node> definitions = GLOSSARY.definitions(term);
        List<Markup> parts = new ArrayList<>();
        parts.add(heading());
        parts.add(words.paragraphs(definitions, "lead"));
        parts.add(words.paragraphs(GLOSSARY.notes(term), "soft"));
        parts.add(meaning());
        parts.add(new TermRules(context).of(term));
        parts.add(new TermUse(context, dataset).of(term));
        parts.add(Body.section("data", context.say("cite.title"), VocabularyFiles.in(context)));
        String description = definitions.stream()
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElseGet(() -> words.plain(term));
        return new Body(200, words.plain(term), description, "", "term", Markup.join(parts, "\n")).with("about.css");
    }

    private Markup heading() {
        List<Node> shown = words.label(term).stream().toList();
        List<Markup> others = GLOSSARY.labels(term).stream()
                .filter(label -> !shown.contains(label))
                .map(label -> Markup.element("span", context.literal(label)))
                .toList();
        Markup all =
                Markup.element("a", List.of("href", context.links().page("ontology")), context.say("ontology.title"));
        return Markup.element(
                "hgroup",
                Markup.element(
                        "p",
                        List.of("class", "kind"),
                        Markup.join(
                                List.of(all, context.say(TermWords.key(term.kind()))),
                                context.texts().of("list.between"))),
                Markup.element("h1", words.name(term)),
                others.isEmpty()
                        ? Markup.NONE
                        : Markup.element("p", List.of("class", "others"), Markup.join(others, " ")),
                Markup.element(
                        "p",
                        List.of("class", "iri"),
                        TermWords.code(term),
                        Markup.text(context.texts().of("list.between")),
                        Markup.element("code", List.of("dir", "ltr"), Markup.text(term.iri()))));
    }

    private Markup meaning() {
        List<Markup> lines = new ArrayList<>();
        Stream<Node> replacements = GLOSSARY.relations(term).getOrDefault(Relation.REPLACED_BY, List.of()).stream();
        lines.add(Body.line(context.say("ontology.replaced-by"), words.values(replacements.toList())));
        GLOSSARY.relations(term).forEach((relation, related) -> {
            if (relation != Relation.REPLACED_BY) {
                lines.add(Body.line(context.say(key(relation)), words.values(related)));
            }
        });
        lines.add(Body.line(context.say("ontology.marks"), marks()));
        lines.add(Body.line(context.say("record.example"), examples()));
        lines.add(Body.line(context.say("ontology.status"), status()));
        lines.add(Body.line(context.say("ontology.needed-for"), words.values(GLOSSARY.neededFor(term))));
        Markup all = Markup.all(lines);
        return Body.record("meaning", context.say("ontology.meaning"), all);
    }

    private String key(Relation relation) {
        return switch (relation) {
            case ABOVE -> term.kind() == Kind.CLASS ? "ontology.above.class" : "ontology.above.property";
            case BELOW -> term.kind() == Kind.CLASS ? "ontology.below.class" : "ontology.below.property";
            case PROPERTIES -> "ontology.properties";
            case DOMAIN -> "ontology.domain";
            case RANGE -> "ontology.range";
            case DISJOINT -> "ontology.disjoint";
            case SCALE -> "record.scheme";
            case ALIGNED -> "ontology.aligned";
            case REPLACED_BY -> "ontology.replaced-by";
        };
    }

    private Markup marks() {
        return Markup.join(
                GLOSSARY.marks(term).stream().map(words::mark).toList(),
                context.texts().of("list.between"));
    }

    private Markup examples() {
        return Markup.join(
                GLOSSARY.examples(term).stream().map(context::literal).toList(), " ");
    }

    private Markup status() {
        List<Markup> parts = new ArrayList<>();
        GLOSSARY.status(term).map(this::state).ifPresent(parts::add);
        GLOSSARY.since(term)
                .map(version -> context.say("ontology.since", Markup.element("bdi", Markup.text(version))))
                .ifPresent(parts::add);
        return Markup.join(parts, context.texts().of("list.between"));
    }

    private Markup state(String status) {
        return switch (status) {
            case "testing" -> context.say("ontology.status.testing");
            case "stable" -> context.say("ontology.status.stable");
            case "deprecated" -> Markup.element("strong", context.say("ontology.status.deprecated"));
            default -> Markup.element("bdi", Markup.text(status));
        };
    }
}
