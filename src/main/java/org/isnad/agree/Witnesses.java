package org.isnad.agree;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;

/**
 * Who bears witness: sources that editions of one work ({@code isnad:workOf}), editions of one list
 * ({@code isnad:editionOf}) or whole copies ({@code isnad:derivedFromSource}) connect are one witness, named for the first
 * of them by IRI. A claim that its source has from another one ({@code isnad:via}) is the other one's testimony.
 */
public final class Witnesses {

    /** The properties that connect sources which are one witness. */
    public static final List<Node> CONNECTING =
            List.of(Isnad.term("workOf"), Isnad.term("editionOf"), Isnad.term("derivedFromSource"));

    private static final Node VIA = Isnad.term("via");

    private final Graph statements;
    private final Map<Node, Node> parents = new HashMap<>();

    private Witnesses(Graph statements) {
        this.statements = statements;
    }

    /** The witnesses of a graph that holds sources and claims. */
    public static Witnesses in(Graph statements) {
        Witnesses witnesses = new Witnesses(statements);
        for (Node connecting : CONNECTING) {
            statements
                    .find(Node.ANY, connecting, Node.ANY)
                    .forEach(tie -> witnesses.unite(tie.getSubject(), tie.getObject()));
        }
        return witnesses;
    }

    /** The witness that a source is, or is part of. */
    public Node ofSource(Node source) {
        Node top = source;
        while (parents.containsKey(top)) {
            top = parents.get(top);
        }
        return top;
    }

    /**
     * The witness whose testimony a claim is: that of the source, or of the source of the claim, that it is said to come
     * from, if it names one; else that of its own source. A claim without a source is a witness of its own.
     */
    public Node ofClaim(Node claim) {
        return statements
                .find(claim, VIA, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(this::bearsWitness)
                .toList()
                .stream()
                .min((one, other) -> one.getURI().compareTo(other.getURI()))
                .map(via -> ofSource(sourceOf(via)))
                .orElseGet(() -> ofSource(sourceOf(claim)));
    }

    /** How many independent witnesses these sources are. */
    public int count(Collection<Node> sources) {
        return (int) sources.stream().map(this::ofSource).distinct().count();
    }

    /** Whether two claims are the testimony of different witnesses. */
    public boolean independent(Node claim, Node other) {
        return !ofClaim(claim).equals(ofClaim(other));
    }

    private boolean bearsWitness(Node via) {
        return via.isURI()
                && (statements.contains(via, Isnad.TIER, Node.ANY) || statements.contains(via, Isnad.SOURCE, Node.ANY));
    }

    /** The source of a claim; what has none is a source itself. */
    private Node sourceOf(Node claimOrSource) {
        return statements
                .find(claimOrSource, Isnad.SOURCE, Node.ANY)
                .mapWith(Triple::getObject)
                .nextOptional()
                .orElse(claimOrSource);
    }

    private void unite(Node one, Node other) {
        Node first = ofSource(one);
        Node second = ofSource(other);
        int order = first.toString().compareTo(second.toString());
        if (order < 0) {
            parents.put(second, first);
        } else if (order > 0) {
            parents.put(first, second);
        }
    }
}
