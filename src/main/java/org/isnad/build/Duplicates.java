package org.isnad.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Location;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;
import org.isnad.read.CuratedFile;
import org.isnad.read.FileKind;
import org.isnad.read.LocatedTriple;
import org.jspecify.annotations.Nullable;

/**
 * Finds slugs that were given twice. Merged, two descriptions of one subject look like one with too many values; the
 * lines tell them apart. The first description stands, so that the second is told of once and not once a property.
 */
final class Duplicates {

    private final Map<Node, Location> first = new HashMap<>();
    private final List<Problem> problems;

    Duplicates(List<Problem> problems) {
        this.problems = problems;
    }

    /** Hands on the triples of a file, but for those of a description whose subject is described already. */
    void passOn(CuratedFile file, Consumer<Triple> triples) {
        Node repeated = null;
        for (LocatedTriple located : file.triples()) {
            Triple triple = located.triple();
            if (!triple.getSubject().equals(repeated)) {
                repeated = null;
            }
            if (beginsDescription(file, triple)) {
                repeated = repeats(triple.getSubject(), file.at(located.line()));
            }
            if (repeated == null) {
                triples.accept(triple);
            }
        }
    }

    /** Judgements are about things described elsewhere: they have no type of their own. */
    private static boolean beginsDescription(CuratedFile file, Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode()) && file.source().kind() != FileKind.CURATION;
    }

    private @Nullable Node repeats(Node subject, Location where) {
        Location earlier = first.putIfAbsent(subject, where);
        if (earlier == null) {
            return null;
        }
        problems.add(Problem.violation(
                "duplicate-slug",
                where,
                Prefixes.shorten(subject) + " is described already at " + earlier
                        + " (give one of the two another slug, or merge them)"));
        return subject;
    }
}
