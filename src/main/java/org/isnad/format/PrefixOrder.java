package org.isnad.format;

import java.util.Comparator;
import java.util.List;
import org.isnad.model.Prefixes;

/** The order of the prefixes at the head of a curated file; those not listed come after, alphabetically. */
final class PrefixOrder implements Comparator<String> {

    static final PrefixOrder INSTANCE = new PrefixOrder();

    private static final List<String> PREFIXES = List.copyOf(Prefixes.asMap().keySet());

    private PrefixOrder() {}

    @Override
    public int compare(String left, String right) {
        int byRank = Integer.compare(rank(left), rank(right));
        return byRank != 0 ? byRank : left.compareTo(right);
    }

    private static int rank(String prefix) {
        int rank = PREFIXES.indexOf(prefix);
        return rank < 0 ? PREFIXES.size() : rank;
    }
}
