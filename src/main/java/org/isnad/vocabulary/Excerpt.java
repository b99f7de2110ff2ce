package org.isnad.vocabulary;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.publish.SortedTurtle;

/**
 * A thing of the dataset in Turtle, without prefixes and cut short: what the build computes is left out, unless the
 * excerpt is to show it.
 */
final class Excerpt {

    /** Computed from what else is there, or the usual case. */
    private static final Set<Node> COMPUTED = Set.of(
            Isnad.BEGIN_EARLIEST,
            Isnad.BEGIN_LATEST,
            Isnad.END_EARLIEST,
            Isnad.END_LATEST,
            Isnad.ISSUED_EARLIEST,
            Isnad.ISSUED_LATEST,
            Isnad.CONFIDENCE,
            RDFS.label.asNode());

    private static final Set<Node> USUAL = Set.of(Isnad.AFFIRMED, Isnad.ACCEPTED);

    private Excerpt() {}

    static String of(Node thing, Graph graph, Term shown, Vocabulary vocabulary) {
        List<Triple> all = graph.find(thing, Node.ANY, Node.ANY).toList();
        Graph excerpt = Graphs.inMemory();
        all.stream()
                .filter(triple ->
                        shows(triple, shown) || !(isComputed(triple) || isUpperClass(triple, all, vocabulary)))
                .forEach(excerpt::add);
        PrefixMap prefixes = Prefixes.forQueries();
        Namespaces.ALL.forEach(prefixes::add);
        String turtle = SortedTurtle.of(excerpt, prefixes);
        return turtle.substring(turtle.indexOf("\n\n") + 2);
    }

    private static boolean shows(Triple triple, Term term) {
        return triple.getPredicate().equals(term.node()) || triple.getObject().equals(term.node());
    }

    private static boolean isComputed(Triple triple) {
        return COMPUTED.contains(triple.getPredicate()) || USUAL.contains(triple.getObject());
    }

    /** Whether the triple gives a class that is above another of the thing's. */
    private static boolean isUpperClass(Triple triple, List<Triple> all, Vocabulary vocabulary) {
        return triple.getPredicate().equals(RDF.type.asNode())
                && all.stream()
                        .filter(other -> other.getPredicate().equals(RDF.type.asNode()))
                        .anyMatch(other -> vocabulary
                                .graph()
                                .contains(other.getObject(), RDFS.subClassOf.asNode(), triple.getObject()));
    }
}
