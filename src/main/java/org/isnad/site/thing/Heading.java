package org.isnad.site.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Isnad;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;
import org.isnad.site.request.Links;

/** The top of the page of a thing: what kind of thing it is, its name, and its name in the other scripts. */
final class Heading {

    private static final Node SAME_AS = NodeFactory.createURI("https://schema.org/sameAs");

    private final Context context;

    Heading(Context context) {
        this.context = context;
    }

    Markup of(Node thing) {
        List<Markup> kinds = new ArrayList<>();
        kind(thing).ifPresent(kinds::add);
        Node shown = context.label(thing);
        List<Markup> others = context.facts().all(thing, SKOS.prefLabel.asNode()).stream()
                .filter(label -> label.isLiteral() && !label.equals(shown))
                .map(label -> Markup.element("span", context.literal(label)))
                .toList();
        return Markup.element(
                "hgroup",
                Markup.element("p", List.of("class", "kind"), Markup.join(kinds, " ")),
                Markup.element("h1", context.name(thing)),
                others.isEmpty()
                        ? Markup.NONE
                        : Markup.element("p", List.of("class", "others"), Markup.join(others, " ")),
                Markup.element("p", List.of("class", "iri"), iri(thing)));
    }

    /** The IRI, to be copied, and what Wikidata calls the thing. */
    private Markup iri(Node thing) {
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element("code", List.of("dir", "ltr"), Markup.text(thing.getURI())));
        context.facts().all(thing, SAME_AS).stream()
                .filter(same -> same.isURI() && Links.isOnTheWeb(same))
                .map(same -> Markup.element(
                        "a",
                        List.of("href", same.getURI()),
                        context.say(
                                "heading.wikidata",
                                Markup.element(
                                        "bdi",
                                        Markup.text(same.getURI()
                                                .substring(same.getURI().lastIndexOf('/') + 1))))))
                .forEach(parts::add);
        return Markup.join(parts, context.texts().of("list.between"));
    }

    /** The most special class that it has: the one of which no other of its classes is a subclass. */
    private Optional<Markup> kind(Node thing) {
        List<Node> classes = context.facts().about(thing).stream()
                .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
                .map(Triple::getObject)
                .filter(type -> type.isURI() && type.getURI().startsWith(Isnad.NS))
                .toList();
        return classes.stream()
                .filter(type ->
                        classes.stream().noneMatch(other -> context.facts().is(other, RDFS.subClassOf.asNode(), type)))
                .findFirst()
                .map(context::link);
    }
}
