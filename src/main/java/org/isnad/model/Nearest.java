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
     * The candidate one of whose spellings is nearest. If of each more than a third of the letters, or two of a short one,
     * would have to change, the shortest one that begins with the text as its first words; empty if there is none.
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
                .map(Near::candidate)
                .or(() -> beginningWith(text, candidates));
    }

    /** The shortest name that goes on from a word: who writes "badr" means the Badr Organization. */
    private static Optional<String> beginningWith(String text, Map<String, ? extends Collection<String>> candidates) {
        String word = text.toLowerCase(Locale.ROOT) + "-";
        return candidates.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(spelling -> spelling.toLowerCase(Locale.ROOT).startsWith(word)))
                .map(Map.Entry::getKey)
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private static int edits(String text, String spelling) {
        int most = Math.max(2, spelling.length() / 3);
        return new LevenshteinDistance(most).apply(text.toLowerCase(Locale.ROOT), spelling.toLowerCase(Locale.ROOT));
    }
}
