package org.isnad.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * Passes on each description once, and from where it belongs. Merged, two descriptions of one subject look like one with
 * too many values, and a claim outside the files of sources looks like one that lacks its source; the lines tell what is
 * really wrong. What is not passed on is told of once, and not once a property.
 */
final class Descriptions {

    private final Map<Node, Location> first = new HashMap<>();
    private final Set<Node> claimClasses;
    private final List<Problem> problems;

    Descriptions(Set<Node> claimClasses, List<Problem> problems) {
        this.claimClasses = claimClasses;
        this.problems = problems;
    }

    /** Hands on the triples of a file, but for those of a description that is refused. */
    void passOn(CuratedFile file, Consumer<Triple> triples) {
        Node refused = null;
        for (LocatedTriple located : file.triples()) {
            Triple triple = located.triple();
            if (!triple.getSubject().equals(refused)) {
                refused = null;
            }
            if (beginsDescription(file, triple)) {
                Location where = file.at(located.line());
                refused = isMisplaced(file, triple, where) ? triple.getSubject() : repeats(triple.getSubject(), where);
            }
            if (refused == null) {
                triples.accept(triple);
            }
        }
    }

    /** Judgements are about things described elsewhere: they have no type of their own. */
    private static boolean beginsDescription(CuratedFile file, Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode()) && file.source().kind() != FileKind.CURATION;
    }

    private boolean isMisplaced(CuratedFile file, Triple triple, Location where) {
        boolean misplaced = file.source().kind() != FileKind.SOURCES && claimClasses.contains(triple.getObject());
        if (misplaced) {
            problems.add(
                    Problem.violation(
                            "claim-outside-sources",
                            where,
                            Prefixes.shorten(triple.getSubject())
                                    + " is a claim in a file of no source (move it to the file of the source it was read from)"));
        }
        return misplaced;
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
