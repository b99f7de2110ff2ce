package org.isnad.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Isnad;

/**
 * Relations that make chains, and never a ring here: within (parts and wings), lineage, support. An organization stands as
 * many steps above the end of its longest chain as the real ones do.
 */
enum Chain {
    WITHIN("partOf|wingOf"),
    LINEAGE("splitFrom|successorOf|renamedFrom|mergedInto|revivedAs"),
    SUPPORT("supportedBy|fundedBy|armedBy|trainedBy|advisedBy|directedBy");

    /** These lead from the older to the younger: their object stands higher. */
    private static final Set<String> TURNED = Set.of("mergedInto", "revivedAs");

    private final String predicates;

    Chain(String predicates) {
        this.predicates = predicates;
    }

    /** The chain that statements of this pattern make, if they make one. */
    static Optional<Chain> of(Pattern pattern) {
        if (pattern.subjectKind() != Kind.ORGANIZATION || !pattern.object().equals(Kind.ORGANIZATION.segment())) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(chain -> local(pattern).matches(chain.predicates))
                .findFirst();
    }

    /** Whether the predicate makes a chain, whatever it joins. */
    static boolean isMadeBy(Pattern pattern) {
        return Arrays.stream(values()).anyMatch(chain -> local(pattern).matches(chain.predicates));
    }

    static boolean isTurned(Pattern pattern) {
        return TURNED.contains(local(pattern));
    }

    /** From how many steps on they lead to the hub: most real parts have one whole, which is itself a part. */
    int stepsToHub() {
        return this == WITHIN ? 2 : 1;
    }

    /**
     * The steps of so many organizations, in ascending order.
     *
     * @param longer by how many times chains are longer than the real ones, 1 for as long
     */
    int[] steps(int organizations, int ofReal, int longer) {
        List<Integer> steps = new ArrayList<>();
        Table.rows("chains").stream()
                .filter(row -> row.get("chain").equals(name().toLowerCase(Locale.ROOT)))
                .forEach(row -> {
                    int count = Table.number(row, "organizations") * organizations / ofReal;
                    for (int i = 0; i < count; i++) {
                        // Stretched chains are filled with steps between the measured ones.
                        int measured = Table.number(row, "steps");
                        steps.add((measured - 1) * longer + 1 + i % longer);
                    }
                });
        steps.sort(null);
        int[] all = new int[organizations];
        for (int i = 0; i < steps.size(); i++) {
            all[organizations - steps.size() + i] = steps.get(i);
        }
        return all;
    }

    private static String local(Pattern pattern) {
        return pattern.predicate().getURI().substring(Isnad.NS.length());
    }
}
