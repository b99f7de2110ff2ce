package org.isnad.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word in folded Latin letters, and what may be typed for it. Transliterations differ in vowels (e and i, o and u, ay and
 * ai), doubled letters, endings and whether the article stands apart; one normal form is made of all that sound alike.
 */
final class LatinWord {

    /** A spelling that is read as another. */
    private record Reading(Pattern written, String read) {

        static Reading of(String written, String read) {
            return new Reading(Pattern.compile(written), read);
        }

        String apply(String word) {
            return written.matcher(word).replaceAll(read);
        }
    }

    private static final List<Reading> SOUNDS = List.of(
            Reading.of("(sh|kh|th|dh|gh|ch)\\1", "$1"),
            Reading.of("isation", "ization"),
            Reading.of("dh", "z"),
            Reading.of("c(?!h)", "k"),
            Reading.of("ou|oo", "u"),
            Reading.of("ee", "i"),
            Reading.of("ei|ey|ay", "ai"),
            Reading.of("e", "i"),
            Reading.of("o", "u"),
            Reading.of("(?<=.)y", "i"),
            Reading.of("aw(?=[^aiuw])", "au"),
            Reading.of("(\\p{L})\\1+", "$1"));

    /** Only whole words have an ending: -ah and -eh for -a, the name of God, and abd al- before one of His names. */
    private static final List<Reading> ENDINGS = List.of(
            Reading.of("(?<=..)[ai]h$", "a"),
            Reading.of("^abd[aiu]l$", "abd"),
            Reading.of("^abd[aiu](?:l|(?=(?:sh|th|[tdrzsn])))(?=\\p{L}{3})", "abd"),
            Reading.of("(?<=...)[ai]la$", "ula"));

    private static final Pattern JOINED_ARTICLE = Pattern.compile("[aeu]l(?=\\p{L}{3})");
    private static final Pattern JOINED_ASSIMILATED = Pattern.compile("[aeu](sh|th|dh|[tdrzsn])(?=\\1\\p{L}{2})");

    /** Not where two letters are one vowel. */
    private static final Pattern OPEN_E = Pattern.compile("(?<!e)e(?![eiy])");

    private LatinWord() {}

    /** Whether the word begins with one of the letters a to z. */
    static boolean is(String word) {
        return word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
    }

    /** The normal form of a whole word. */
    static String normal(String word) {
        String normal = word;
        for (String before = ""; !before.equals(normal); ) {
            before = normal;
            normal = apply(ENDINGS, sounds(before));
        }
        return normal;
    }

    /** All forms by which the word is found: e may stand for i or for a, and an article may have been joined to it. */
    static List<String> forms(String word) {
        Set<String> forms = new LinkedHashSet<>();
        for (String spelling : spellings(word)) {
            forms.add(normal(spelling));
        }
        return List.copyOf(forms);
    }

    /** What a beginning may be typed of: the forms before anything is done to the ending. */
    static List<String> open(String word) {
        Set<String> open = new LinkedHashSet<>();
        for (String spelling : spellings(word)) {
            open.add(sounds(spelling));
        }
        return List.copyOf(open);
    }

    private static List<String> spellings(String word) {
        List<String> spellings = new ArrayList<>(List.of(word));
        Matcher assimilated = JOINED_ASSIMILATED.matcher(word);
        Matcher article = JOINED_ARTICLE.matcher(word);
        if (assimilated.lookingAt()) {
            spellings.add(word.substring(assimilated.end()));
        } else if (article.lookingAt()) {
            spellings.add(word.substring(article.end()));
        }
        for (String spelling : List.copyOf(spellings)) {
            spellings.add(OPEN_E.matcher(spelling).replaceAll("a"));
        }
        return spellings;
    }

    private static String sounds(String word) {
        String heard = word;
        for (String before = ""; !before.equals(heard); ) {
            before = heard;
            heard = apply(SOUNDS, before);
        }
        return heard;
    }

    private static String apply(List<Reading> readings, String word) {
        String read = word;
        for (Reading reading : readings) {
            read = reading.apply(read);
        }
        return read;
    }
}
