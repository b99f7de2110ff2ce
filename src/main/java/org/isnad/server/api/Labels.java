package org.isnad.server.api;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.site.markup.Language;

/** The labels of things in one language, or the next best. Each is looked up once. */
final class Labels {

    private static final List<Node> PROPERTIES =
            List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());

    private final Graph graph;
    private final Comparator<Node> order;
    private final Map<Node, Optional<Node>> known = new HashMap<>();

    Labels(Graph graph, Language language) {
        this.graph = graph;
        List<String> liked = liked(language);
        this.order = Comparator.<Node>comparingInt(label -> rank(liked, label.getLiteralLanguage()))
                .thenComparing(Node::getLiteralLanguage)
                .thenComparing(Node::getLiteralLexicalForm);
    }

    /** The label of a thing: a literal, which may have another language than was asked for; none if it has no label. */
    Optional<Node> of(Node thing) {
        return known.computeIfAbsent(thing, this::find);
    }

    private Optional<Node> find(Node thing) {
        return PROPERTIES.stream()
                .flatMap(property -> graph.stream(thing, property, Node.ANY).map(Triple::getObject))
                .filter(Node::isLiteral)
                .min(order);
    }

    /** Persian readers read the Arabic form of a name before its transliteration. */
    private static List<String> liked(Language language) {
        return switch (language) {
            case EN -> List.of("en");
            case AR -> List.of("ar", "en");
            case FA -> List.of("fa", "ar", "en");
        };
    }

    private static int rank(List<String> liked, String language) {
        int rank = liked.indexOf(language);
        return rank < 0 ? liked.size() : rank;
    }
}
