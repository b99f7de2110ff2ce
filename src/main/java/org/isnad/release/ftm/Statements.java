package org.isnad.release.ftm;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Isnad;

/** Looks things up in the default graph, always in one order. */
record Statements(Graph graph) {

    private static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

    /** The values of a property. */
    List<Node> all(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(triple -> triple.getObject())
                .sorted(BY_TEXT)
                .toList();
    }

    Optional<Node> one(Node subject, Node property) {
        return all(subject, property).stream().findFirst();
    }

    Optional<Node> one(Node subject, String term) {
        return one(subject, Isnad.term(term));
    }

    Optional<LocalDate> day(Node subject, Node property) {
        return one(subject, property).map(day -> LocalDate.parse(day.getLiteralLexicalForm()));
    }

    /** The texts of literals, the IRIs of others. */
    List<String> texts(Node subject, Node property) {
        return all(subject, property).stream()
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                .toList();
    }

    /** The name of a thing or concept in English, or its first. */
    String label(Node thing) {
        return english(thing, SKOS.prefLabel.asNode());
    }

    /** The name of a property in English. */
    String term(Node property) {
        return english(property, RDFS.label.asNode());
    }

    private String english(Node thing, Node property) {
        List<Node> labels = all(thing, property);
        return labels.stream()
                .filter(label -> label.getLiteralLanguage().equals("en"))
                .findFirst()
                .or(() -> labels.stream().findFirst())
                .map(Node::getLiteralLexicalForm)
                .orElseGet(thing::getURI);
    }

    /** All that state something, in the order of their IRIs. */
    List<Node> claims() {
        return graph.stream(Node.ANY, Isnad.PREDICATE, Node.ANY)
                .map(triple -> triple.getSubject())
                .sorted(BY_TEXT)
                .toList();
    }

    /** Who published the source of a claim. */
    List<String> publishers(Node claim) {
        return one(claim, Isnad.SOURCE)
                .map(source -> texts(source, DC_11.publisher.asNode()))
                .orElse(List.of());
    }

    /** Where the source of a claim was read. */
    List<String> addresses(Node claim) {
        return one(claim, Isnad.SOURCE)
                .map(source -> texts(source, Isnad.term("readAt")))
                .orElse(List.of());
    }
}
