package org.isnad.generate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;

/**
 * The shape of a world, read off its claims.
 *
 * @param members how many members and post-holders a group has that has any, on average
 * @param mostMembers how many the largest group has
 * @param parts how many parts the largest whole has
 * @param chain how many steps the longest chain of parts and wings has; 20 if it is longer or has no end
 */
public record WorldFigures(double members, int mostMembers, int parts, int chain) {

    private static final int LONGEST = 20;

    /** The figures of a graph of claims. */
    public static WorldFigures of(Graph claims) {
        Map<Node, Set<Node>> members = new HashMap<>();
        addLinks(claims, Isnad.HOLDS_POST, members);
        addLinks(claims, Isnad.term("memberOf"), members);
        Map<Node, Set<Node>> parts = new HashMap<>();
        addLinks(claims, Isnad.term("partOf"), parts);
        addLinks(claims, Isnad.term("wingOf"), parts);
        return new WorldFigures(
                members.values().stream().mapToInt(Set::size).average().orElse(0),
                most(members),
                most(parts),
                longest(parts));
    }

    @Override
    public String toString() {
        return String.format(
                "members per group %.1f, at most %d; parts at most %d; chains to %d steps",
                members, mostMembers, parts, chain);
    }

    private static int most(Map<Node, Set<Node>> links) {
        return links.values().stream().mapToInt(Set::size).max().orElse(0);
    }

    private static int longest(Map<Node, Set<Node>> partsOfWholes) {
        Set<Node> reached = partsOfWholes.keySet();
        int steps = 0;
        while (!reached.isEmpty() && steps < LONGEST) {
            reached = reached.stream()
                    .flatMap(whole -> partsOfWholes.getOrDefault(whole, Set.of()).stream())
                    .collect(Collectors.toSet());
            steps += reached.isEmpty() ? 0 : 1;
        }
        return steps;
    }

    /** The subjects that claims with a predicate join with each object. */
    private static void addLinks(Graph claims, Node predicate, Map<Node, Set<Node>> links) {
        claims.stream(Node.ANY, Isnad.PREDICATE, predicate).forEach(t -> {
            Set<Node> subjects = objects(claims, t.getSubject(), Isnad.SUBJECT);
            objects(claims, t.getSubject(), Isnad.OBJECT)
                    .forEach(object ->
                            links.computeIfAbsent(object, o -> new HashSet<>()).addAll(subjects));
        });
    }

    private static Set<Node> objects(Graph claims, Node claim, Node property) {
        return claims.stream(claim, property, Node.ANY).map(t -> t.getObject()).collect(Collectors.toSet());
    }
}
