package org.isnad.site.ontology;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;
import org.isnad.vocabulary.Demand;
import org.isnad.vocabulary.Glossary;
import org.isnad.vocabulary.Kind;
import org.isnad.vocabulary.Reader;
import org.isnad.vocabulary.Term;

/** What holds a term and what reads it: shapes with what they demand, checks, rules, and questions. */
final class TermRules {

    private static final Glossary GLOSSARY = TermWords.GLOSSARY;

    private final Context context;
    private final TermWords words;

    TermRules(Context context) {
        this.context = context;
        this.words = new TermWords(context);
    }

    Markup of(Term term) {
        return term.kind() == Kind.SHAPE ? ofShape(term) : Markup.all(shapes(term), readers(term));
    }

    private Markup ofShape(Term shape) {
        Markup demands = Markup.list(GLOSSARY.demands(shape).stream()
                .map(demand -> Markup.all(words.values(List.of(demand.path())), Markup.text(" "), message(demand))));
        Markup lines = Markup.all(
                Body.line(context.say("ontology.targets"), words.values(GLOSSARY.targets(shape))),
                Body.line(context.say("ontology.demands"), demands));
        return Body.record("shape", context.say("ontology.shape"), lines);
    }

    private static Markup message(Demand demand) {
        return Markup.element("bdi", List.of("lang", "en", "dir", "ltr"), Markup.text(demand.message()));
    }

    /** The shapes that speak of a term, with what each says of it. */
    private Markup shapes(Term term) {
        Markup lines = Markup.all(GLOSSARY.shapes(term).stream()
                .map(shape -> Body.line(words.link(shape), demands(shape, term)))
                .toList());
        return Body.record("shapes", context.say("ontology.part.shapes"), lines);
    }

    private Markup demands(Term shape, Term term) {
        List<Markup> own = GLOSSARY.demands(shape).stream()
                .filter(demand -> demand.path().equals(term.node()))
                .map(TermRules::message)
                .toList();
        return own.isEmpty() ? context.say("ontology.names-it") : Markup.join(own, " ");
    }

    private Markup readers(Term term) {
        List<Markup> lines = new ArrayList<>();
        List<Reader> readers = GLOSSARY.readers(term);
        for (Reader.Sort sort : Reader.Sort.values()) {
            List<Markup> items = readers.stream()
                    .filter(reader -> reader.sort() == sort)
                    .map(this::reader)
                    .toList();
            lines.add(Body.line(
                    context.say(
                            "ontology.readers",
                            context.say(key(sort)),
                            Markup.text(context.texts().number(items.size()))),
                    Markup.list(items.stream())));
        }
        Markup all = Markup.all(lines);
        return Body.record("readers", context.say("ontology.read-by"), all);
    }

    private static String key(Reader.Sort sort) {
        return switch (sort) {
            case CHECK -> "ontology.reader.checks";
            case RULE -> "ontology.reader.rules";
            case CONTRADICTION -> "ontology.reader.contradictions";
            case QUESTION -> "ontology.reader.questions";
        };
    }

    /** A rule leads to its concept, a question to its answer; checks look at more than is served. */
    private Markup reader(Reader reader) {
        Markup title = Markup.element("bdi", List.of("lang", "en", "dir", "ltr"), Markup.text(reader.title()));
        return switch (reader.sort()) {
            case RULE ->
                context.links()
                        .of(NodeFactory.createURI(Isnad.SCALE + "rule-" + reader.name()))
                        .map(address -> Markup.element("a", List.of("href", address), title))
                        .orElse(title);
            case QUESTION -> Markup.element("a", List.of("href", context.links().query(reader.query())), title);
            case CHECK, CONTRADICTION -> title;
        };
    }
}
