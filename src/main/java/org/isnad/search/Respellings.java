package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Other ways to part into words what was typed: two words as one (Abdul Aziz, Abdulaziz), or one as two or three (حزبالله, حزب
 * الله), as far as names have such words.
 */
final class Respellings {

    /** Longer ones are no two words. */
    private static final int LONGEST_SPLIT = 40;

    private static final int SHORTEST_PART = 2;
    private static final int MOST_PARTS = 3;
    private static final int MOST_WAYS = 8;

    private Respellings() {}

    /** What was typed as it is, and then the other ways. */
    static List<NormalForm> of(NormalForm typed, Predicate<Word> known) {
        List<NormalForm> all = new ArrayList<>(List.of(typed));
        List<Word> words = typed.words();
        for (int place = 0; place < words.size(); place++) {
            Word word = words.get(place);
            if (place + 1 < words.size()) {
                Word joined = word.with(words.get(place + 1));
                if (known.test(joined)) {
                    all.add(replaced(words, place, 2, List.of(joined)));
                }
            }
            for (List<Word> parts : parts(word, known)) {
                all.add(replaced(words, place, 1, parts));
            }
        }
        return all;
    }

    private static List<List<Word>> parts(Word word, Predicate<Word> known) {
        List<List<Word>> parts = new ArrayList<>();
        if (word.written().length() <= LONGEST_SPLIT) {
            cut(word.written(), known, List.of(), parts);
        }
        return parts;
    }

    private static void cut(String rest, Predicate<Word> known, List<Word> before, List<List<Word>> parts) {
        for (int place = SHORTEST_PART; place <= rest.length() - SHORTEST_PART; place++) {
            Word first = Word.of(rest.substring(0, place));
            if (known.test(first) && parts.size() < MOST_WAYS) {
                List<Word> begun =
                        Stream.concat(before.stream(), Stream.of(first)).toList();
                Word last = Word.of(rest.substring(place));
                if (known.test(last)) {
                    parts.add(Stream.concat(begun.stream(), Stream.of(last)).toList());
                }
                if (begun.size() < MOST_PARTS - 1) {
                    cut(rest.substring(place), known, begun, parts);
                }
            }
        }
    }

    private static NormalForm replaced(List<Word> words, int place, int count, List<Word> by) {
        List<Word> replaced = new ArrayList<>(words.subList(0, place));
        replaced.addAll(by);
        replaced.addAll(words.subList(place + count, words.size()));
        return new NormalForm(replaced);
    }
}
