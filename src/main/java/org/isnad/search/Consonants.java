package org.isnad.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What is left of a word in Latin letters when it is unsure how its sounds were written: Qasem and Kassim, Qais and Kais,
 * Kta'ib and Kata'ib.
 */
final class Consonants {

    private static final Pattern Q = Pattern.compile("gh|q");
    private static final Pattern FIRST_VOWEL = Pattern.compile("^[aiu]");
    private static final Pattern VOWELS = Pattern.compile("[aiu]+");

    /** Fewer say too little without the vowels. */
    private static final int FEWEST = 3;

    private Consonants() {}

    /** The word with one letter for q, gh and k, and its consonants after a sign for a first vowel, if they are enough. */
    static List<String> of(Word word) {
        if (!LatinWord.is(word.written())) {
            return List.of();
        }
        String sound = Q.matcher(word.normal()).replaceAll("k").replace('v', 'w');
        String skeleton =
                VOWELS.matcher(FIRST_VOWEL.matcher(sound).replaceFirst("'")).replaceAll("");
        return skeleton.length() < FEWEST ? List.of("=" + sound) : List.of("=" + sound, skeleton);
    }
}
