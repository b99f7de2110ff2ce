package org.isnad.thing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.isnad.model.Isnad;

/** Whether an IRI stands for anything in a dataset. */
public sealed interface Standing {

    /** Something is said of it. */
    record Present() implements Standing {}

    /** Nothing is said of it. */
    record Absent() implements Standing {}

    /**
     * The curators have withdrawn it.
     *
     * @param notes what they say to that, each with its language
     */
    record Withdrawn(List<Node> notes) implements Standing {

        /** The list is kept as it is given. */
        public Withdrawn {
            notes = List.copyOf(notes);
        }

        /** Why, in English if that is given; empty if nothing is. */
        public String reason() {
            Optional<Node> english = notes.stream()
                    .filter(note -> note.getLiteralLanguage().equals("en"))
                    .findFirst();
            return english.or(() -> notes.stream().findFirst())
                    .map(Node::getLiteralLexicalForm)
                    .orElse("");
        }
    }

    /**
     * Its IRI was retired: it turned out to be the same as another, or was split.
     *
     * @param successor the thing that has taken its place, and is not retired itself
     */
    record Retired(Node successor) implements Standing {}

    /** How an IRI stands in a dataset, whose default graph is asked as it is. */
    static Standing of(DatasetGraph dataset, Node thing) {
        Graph unnamed = dataset.getDefaultGraph();
        // The default graph says nothing of what is withdrawn.
        if (dataset.findNG(Node.ANY, thing, Isnad.STATUS, Isnad.WITHDRAWN).hasNext()) {
            return new Withdrawn(notes(dataset, thing));
        }
        Optional<Node> successor = successor(unnamed, thing);
        if (successor.isPresent()) {
            return new Retired(successor.get());
        }
        boolean known = unnamed.contains(thing, Node.ANY, Node.ANY)
                || dataset.findNG(Node.ANY, thing, Node.ANY, Node.ANY).hasNext();
        return known ? new Present() : new Absent();
    }

    private static List<Node> notes(DatasetGraph dataset, Node thing) {
        Stream.Builder<Quad> quads = Stream.builder();
        dataset.findNG(Node.ANY, thing, Isnad.CURATOR_NOTE, Node.ANY).forEachRemaining(quads::add);
        return quads.build()
                .map(Quad::getObject)
                .filter(Node::isLiteral)
                .distinct()
                .sorted((a, b) -> a.getLiteralLexicalForm().compareTo(b.getLiteralLexicalForm()))
                .toList();
    }

    /** The end of the way from a retired IRI to what took its place; none if it goes in a circle. */
    private static Optional<Node> successor(Graph graph, Node thing) {
        Set<Node> seen = new HashSet<>();
        Node last = thing;
        while (seen.add(last)) {
            Optional<Node> next = graph.stream(last, DCTerms.isReplacedBy.asNode(), Node.ANY)
                    .map(Triple::getObject)
                    .filter(object -> object.isURI() && object.getURI().startsWith(Isnad.BASE))
                    .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                    .findFirst();
            if (next.isEmpty()) {
                return last.equals(thing) ? Optional.empty() : Optional.of(last);
            }
            last = next.get();
        }
        return Optional.empty();
    }
}
