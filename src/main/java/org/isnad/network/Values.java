package org.isnad.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.model.ClaimDays;
import org.isnad.model.time.Bounds;

/** Reads single values from a graph: of several the first in the order of their text, so that order never matters. */
record Values(Graph graph) {

    static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

    Optional<Node> of(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(triple -> triple.getObject())
                .min(BY_TEXT);
    }

    /** The text in this language. */
    Optional<String> text(Node subject, Node property, String language) {
        return graph.stream(subject, property, Node.ANY)
                .map(triple -> triple.getObject())
                .filter(value -> value.isLiteral() && value.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .min(Comparator.naturalOrder());
    }

    Optional<LocalDate> day(Node subject, Node property) {
        return of(subject, property).map(value -> LocalDate.parse(value.getLiteralLexicalForm()));
    }

    /** When a claim holds. */
    Bounds bounds(Node claim) {
        return ClaimDays.of(bound -> of(claim, bound));
    }
}
