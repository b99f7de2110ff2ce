package org.isnad.site.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;
import org.isnad.site.request.Links;
import org.isnad.vocabulary.Glossary;
import org.isnad.vocabulary.Kind;
import org.isnad.vocabulary.Term;

/** Terms of the vocabulary in words: what they are called, what kind they are, where they can be read of. */
public final class TermWords {

    /** What the terms mean; the same for every page, and never changed. */
    public static final Glossary GLOSSARY = Glossary.packed();

    private final Context context;

    TermWords(Context context) {
        this.context = context;
    }

    /** Whether the term is a thing of the data, and so has a page as things have. */
    public static boolean hasPageOfAThing(Term term) {
        return term.iri().startsWith(Isnad.SCALE);
    }

    /** The key of the name of a kind. */
    static String key(Kind kind) {
        return switch (kind) {
            case CLASS -> "ontology.kind.class";
            case OBJECT_PROPERTY -> "ontology.kind.object-property";
            case DATATYPE_PROPERTY -> "ontology.kind.datatype-property";
            case ANNOTATION_PROPERTY -> "ontology.kind.annotation-property";
            case SCALE -> "ontology.kind.scale";
            case CONCEPT -> "ontology.kind.concept";
            case SHAPE -> "ontology.kind.shape";
        };
    }

    /** The name of a term in the language of the page; that of a shape is its name in queries. */
    Optional<Node> label(Term term) {
        List<Node> labels = GLOSSARY.labels(term);
        String tag = context.texts().language().tag();
        return labels.stream()
                .filter(label -> label.getLiteralLanguage().equals(tag))
                .findFirst()
                .or(() -> labels.stream().findFirst());
    }

    /** The same as text. */
    String plain(Term term) {
        return label(term).map(Node::getLiteralLexicalForm).orElseGet(term::anchor);
    }

    /** The same as markup. */
    Markup name(Term term) {
        return label(term)
                .map(context::literal)
                .orElseGet(() -> Markup.element("bdi", List.of("dir", "ltr"), Markup.text(term.anchor())));
    }

    /** The name that queries use. */
    static Markup code(Term term) {
        return Markup.element("code", List.of("dir", "ltr"), Markup.text(term.name()));
    }

    /** The name of a term, leading to its page. */
    Markup link(Term term) {
        return context.links()
                .of(term.node())
                .map(address -> Markup.element("a", List.of("href", address), name(term)))
                .orElseGet(() -> name(term));
    }

    /** Terms by their names; other IRIs as they are, and literals in their language. */
    Markup values(List<Node> values) {
        List<Markup> parts = new ArrayList<>();
        values.forEach(value -> parts.add(value(value)));
        return Markup.join(parts, context.texts().of("list.between"));
    }

    private Markup value(Node value) {
        Optional<Term> term = value.isURI() ? GLOSSARY.of(value) : Optional.empty();
        if (term.isPresent()) {
            return link(term.get());
        }
        return value.isURI() && Links.path(value).isEmpty() && Links.isOnTheWeb(value)
                ? Markup.element(
                        "a",
                        List.of("href", value.getURI(), "class", "address"),
                        Markup.element("bdi", List.of("dir", "ltr"), Markup.text(value.getURI())))
                : context.value(value);
    }

    /** A mark that is merely true is told by its name. */
    Markup mark(Triple mark) {
        boolean isTrue = mark.getObject().isLiteral()
                && mark.getObject().getLiteralLexicalForm().equals("true");
        return isTrue
                ? value(mark.getPredicate())
                : Markup.all(value(mark.getPredicate()), Markup.text(": "), value(mark.getObject()));
    }

    /** Texts of a term, each as a paragraph in its own language. */
    Markup paragraphs(List<Node> texts, String style) {
        return Markup.all(texts.stream()
                .map(text -> Markup.element("p", List.of("class", style), context.literal(text)))
                .toList());
    }
}
