package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as it is compared: its words in normal form, without articles and the commonest particles, and with the first
 * name first where a list writes it after a comma.
 */
record NormalForm(List<Word> words) {

    private static final Pattern INVERTED = Pattern.compile("([^,،]*\\p{L}[^,،]*)[,،]([^,،]*\\p{L}[^,،]*)");

    /** Articles and particles in the normal form of their letters: el is il, of is uf, the Persian -e is i. */
    private static final Set<String> ARTICLES = Set.of("al", "il", "ul");

    private static final Set<String> PARTICLES = Set.of("thi", "a", "uf", "and", "i");
    private static final Pattern ASSIMILATED = Pattern.compile("[aiu](sh|th|[tdrzsn])");

    static NormalForm of(String text) {
        return of(text, Word::of);
    }

    /** @param read reads one word in folded letters; for those who read many names with the same words */
    static NormalForm of(String text, Function<String, Word> read) {
        Matcher inverted = INVERTED.matcher(text);
        String inOrder = inverted.matches() ? inverted.group(2) + " " + inverted.group(1) : text;
        String folded = Letters.fold(inOrder);
        if (folded.isEmpty()) {
            return new NormalForm(List.of());
        }
        List<Word> words = new ArrayList<>();
        for (String word : folded.split(" ", -1)) {
            words.add(read.apply(word));
        }
        return new NormalForm(withoutArticles(words));
    }

    /** Whether there is no letter or digit to compare. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The normal form as text: the same for all spellings that are read as the same name. */
    String text() {
        return words.stream().map(Word::normal).collect(Collectors.joining(" "));
    }

    /** An article alone is a word after all, and what is left out makes way for the next to be found. */
    private static List<Word> withoutArticles(List<Word> words) {
        List<Word> kept = words;
        while (true) {
            List<Word> fewer = new ArrayList<>();
            for (int i = 0; i < kept.size(); i++) {
                if (!isLeftOut(kept, i)) {
                    fewer.add(kept.get(i));
                }
            }
            if (fewer.isEmpty() || fewer.size() == kept.size()) {
                return List.copyOf(kept);
            }
            kept = fewer;
        }
    }

    private static boolean isLeftOut(List<Word> words, int place) {
        String word = words.get(place).normal();
        if (ARTICLES.contains(word) || ArabicWord.isArticle(word) || PARTICLES.contains(word)) {
            return true;
        }
        Matcher assimilated = ASSIMILATED.matcher(word);
        return assimilated.matches()
                && place + 1 < words.size()
                && words.get(place + 1).normal().startsWith(assimilated.group(1));
    }
}
