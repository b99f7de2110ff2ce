package org.isnad.build;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;
import org.isnad.read.CuratedFile;
import org.isnad.read.LocatedTriple;

/**
 * Finds terms of the ontology or the scales that do not exist. RDF itself has no word for a misspelt term, so this is
 * where "closeTwo" is caught, with the term that was probably meant.
 */
final class UnknownTerms {

    /** More edits than this and the suggestion would be a guess. */
    private static final int MOST_EDITS = 4;

    private final Vocabulary vocabulary;
    private final Set<String> declared;

    UnknownTerms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.declared = vocabulary.declared();
    }

    void check(CuratedFile file, List<Problem> problems) {
        for (LocatedTriple located : file.triples()) {
            check(file, located, located.triple().getPredicate(), problems);
            check(file, located, located.triple().getObject(), problems);
        }
    }

    /**
     * Takes a misspelt property for the one that was probably meant, where its subject has no other value of that: so
     * that it is told of as misspelt, and not once more as missing.
     */
    void addMeant(CuratedFile file, Graph graph) {
        file.triples().stream()
                .map(LocatedTriple::triple)
                .filter(triple -> isUnknown(triple.getPredicate()))
                .filter(triple -> graph.contains(triple))
                .forEach(triple -> nearest(triple.getPredicate().getURI())
                        .map(NodeFactory::createURI)
                        .filter(meant -> !graph.contains(triple.getSubject(), meant, Node.ANY))
                        .ifPresent(meant -> graph.add(triple.getSubject(), meant, triple.getObject())));
    }

    private boolean isUnknown(Node term) {
        return term.isURI() && isOurs(term.getURI()) && !vocabulary.isDeclared(term);
    }

    private void check(CuratedFile file, LocatedTriple located, Node term, List<Problem> problems) {
        if (!isUnknown(term)) {
            return;
        }
        boolean predicate = term.equals(located.triple().getPredicate())
                || located.triple().getPredicate().equals(Isnad.PREDICATE);
        String kind = predicate ? "predicate" : "term";
        String hint = nearest(term.getURI())
                .map(iri -> " (did you mean " + Prefixes.shorten(NodeFactory.createURI(iri)) + "?)")
                .orElse(" (the terms are listed in ontology/core.ttl and ontology/scales.ttl)");
        problems.add(Problem.violation(
                "unknown-term", file.at(located.line()), "unknown " + kind + " " + Prefixes.shorten(term) + hint));
    }

    private Optional<String> nearest(String iri) {
        LevenshteinDistance distance = new LevenshteinDistance(MOST_EDITS);
        return declared.stream()
                .filter(candidate -> isNear(iri, candidate, distance.apply(iri, candidate)))
                .min(Comparator.comparingInt((String candidate) -> distance.apply(iri, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A short name with many edits is another name: a third of its letters may differ. */
    private static boolean isNear(String iri, String candidate, int edits) {
        int nameBegins = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        return edits >= 0 && 3 * edits <= Math.max(3, candidate.length() - nameBegins);
    }

    private static boolean isOurs(String iri) {
        return iri.startsWith(Isnad.NS) || iri.startsWith(Isnad.SCALE);
    }
}
