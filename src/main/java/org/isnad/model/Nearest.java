package org.isnad.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The name that was probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate one of whose spellings is nearest; empty if more than a third of its letters, or two of a short one,
     * would have to change.
     *
     * @param candidates what can be named, with the spellings under which people may look for it
     */
    public static Optional<String> to(String text, Map<String, ? extends Collection<String>> candidates) {
        record Near(String candidate, int edits) {}
        List<Near> near = candidates.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(spelling -> new Near(entry.getKey(), edits(text, spelling))))
                .filter(found -> found.edits() >= 0)
                .toList();
        return near.stream()
                .min(Comparator.comparingInt(Near::edits).thenComparing(Near::candidate))
                .map(Near::candidate);
    }

    private static int edits(String text, String spelling) {
        int most = Math.max(2, spelling.length() / 3);
        return new LevenshteinDistance(most).apply(text.toLowerCase(Locale.ROOT), spelling.toLowerCase(Locale.ROOT));
    }
}
