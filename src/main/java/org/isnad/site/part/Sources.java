package org.isnad.site.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.DCTerms;
import org.isnad.model.Isnad;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Markup;

/** Sources in a few words: who wrote or published, and in which year. */
public final class Sources {

    private static final Node CREATOR = DC.creator.asNode();
    private static final Node PUBLISHER = DC.publisher.asNode();

    private final Context context;
    private final Map<Node, Markup> briefly = new HashMap<>();

    /** Sources as a page in this context names them. */
    public Sources(Context context) {
        this.context = context;
    }

    /** Who wrote it, else who published it. */
    public Optional<String> author(Node source) {
        List<Node> creators = context.facts().all(source, CREATOR);
        return (creators.isEmpty() ? context.facts().all(source, PUBLISHER) : creators)
                .stream()
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm)
                        .reduce((one, other) -> one + ", " + other);
    }

    /** Author and year, else author and title, else the title, leading to the page of the source. */
    public Markup brief(Node source) {
        return briefly.computeIfAbsent(source, this::authorAndYear);
    }

    private Markup authorAndYear(Node source) {
        Optional<String> author = author(source);
        Optional<String> year = context.facts()
                .text(source, Isnad.ISSUED_EARLIEST)
                .map(day -> context.texts().digits(day.substring(0, 4)));
        Markup words = author.isEmpty()
                ? context.name(source)
                : year.map(number ->
                                Markup.all(Markup.element("bdi", Markup.text(author.get())), Markup.text(" " + number)))
                        .orElseGet(() -> authorAndTitle(author.get(), source));
        return context.links()
                .of(source)
                .map(address -> Markup.element("a", List.of("href", address), words))
                .orElse(words);
    }

    /** Where author and title both run against the page, so does what stands between them. */
    private Markup authorAndTitle(String author, Node source) {
        Markup words = Markup.all(Markup.element("bdi", Markup.text(author)), Markup.text(": "), context.name(source));
        String direction = Language.directionOfText(author);
        boolean against = !direction.equals(context.texts().language().direction())
                && direction.equals(Language.directionOfText(context.plain(source)));
        return against ? Markup.element("bdi", List.of("dir", direction), words) : words;
    }

    /** One line of a list of works: author, title, publisher and date of issue. */
    public Markup full(Node source) {
        Optional<Markup> author = context.facts()
                .one(source, CREATOR)
                .map(creator -> Markup.all(context.literal(creator), Markup.text(". ")));
        Markup title = context.links()
                .of(source)
                .map(address -> Markup.element("a", List.of("href", address), cite(source)))
                .orElseGet(() -> cite(source));
        Markup publisher = context.facts()
                .one(source, PUBLISHER)
                .map(name -> Markup.all(Markup.text(". "), context.literal(name)))
                .orElse(Markup.NONE);
        String issued = context.facts()
                .text(source, Isnad.ISSUED)
                .map(context.dates()::edtf)
                .orElseGet(() -> context.texts().of("date.undated"));
        return Markup.all(author.orElse(Markup.NONE), title, publisher, Markup.text(". " + issued + "."));
    }

    private Markup cite(Node source) {
        return Markup.element("cite", context.name(source));
    }

    /** The title, else the label. */
    public String title(Node source) {
        return context.facts().text(source, DCTerms.title.asNode()).orElseGet(() -> context.plain(source));
    }
}
