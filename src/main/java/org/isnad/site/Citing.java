package org.isnad.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Isnad;

/** The part of a page that says how to cite it and what can be taken away. */
final class Citing {

    private static final String PROJECT = "The Isnad project";
    private static final List<String> FORMATS = List.of("ttl", "jsonld", "nt", "rdf");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final Map<String, Citation.Type> TYPES = Map.of(
            "Report", Citation.Type.REPORT,
            "NewsArticle", Citation.Type.ARTICLE,
            "ReferenceWork", Citation.Type.REFERENCE,
            "LegalText", Citation.Type.LEGAL);

    private final Context context;

    Citing(Context context) {
        this.context = context;
    }

    /**
     * How to cite what Isnad says of a thing, and the documents about it.
     *
     * @param title what the thing is called
     */
    Markup of(Node thing, Markup title) {
        Citation citation = new Citation(
                "isnad-" + slug(thing),
                Citation.Type.DATASET,
                List.of(PROJECT),
                title.plain(),
                PROJECT,
                "",
                thing.getURI(),
                "Isnad, " + context.basis().release());
        Markup text = context.say(
                "cite.text",
                title,
                Markup.element("bdi", Markup.text(context.basis().release())),
                Markup.element("bdi", Markup.text(thing.getURI())));
        return section(text, citation, downloads(thing));
    }

    /** How to cite a source itself, and the documents about it. */
    Markup ofSource(Node source) {
        List<String> authors = texts(source, DC.creator.asNode());
        List<String> publishers = texts(source, DC.publisher.asNode());
        String address = context.facts().all(source, Isnad.term("readAt")).stream()
                .filter(Node::isURI)
                .findFirst()
                .map(Node::getURI)
                .orElse(source.getURI());
        Citation citation = new Citation(
                slug(source),
                type(source),
                authors,
                new Sources(context).title(source),
                String.join(", ", publishers),
                context.facts()
                        .text(source, Isnad.ISSUED)
                        .filter(issued -> DAY.matcher(issued).matches())
                        .orElse(""),
                address,
                "");
        Markup text = Markup.all(
                new Sources(context).full(source), Markup.text(" "), Markup.element("bdi", Markup.text(address)));
        return section(text, citation, downloads(source));
    }

    private Citation.Type type(Node source) {
        return context.facts().all(source, RDF.type.asNode()).stream()
                .flatMap(type -> Optional.ofNullable(TYPES.get(Panel.name(type))).stream())
                .findFirst()
                .orElse(Citation.Type.OTHER);
    }

    private List<String> texts(Node source, Node property) {
        return context.facts().all(source, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private Markup section(Markup text, Citation citation, Markup downloads) {
        return Body.section(
                "cite",
                context.say("cite.title"),
                Markup.element("p", text),
                block("BibTeX", citation.bibtex()),
                block("CSL-JSON", citation.csl()),
                block("RIS", citation.ris()),
                downloads);
    }

    private static Markup block(String name, String text) {
        return Body.folded(
                Markup.text(name), Markup.element("pre", List.of("dir", "ltr", "tabindex", "0"), Markup.text(text)));
    }

    private Markup downloads(Node thing) {
        Optional<String> path = Links.path(thing);
        if (path.isEmpty()) {
            return Markup.NONE;
        }
        List<Markup> links = FORMATS.stream()
                .map(ending -> Markup.element(
                        "a",
                        List.of("href", context.links().data(path.get(), ending)),
                        context.say("format." + ending)))
                .toList();
        return Markup.element(
                "p",
                context.say("cite.data"),
                Markup.text(" "),
                Markup.join(links, context.texts().of("list.between")));
    }

    private static String slug(Node thing) {
        return thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1);
    }
}
