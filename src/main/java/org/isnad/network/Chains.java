package org.isnad.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.MaskSubgraph;

/**
 * The shortest chains between two actors, by Yen's algorithm (1971). Of chains of one length, those come first whose
 * actors come first in the order of their IRIs: a library's own Yen would leave that, and so which chains are found at
 * all, to the order of its heap.
 */
public final class Chains {

    private static final Comparator<List<Node>> ORDER =
            Comparator.<List<Node>>comparingInt(List::size).thenComparing(Chains::compareNames);

    private final Graph<Node, Link> links;
    private final Node to;

    private Chains(Graph<Node, Link> links, Node to) {
        this.links = links;
        this.to = to;
    }

    /**
     * The shortest chains.
     *
     * @param directed whether every step has to go from the subject of a tie to its object
     * @param most how many at most
     * @param maxLength how many steps a chain may have
     * @return the shortest first; empty if there is none, or if one of the two has no tie in this network
     * @throws IllegalArgumentException if the two are one
     */
    public static List<Chain> between(
            Network network, Actor from, Actor to, boolean directed, int most, int maxLength) {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a chain joins two actors, and " + from.name() + " is one");
        }
        Graph<Node, Link> links = directed ? network.directedLinks() : network.undirectedLinks();
        if (!links.containsVertex(from.iri()) || !links.containsVertex(to.iri())) {
            return List.of();
        }
        return new Chains(links, to.iri())
                .ways(from.iri(), most, maxLength).stream()
                        .map(way -> chain(links, way))
                        .toList();
    }

    private List<List<Node>> ways(Node from, int most, int maxLength) {
        List<List<Node>> found = new ArrayList<>();
        TreeSet<List<Node>> candidates = new TreeSet<>(ORDER);
        first(List.of(from), Set.of()).ifPresent(candidates::add);
        while (found.size() < most
                && !candidates.isEmpty()
                && candidates.first().size() - 1 <= maxLength) {
            List<Node> way = candidates.pollFirst();
            found.add(way);
            for (int spur = 0; spur < way.size() - 1; spur++) {
                List<Node> root = way.subList(0, spur + 1);
                first(root, taken(found, root)).ifPresent(candidates::add);
            }
        }
        return found;
    }

    /** Where the ways found so far go on from this beginning. */
    private static Set<Node> taken(List<List<Node>> found, List<Node> root) {
        Set<Node> next = new HashSet<>();
        for (List<Node> way : found) {
            if (way.size() > root.size() && way.subList(0, root.size()).equals(root)) {
                next.add(way.get(root.size()));
            }
        }
        return next;
    }

    /** The first of all ways that begin like this and do not go on to one of the taken. */
    private Optional<List<Node>> first(List<Node> root, Set<Node> taken) {
        Set<Node> passed = new HashSet<>(root);
        Graph<Node, Link> rest = new MaskSubgraph<>(links, passed::contains, link -> false);
        SingleSourcePaths<Node, Link> distances = new BFSShortestPath<>(reversed(rest)).getPaths(to);
        Node spur = root.get(root.size() - 1);
        Comparator<Node> nearest =
                Comparator.<Node>comparingDouble(distances::getWeight).thenComparing(Values.BY_TEXT);
        Optional<Node> step = Graphs.successorListOf(links, spur).stream()
                .filter(node -> !passed.contains(node) && !taken.contains(node))
                .filter(node -> Double.isFinite(distances.getWeight(node)))
                .min(nearest);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        List<Node> way = new ArrayList<>(root);
        way.add(step.get());
        while (!last(way).equals(to)) {
            way.add(Graphs.successorListOf(rest, last(way)).stream()
                    .min(nearest)
                    .orElseThrow());
        }
        return Optional.of(way);
    }

    private static Graph<Node, Link> reversed(Graph<Node, Link> graph) {
        return graph.getType().isDirected() ? new EdgeReversedGraph<>(graph) : graph;
    }

    private static Chain chain(Graph<Node, Link> links, List<Node> way) {
        List<List<Tie>> steps = new ArrayList<>();
        for (int i = 1; i < way.size(); i++) {
            steps.add(links.getEdge(way.get(i - 1), way.get(i)).ties());
        }
        return new Chain(way, steps);
    }

    private static Node last(List<Node> way) {
        return way.get(way.size() - 1);
    }

    private static int compareNames(List<Node> one, List<Node> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = Values.BY_TEXT.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
