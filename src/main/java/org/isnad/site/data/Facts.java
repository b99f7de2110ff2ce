package org.isnad.site.data;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;

/**
 * A dataset as pages read it: what is stated, and apart from it what rules conclude.
 *
 * @param stated everything but inference and withdrawn claims, as the default graph has it
 * @param derivations the proofs of rules
 * @param curation judgements, also on withdrawn claims
 */
public record Facts(Graph stated, Graph derivations, Graph curation) {

    /** The order of nodes, so that nothing depends on that of a graph. */
    public static final Comparator<Node> BY_TEXT = Comparator.comparing(Facts::written);

    private static final Comparator<Triple> BY_PROPERTY =
            Comparator.comparing(Triple::getPredicate, BY_TEXT).thenComparing(Triple::getObject, BY_TEXT);

    private static final Node READ_ON = Isnad.term("readOn");

    /** The facts of a dataset. */
    public static Facts of(DatasetGraph dataset) {
        return new Facts(
                dataset.getDefaultGraph(), dataset.getGraph(Graphs.DERIVATIONS), dataset.getGraph(Graphs.CURATION));
    }

    /** A node as text, different for different nodes of one kind. */
    static String written(Node node) {
        return node.isURI()
                ? node.getURI()
                : node.isLiteral()
                        ? node.getLiteralLexicalForm()
                                + '@'
                                + node.getLiteralLanguage()
                                + '^'
                                + node.getLiteralDatatypeURI()
                        : node.toString();
    }

    /** Whether anything is said with this subject. */
    public boolean describes(Node thing) {
        return stated.contains(thing, Node.ANY, Node.ANY) || derivations.contains(thing, Node.ANY, Node.ANY);
    }

    /** Everything said with this subject, in one order. */
    public List<Triple> about(Node thing) {
        return Stream.concat(
                        stated.find(thing, Node.ANY, Node.ANY).toList().stream(),
                        derivations.find(thing, Node.ANY, Node.ANY).toList().stream())
                .distinct()
                .sorted(BY_PROPERTY)
                .toList();
    }

    /** Values of a property, in one order. */
    public List<Node> all(Node thing, Node property) {
        return inOrder(stated.find(thing, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList());
    }

    private static List<Node> inOrder(List<Node> nodes) {
        return nodes.size() < 2 ? nodes : nodes.stream().sorted(BY_TEXT).toList();
    }

    /** A value of a property of a thing. */
    public Optional<Node> one(Node thing, Node property) {
        return all(thing, property).stream().findFirst();
    }

    /** A value of a property of a thing, as plain text. */
    public Optional<String> text(Node thing, Node property) {
        return one(thing, property).map(Node::getLiteralLexicalForm);
    }

    /** What has this value of a property, in one order. */
    public List<Node> subjects(Node property, Node value) {
        return stated.find(Node.ANY, property, value).mapWith(Triple::getSubject).toList().stream()
                .sorted(BY_TEXT)
                .toList();
    }

    /** Whether a thing has this value of a property. */
    public boolean is(Node thing, Node property, Node value) {
        return stated.contains(thing, property, value);
    }

    /** Whether a curator has withdrawn this claim. */
    public boolean isWithdrawn(Node claim) {
        return curation.contains(claim, Isnad.STATUS, Isnad.WITHDRAWN);
    }

    /** Whether this source had been issued by that day, or at least read; only a day can keep it out. */
    public boolean isKnownBy(Node source, LocalDate day) {
        return one(source, Isnad.ISSUED_LATEST)
                .or(() -> one(source, READ_ON))
                .map(known -> LocalDate.parse(known.getLiteralLexicalForm()))
                .filter(known -> !known.isAfter(day))
                .isPresent();
    }
}
