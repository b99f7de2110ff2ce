package org.isnad.site.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.network.Network;
import org.isnad.network.Tie;
import org.isnad.picture.Diagram.Heads;
import org.isnad.site.data.Facts;
import org.isnad.site.data.Panel;
import org.isnad.site.request.Links;

/**
 * All ties between two actors: one line of the picture, and one part of the table.
 *
 * @param from the actor from which they lead, if they lead anywhere
 * @param to the other
 * @param heads whether they lead from one to the other, or both ways, or are mutual
 * @param ties at least one
 */
record NetworkPair(Node from, Node to, Heads heads, List<Tie> ties) {

    /** The pairs of a network: those first whose first actor has ties with most others. */
    static List<NetworkPair> of(Network network) {
        Map<String, List<Tie>> between = new TreeMap<>();
        for (Tie tie : network.ties()) {
            between.computeIfAbsent(id(tie.subject(), tie.object()), key -> new ArrayList<>())
                    .add(tie);
        }
        List<NetworkPair> pairs =
                between.values().stream().map(NetworkPair::between).toList();
        Map<Node, Integer> degrees = degrees(pairs);
        return pairs.stream()
                .sorted(Comparator.comparing((NetworkPair pair) -> -degrees.getOrDefault(pair.from, 0))
                        .thenComparing(NetworkPair::from, Facts.BY_TEXT)
                        .thenComparing(NetworkPair::to, Facts.BY_TEXT))
                .toList();
    }

    /** With how many others each actor has ties. */
    static Map<Node, Integer> degrees(List<NetworkPair> pairs) {
        Map<Node, Integer> degrees = new HashMap<>();
        pairs.stream()
                .flatMap(pair -> Stream.of(pair.from, pair.to))
                .forEach(actor -> degrees.merge(actor, 1, Integer::sum));
        return degrees;
    }

    /** How many independent witnesses the best attested of its ties has. */
    int witnesses() {
        return ties.stream().mapToInt(Tie::witnesses).max().orElse(0);
    }

    /** Where the claims behind it stand on the page. */
    String id() {
        return id(from, to);
    }

    private static String id(Node one, Node other) {
        return Stream.of(one, other)
                .map(actor -> Links.path(actor).orElseGet(actor::getURI).replace('/', '.'))
                .sorted()
                .reduce("tie", (id, actor) -> id + "_" + actor);
    }

    private static NetworkPair between(List<Tie> ties) {
        List<Node> sources = ties.stream()
                .flatMap(tie -> switch (TieFamily.direction(Panel.name(tie.predicate()))) {
                    case NONE -> Stream.of();
                    case FROM_SUBJECT -> Stream.of(tie.subject());
                    case FROM_OBJECT -> Stream.of(tie.object());
                })
                .distinct()
                .toList();
        Tie first = ties.get(0);
        Node from = sources.isEmpty() ? first.subject() : sources.get(0);
        Node to = from.equals(first.subject()) ? first.object() : first.subject();
        Heads heads =
                switch (sources.size()) {
                    case 0 -> Heads.NONE;
                    case 1 -> Heads.END;
                    default -> Heads.BOTH;
                };
        return new NetworkPair(from, to, heads, ties);
    }
}
