package org.isnad.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.DCTerms;
import org.isnad.model.Isnad;

/** Sources in a few words: who wrote or published, and in which year. */
final class Sources {

    private static final Node CREATOR = DC.creator.asNode();
    private static final Node PUBLISHER = DC.publisher.asNode();

    private final Context context;
    private final Map<Node, Markup> briefly = new HashMap<>();

    Sources(Context context) {
        this.context = context;
    }

    /** Who wrote it, else who published it. */
    Optional<String> author(Node source) {
        List<Node> creators = context.facts().all(source, CREATOR);
        return (creators.isEmpty() ? context.facts().all(source, PUBLISHER) : creators)
                .stream()
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm)
                        .reduce((one, other) -> one + ", " + other);
    }

    /** Author and year, else author and title, else the title, leading to the page of the source. */
    Markup brief(Node source) {
        return briefly.computeIfAbsent(source, this::authorAndYear);
    }

    private Markup authorAndYear(Node source) {
        Optional<Markup> author = author(source).map(Markup::text).map(name -> Markup.element("bdi", name));
        Optional<String> year = context.facts()
                .text(source, Isnad.ISSUED_EARLIEST)
                .map(day -> context.texts().digits(day.substring(0, 4)));
        Markup words = author.isEmpty()
                ? context.name(source)
                : Markup.all(
                        author.get(),
                        year.map(number -> Markup.text(" " + number))
                                .orElseGet(() -> Markup.all(Markup.text(": "), context.name(source))));
        return context.links()
                .of(source)
                .map(address -> Markup.element("a", List.of("href", address), words))
                .orElse(words);
    }

    /** One line of a list of works: author, title, publisher and date of issue. */
    Markup full(Node source) {
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
    String title(Node source) {
        return context.facts().text(source, DCTerms.title.asNode()).orElseGet(() -> context.plain(source));
    }
}
