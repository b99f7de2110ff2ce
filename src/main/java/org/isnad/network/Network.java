package org.isnad.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.graph.SimpleGraph;

/**
 * Actors and the ties between them. An actor that has no tie is no node. Nodes and ties have an order, that of their
 * IRIs, which everything that is made of them keeps.
 */
public final class Network {

    private final Map<Node, Actor> nodes;
    private final List<Tie> ties;
    private final int undated;
    private final Words words;

    Network(Actors known, List<Tie> ties, int undated, Words words) {
        this.nodes = ties.stream()
                .flatMap(tie -> Stream.of(tie.subject(), tie.object()))
                .distinct()
                .sorted(Values.BY_TEXT)
                .map(iri -> known.get(iri).orElseThrow())
                .collect(Collectors.toMap(Actor::iri, actor -> actor, (one, two) -> one, LinkedHashMap::new));
        this.ties = List.copyOf(ties);
        this.undated = undated;
        this.words = words;
    }

    private Network(Network whole, List<Tie> ties) {
        this.nodes = new LinkedHashMap<>(whole.nodes);
        this.nodes.keySet().retainAll(ends(ties));
        this.ties = ties;
        this.undated = whole.undated;
        this.words = whole.words;
    }

    private static Set<Node> ends(List<Tie> ties) {
        return ties.stream()
                .flatMap(tie -> Stream.of(tie.subject(), tie.object()))
                .collect(Collectors.toSet());
    }

    /**
     * What surrounds an actor: with one step its own ties, with two also those of the actors that it has ties with, and so
     * on. Nothing if it has none.
     */
    public Network around(Node actor, int steps) {
        List<Tie> near = List.of();
        Set<Node> reached = Set.of(actor);
        for (int step = 0; step < steps; step++) {
            Set<Node> from = reached;
            near = ties.stream()
                    .filter(tie -> from.contains(tie.subject()) || from.contains(tie.object()))
                    .toList();
            reached = ends(near);
        }
        return new Network(this, near);
    }

    /** The nodes. */
    public List<Actor> actors() {
        return List.copyOf(nodes.values());
    }

    /** The ties. */
    public List<Tie> ties() {
        return ties;
    }

    /** How many claims are behind the ties. */
    public int claims() {
        return ties.stream().mapToInt(tie -> tie.claims().size()).sum();
    }

    /** How large it is: "3 actors, 2 ties, 4 claims". */
    public String inWords() {
        return Grid.counted(nodes.size(), "actor") + ", " + Grid.counted(ties.size(), "tie") + ", "
                + Grid.counted(claims(), "claim");
    }

    /** How many claims were left out because they have no date and a day was asked for. */
    public int undated() {
        return undated;
    }

    /** The node of this IRI. */
    public Optional<Actor> actor(Node iri) {
        return Optional.ofNullable(nodes.get(iri));
    }

    String label(Node iri) {
        return actor(iri).map(Actor::label).orElseGet(() -> words.of(iri));
    }

    Words words() {
        return words;
    }

    /** Every tie as an edge from its subject to its object; parallel ties stay apart. */
    Graph<Node, Tie> directed() {
        return withNodes(new DirectedMultigraph<>(Tie.class), ties.stream(), Tie::subject, Tie::object);
    }

    /** One edge for each pair of actors between which there is a tie in whatever direction. */
    Graph<Node, Link> undirectedLinks() {
        return withNodes(new SimpleGraph<>(Link.class), links(false), Link::one, Link::other);
    }

    /** One edge for each pair of an actor and another of which it is the subject. */
    Graph<Node, Link> directedLinks() {
        return withNodes(new SimpleDirectedGraph<>(Link.class), links(true), Link::one, Link::other);
    }

    private Stream<Link> links(boolean directed) {
        record Pair(Node one, Node other) {}
        Map<Pair, List<Tie>> between = new LinkedHashMap<>();
        for (Tie tie : ties) {
            boolean asSaid = directed || Values.BY_TEXT.compare(tie.subject(), tie.object()) < 0;
            Pair pair = asSaid ? new Pair(tie.subject(), tie.object()) : new Pair(tie.object(), tie.subject());
            between.computeIfAbsent(pair, two -> new ArrayList<>()).add(tie);
        }
        return between.entrySet().stream()
                .map(entry -> new Link(entry.getKey().one(), entry.getKey().other(), entry.getValue()));
    }

    private <E> Graph<Node, E> withNodes(
            Graph<Node, E> graph, Stream<E> edges, Function<E, Node> from, Function<E, Node> to) {
        nodes.keySet().forEach(graph::addVertex);
        edges.forEach(edge -> graph.addEdge(from.apply(edge), to.apply(edge), edge));
        return graph;
    }
}
