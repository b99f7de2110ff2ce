package org.isnad.site.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.site.data.Claim;
import org.isnad.site.part.Context;

/**
 * What two sources say of the same things. A statement is what claims have in common that say the same, affirmed or denied;
 * when it holds and how surely it is said may differ.
 *
 * @param first all claims of the first source
 * @param second all claims of the second source
 * @param agreed statements that both affirm, or both deny
 * @param contradictions pairs of claims of which one denies what the other affirms, or which curators hold to contradict
 *     each other
 * @param onlyFirst statements of the first source that the second neither makes nor contradicts
 * @param onlySecond statements of the second source that the first neither makes nor contradicts
 */
record ComparedSources(
        List<Claim> first,
        List<Claim> second,
        List<Agreed> agreed,
        List<Contradiction> contradictions,
        List<List<Claim>> onlyFirst,
        List<List<Claim>> onlySecond) {

    /** The claims of each that make one statement. */
    record Agreed(List<Claim> first, List<Claim> second) {}

    /** A claim of each that cannot be true together. */
    record Contradiction(Claim first, Claim second) {}

    /** Compares the claims that are in the view. */
    static ComparedSources of(Node first, Node second, Context context) {
        List<Claim> ofFirst = claims(first, context);
        List<Claim> ofSecond = claims(second, context);
        SortedMap<String, List<Claim>> firstBySaying = bySaying(ofFirst);
        SortedMap<String, List<Claim>> secondBySaying = bySaying(ofSecond);
        List<Agreed> agreed = new ArrayList<>();
        firstBySaying.forEach((saying, claims) -> {
            List<Claim> others = secondBySaying.get(saying);
            if (others != null) {
                agreed.add(new Agreed(claims, others));
            }
        });
        List<Contradiction> contradictions = contradictions(ofFirst, ofSecond);
        Set<Claim> contradicted = new HashSet<>();
        contradictions.forEach(pair -> contradicted.addAll(List.of(pair.first(), pair.second())));
        return new ComparedSources(
                ofFirst,
                ofSecond,
                agreed,
                contradictions,
                without(firstBySaying, secondBySaying, contradicted),
                without(secondBySaying, firstBySaying, contradicted));
    }

    private static List<Claim> claims(Node source, Context context) {
        return context.facts().subjects(Isnad.SOURCE, source).stream()
                .map(context::claim)
                .toList();
    }

    /** By statement, those that deny apart from those that affirm. */
    static SortedMap<String, List<Claim>> bySaying(List<Claim> claims) {
        SortedMap<String, List<Claim>> bySaying = new TreeMap<>();
        claims.stream().sorted(Claim.BY_TIME).forEach(claim -> bySaying.computeIfAbsent(
                        claim.statement() + claim.isDenied(), any -> new ArrayList<>())
                .add(claim));
        return bySaying;
    }

    private static List<Contradiction> contradictions(List<Claim> first, List<Claim> second) {
        List<Contradiction> pairs = new ArrayList<>();
        for (Claim claim : first) {
            for (Claim other : second) {
                boolean denied = claim.isDenied() != other.isDenied()
                        && claim.statement().equals(other.statement());
                if (denied || claim.all(Isnad.DISAGREES_WITH).contains(other.node())) {
                    pairs.add(new Contradiction(claim, other));
                }
            }
        }
        return pairs;
    }

    private static List<List<Claim>> without(
            Map<String, List<Claim>> statements, Map<String, List<Claim>> others, Set<Claim> contradicted) {
        return statements.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(claims -> claims.stream().noneMatch(contradicted::contains))
                .toList();
    }
}
