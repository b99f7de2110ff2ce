package org.isnad.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Isnad;

/** How the terms of a vocabulary hang together. */
final class Relations {

    private static final Node DOMAIN_INCLUDES = NodeFactory.createURI("https://schema.org/domainIncludes");
    private static final Node RANGE_INCLUDES = NodeFactory.createURI("https://schema.org/rangeIncludes");

    /** What a term is in Wikidata, as a property or as an entity. */
    static final Node WIKIDATA = Isnad.term("wikidataProperty");

    private final Vocabulary vocabulary;

    Relations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What a term is related to in this way; in one order. */
    List<Node> of(Term term, Relation relation) {
        return switch (relation) {
            case ABOVE -> supers(term, true);
            case BELOW -> below(term, RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode());
            case PROPERTIES ->
                below(term, RDFS.domain.asNode(), DOMAIN_INCLUDES).stream()
                        .sorted(Values.ORDER)
                        .toList();
            case DOMAIN -> either(term, RDFS.domain.asNode(), DOMAIN_INCLUDES);
            case RANGE -> either(term, RDFS.range.asNode(), RANGE_INCLUDES);
            case DISJOINT -> disjoint(term.node());
            case SCALE -> vocabulary.values(term.node(), SKOS.inScheme.asNode());
            case ALIGNED -> aligned(term);
            case REPLACED_BY -> vocabulary.replacements(term);
        };
    }

    /** All that a term is related to, without relations to nothing. */
    Map<Relation, List<Node>> of(Term term) {
        Map<Relation, List<Node>> all = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) {
            List<Node> related = of(term, relation);
            if (!related.isEmpty()) {
                all.put(relation, related);
            }
        }
        return Collections.unmodifiableMap(all);
    }

    private List<Node> either(Term term, Node property, Node other) {
        return Stream.concat(
                        vocabulary.values(term.node(), property).stream(),
                        vocabulary.values(term.node(), other).stream())
                .toList();
    }

    private List<Node> below(Term term, Node property, Node other) {
        return Stream.of(property, other)
                .flatMap(each -> vocabulary.subjects(each, term.node()).stream())
                .toList();
    }

    /** The terms directly above a term, of the project or of others. */
    private List<Node> supers(Term term, boolean own) {
        return either(term, RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode()).stream()
                .filter(above -> vocabulary.term(above).isPresent() == own)
                .toList();
    }

    private List<Node> disjoint(Node node) {
        return Stream.concat(
                        vocabulary.values(node, OWL.disjointWith.asNode()).stream(),
                        vocabulary.subjects(OWL.disjointWith.asNode(), node).stream())
                .distinct()
                .sorted(Values.ORDER)
                .toList();
    }

    private List<Node> aligned(Term term) {
        List<Node> aligned = new ArrayList<>(supers(term, false));
        aligned.addAll(either(term, SKOS.closeMatch.asNode(), WIKIDATA));
        return aligned;
    }
}
