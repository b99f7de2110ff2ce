package org.isnad.build;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.model.Isnad;
import org.isnad.model.time.Temporality;

/**
 * What the ontology and the scales say about terms, as the build needs it: which predicates may be claimed, which become
 * direct, which hedges allow it, which roles command.
 */
final class Vocabulary {

    private final Graph ontology;
    private final Graph scales;
    private final Map<Node, Temporality> temporalities = new HashMap<>();

    Vocabulary(Graph ontology, Graph scales) {
        this.ontology = ontology;
        this.scales = scales;
        ontology.stream(Node.ANY, Isnad.TEMPORALITY, Node.ANY)
                .forEach(t -> temporalities.put(
                        t.getSubject(),
                        t.getObject().getLiteralLexicalForm().equals("point") ? Temporality.POINT : Temporality.STATE));
    }

    Graph ontology() {
        return ontology;
    }

    Graph scales() {
        return scales;
    }

    /** Whether claims may state this predicate. */
    boolean isClaimable(Node predicate) {
        return isMarked(ontology, predicate, Isnad.CLAIMABLE);
    }

    /** Whether claims with this predicate stay claims for good. */
    boolean isClaimOnly(Node predicate) {
        return isMarked(ontology, predicate, Isnad.CLAIM_ONLY);
    }

    /** Whether the word of the subject about itself is enough for this predicate. */
    boolean isSelfAttesting(Node predicate) {
        return isMarked(ontology, predicate, Isnad.SELF_ATTESTING);
    }

    /** Whether a claim with this hedge may become direct. */
    boolean yieldsDirect(Node hedge) {
        return isMarked(scales, hedge, Isnad.YIELDS_DIRECT);
    }

    /** Whether a claim with this role stays a claim: without the role, its triple would tell something else. */
    boolean withholdsDirect(Node role) {
        return scales.stream(role, Isnad.YIELDS_DIRECT, Node.ANY)
                .anyMatch(t -> t.getObject().getLiteralLexicalForm().equals("false"));
    }

    /** Whether the holder of this role leads or commands. */
    boolean isCommandRole(Node role) {
        return isMarked(scales, role, Isnad.COMMAND_ROLE);
    }

    /** The confidence that claims of a source of this tier have by default. */
    Optional<Node> defaultConfidence(Node tier) {
        return scales.stream(tier, Isnad.DEFAULT_CONFIDENCE, Node.ANY)
                .map(t -> t.getObject())
                .findFirst();
    }

    /** How the things that this predicate states lie in time; empty if it is not claimable. */
    Optional<Temporality> temporality(Node predicate) {
        return Optional.ofNullable(temporalities.get(predicate));
    }

    /** The class with all classes below it. */
    Set<Node> withSubclasses(Node top) {
        Set<Node> classes = new HashSet<>(Set.of(top));
        List<Node> below = ontology.stream(Node.ANY, RDFS.subClassOf.asNode(), top)
                .map(t -> t.getSubject())
                .toList();
        below.forEach(subclass -> classes.addAll(withSubclasses(subclass)));
        return classes;
    }

    /** The classes of the ontology above this one, at any distance. */
    Set<Node> superclasses(Node type) {
        Set<Node> above = new HashSet<>();
        ontology.stream(type, RDFS.subClassOf.asNode(), Node.ANY)
                .map(t -> t.getObject())
                .filter(superclass -> superclass.isURI() && superclass.getURI().startsWith(Isnad.NS))
                .forEach(superclass -> {
                    above.add(superclass);
                    above.addAll(superclasses(superclass));
                });
        return above;
    }

    /** Whether the term, of the ontology or the scales, is declared. */
    boolean isDeclared(Node term) {
        return ontology.contains(term, RDF.type.asNode(), Node.ANY)
                || scales.contains(term, RDF.type.asNode(), Node.ANY);
    }

    /** The declared terms in the namespaces of the ontology and the scales. */
    Set<String> declared() {
        Set<String> terms = new TreeSet<>();
        Stream.concat(
                        ontology.stream(Node.ANY, RDF.type.asNode(), Node.ANY),
                        scales.stream(Node.ANY, RDF.type.asNode(), Node.ANY))
                .map(t -> t.getSubject())
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(Isnad.NS) || iri.startsWith(Isnad.SCALE))
                .sorted(Comparator.naturalOrder())
                .forEach(terms::add);
        return terms;
    }

    private static boolean isMarked(Graph graph, Node term, Node mark) {
        return graph.stream(term, mark, Node.ANY)
                .anyMatch(t -> t.getObject().getLiteralLexicalForm().equals("true"));
    }
}
