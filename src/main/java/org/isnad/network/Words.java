package org.isnad.network;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;

/** What terms, sources and places in them are called. */
record Words(Values values) {

    private static final List<Node> NAMES =
            List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());

    /** The label of a term or the title of a source: in this language, else in any, else its name in curated files. */
    String of(Node thing, String language) {
        return NAMES.stream()
                .flatMap(property -> values.text(thing, property, language).stream())
                .findFirst()
                .or(() -> NAMES.stream()
                        .flatMap(property -> values.of(thing, property).stream())
                        .findFirst()
                        .map(Node::getLiteralLexicalForm))
                .orElseGet(() -> Prefixes.shorten(thing));
    }

    String of(Node thing) {
        return of(thing, "en");
    }

    /** Where in its source a claim stands, or that nobody noted it. */
    String place(Node claim) {
        return values.of(claim, Isnad.LOCATOR)
                .map(locator -> locator.isLiteral() ? locator.getLiteralLexicalForm() : of(locator))
                .orElse("");
    }
}
