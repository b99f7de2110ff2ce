package org.isnad.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;

/** Degree and betweenness of every actor of a network. */
public final class Centrality {

    private static final Comparator<Standing> GREATEST_FIRST = Comparator.comparingDouble(Standing::betweenness)
            .thenComparingInt(Standing::degree)
            .reversed()
            .thenComparing(standing -> standing.actor().iri(), Values.BY_TEXT);

    private Centrality() {}

    /** The standing of every node, the most between others first. */
    public static List<Standing> of(Network network) {
        Graph<Node, Link> links = network.undirectedLinks();
        Map<Node, Double> between = new BetweennessCentrality<>(links).getScores();
        double others = links.vertexSet().size() - 1.0;
        double pairs = others * (others - 1) / 2;
        return network.actors().stream()
                .map(actor -> {
                    int degree = links.degreeOf(actor.iri());
                    double score = between.getOrDefault(actor.iri(), 0.0);
                    return new Standing(actor, degree, share(degree, others), score, share(score, pairs));
                })
                .sorted(GREATEST_FIRST)
                .toList();
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }
}
