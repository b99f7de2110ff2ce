package org.isnad.site.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.request.Citation;
import org.isnad.site.request.CitationFormat;
import org.isnad.site.request.Links;

/** The part of a page that says how to cite it and what can be taken away. */
public final class Citing {

    private static final List<String> FORMATS = List.of("ttl", "jsonld", "nt", "rdf");

    private final Context context;
    private final Citations citations;

    /** The part of a page in this context. */
    public Citing(Context context) {
        this.context = context;
        this.citations = new Citations(context);
    }

    /**
     * How to cite what Isnad says of a thing, the documents about it, and the claims on its page.
     *
     * @param claims the question that the claims on the page answer; empty if there are none
     */
    public Markup of(Node thing, String claims) {
        Markup iri = Markup.element("bdi", Markup.text(thing.getURI()));
        return section(thing, context.say("cite.text", citations.title(thing), context.release(), iri), claims);
    }

    /** How to cite a release of the data. */
    public Markup ofRelease(String version, LocalDate issued) {
        Citation citation =
                citations.ofRelease(version, issued.toString(), context.texts().of("downloads.work"));
        Markup text = context.say(
                "downloads.cite",
                Markup.text(context.texts().digits(Integer.toString(issued.getYear()))),
                context.say("downloads.work"),
                Markup.element("bdi", Markup.text(version)),
                Markup.element("bdi", Markup.text(citation.url())));
        return section(citation, text, Markup.NONE);
    }

    /** How to cite a source itself, the documents about it, and the claims that were read from it. */
    public Markup ofSource(Node source, String claims) {
        Markup text = Markup.all(
                new Sources(context).full(source),
                Markup.text(" "),
                Markup.element("bdi", Markup.text(citations.of(source).url())));
        return section(source, text, claims);
    }

    private Markup section(Node thing, Markup text, String claims) {
        Markup files = Links.path(thing).map(this::documents).orElse(Markup.NONE);
        Markup rows = claims.isEmpty()
                ? Markup.NONE
                : line(
                        "cite.claims",
                        Stream.of("csv", "json")
                                .map(ending -> link(context.links().answer(claims, ending), "format." + ending))
                                .toList());
        return section(citations.of(thing), text, Markup.all(files, rows));
    }

    private Markup section(Citation citation, Markup text, Markup downloads) {
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element("p", text));
        for (CitationFormat format : CitationFormat.values()) {
            parts.add(Body.folded(
                    Markup.text(format.title()),
                    Markup.element("pre", List.of("dir", "ltr", "tabindex", "0"), Markup.text(format.text(citation)))));
        }
        parts.add(downloads);
        return Body.section("cite", context.say("cite.title"), Markup.all(parts));
    }

    private Markup documents(String path) {
        Markup files = line(
                "cite.files",
                Stream.of(CitationFormat.values())
                        .map(format -> Markup.element(
                                "a",
                                List.of("href", context.links().citation(path, format)),
                                Markup.text(format.title())))
                        .toList());
        Markup data = line(
                "cite.data",
                FORMATS.stream()
                        .map(ending -> link(context.links().data(path, ending), "format." + ending))
                        .toList());
        return Markup.all(files, data);
    }

    private Markup link(String address, String key) {
        return Markup.element("a", List.of("href", address), context.say(key));
    }

    private Markup line(String key, List<Markup> links) {
        return Markup.element(
                "p",
                context.say(key),
                Markup.text(" "),
                Markup.join(links, context.texts().of("list.between")));
    }
}
