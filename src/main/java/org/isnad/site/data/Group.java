package org.isnad.site.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.agree.Witnesses;

/**
 * Claims that say the same, affirmed or denied, from whichever source.
 *
 * @param claims at least one, by time
 */
public record Group(List<Claim> claims) {

    /** Groups of these claims, in the order in which their first claims come. */
    public static List<Group> of(Stream<Claim> claims) {
        Map<String, List<Claim>> same = new LinkedHashMap<>();
        claims.sorted(Claim.BY_TIME).forEach(claim -> same.computeIfAbsent(claim.statement(), key -> new ArrayList<>())
                .add(claim));
        return same.values().stream().map(Group::new).toList();
    }

    /** The order of a panel that is no history: by predicate, then by how many witnesses, then by what is said. */
    public static Comparator<Group> bySupport(Panel panel, Node thing, Witnesses witnesses) {
        return Comparator.comparing(
                        (Group group) -> panel.order(group.first(), thing).orElse(Integer.MAX_VALUE))
                .thenComparing(group -> Panel.name(group.first().predicate().orElse(thing)))
                .thenComparing(group -> -group.witnesses(witnesses))
                .thenComparing(group -> group.first().statement());
    }

    /** The first claim of the group. */
    public Claim first() {
        return claims.get(0);
    }

    /** How many independent witnesses affirm it. */
    public long witnesses(Witnesses witnesses) {
        return claims.stream()
                .filter(claim -> !claim.isDenied())
                .flatMap(claim -> claim.source().stream())
                .map(witnesses::ofSource)
                .distinct()
                .count();
    }
}
