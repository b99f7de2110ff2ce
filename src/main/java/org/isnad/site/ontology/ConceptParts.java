package org.isnad.site.ontology;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;
import org.isnad.vocabulary.Glossary;
import org.isnad.vocabulary.Reader;
import org.isnad.vocabulary.Term;

/** What the page of a scale or a concept has beside that of any thing: its steps, its rule, what reads it, and its use. */
public final class ConceptParts {

    private static final Glossary GLOSSARY = TermWords.GLOSSARY;

    private final Context context;
    private final DatasetGraph dataset;
    private final TermWords words;

    /** The parts in this context, over the dataset that it shows. */
    public ConceptParts(Context context, DatasetGraph dataset) {
        this.context = context;
        this.dataset = dataset;
        this.words = new TermWords(context);
    }

    /** Nothing of what the vocabulary does not know. */
    public Markup of(Node concept) {
        return GLOSSARY.of(concept)
                .map(term -> Markup.all(
                        steps(term),
                        GLOSSARY.rule(term).map(this::rule).orElse(Markup.NONE),
                        new TermRules(context).of(term),
                        new TermUse(context, dataset).of(term)))
                .orElse(Markup.NONE);
    }

    private Markup steps(Term scale) {
        List<Term> concepts = GLOSSARY.concepts(scale);
        return concepts.isEmpty()
                ? Markup.NONE
                : Body.section(
                        "steps",
                        context.say("ontology.way.concepts"),
                        Markup.element(
                                "dl",
                                List.of("class", "terms"),
                                Markup.all(concepts.stream().map(this::step).toList())));
    }

    private Markup step(Term concept) {
        return Body.line(
                Markup.all(words.link(concept), Markup.text(" "), TermWords.code(concept)),
                words.values(GLOSSARY.definitions(concept)));
    }

    private Markup rule(Reader rule) {
        return Body.section(
                "rule",
                context.say("ontology.rule"),
                Markup.element(
                        "p",
                        List.of("class", "prose"),
                        Markup.element("bdi", List.of("lang", "en", "dir", "ltr"), Markup.text(rule.why()))),
                Body.folded(
                        context.say("ontology.rule-text"),
                        Markup.element("pre", List.of("dir", "ltr", "tabindex", "0"), Markup.text(rule.query()))));
    }
}
