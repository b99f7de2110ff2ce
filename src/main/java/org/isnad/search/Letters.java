package org.isnad.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One letter for all that are written for each other: no case, no diacritics, no signs for hamza or ayn, no tatweel, no
 * invisible characters; one form of alef, yeh, kaf and heh; digits of one kind. What is no letter and no digit parts words.
 */
final class Letters {

    /** What joins a word in transliterations: apostrophes, primes and half rings for hamza and ayn. */
    private static final Pattern WITHIN_WORDS = Pattern.compile(
            "['`\u00B4\u02B9-\u02BF\u02C8\u02CA\u02CB\u055A\u05F3\u05F4\u2018-\u201B\u2032\u2035\uFF07\uA78B\uA78C]");

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)(?![\\p{L}\\d])");
    /** Between letters and digits, and between two scripts. */
    private static final Pattern EDGE = Pattern.compile("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)"
            + "|(?<=\\p{IsArabic})(?=\\p{IsLatin})|(?<=\\p{IsLatin})(?=\\p{IsArabic})");

    private static final int TATWEEL = 0x640;
    private static final int HAMZA = 0x621;

    /** Letters that NFKD leaves whole, by what they are read and typed as. */
    private static final Map<Integer, String> READ_AS = Map.ofEntries(
            letter("ٱ", "ا"),
            letter("ى", "ي"),
            letter("ی", "ي"),
            letter("ې", "ي"),
            letter("ێ", "ي"),
            letter("ے", "ي"),
            letter("ک", "ك"),
            letter("ڪ", "ك"),
            letter("گ", "ك"),
            letter("ة", "ه"),
            letter("ە", "ه"),
            letter("ہ", "ه"),
            letter("ھ", "ه"),
            letter("ۃ", "ه"),
            letter("چ", "ج"),
            letter("پ", "ب"),
            letter("ژ", "ز"),
            letter("ڤ", "ف"),
            letter("ۋ", "و"),
            letter("ۆ", "و"),
            letter("ڕ", "ر"),
            letter("ڵ", "ل"),
            letter("ı", "i"),
            letter("ß", "ss"),
            letter("æ", "ae"),
            letter("œ", "oe"),
            letter("ø", "o"),
            letter("ł", "l"),
            letter("đ", "d"),
            letter("ð", "dh"),
            letter("þ", "th"),
            letter("ə", "a"));

    private Letters() {}

    /** The text in folded letters and digits, words parted by one space; empty if it has neither letters nor digits. */
    static String fold(String text) {
        String whole = Normalizer.normalize(WITHIN_WORDS.matcher(text).replaceAll(""), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(whole.length());
        whole.codePoints().forEach(letter -> append(folded, letter));
        String words = WHITE_SPACE.matcher(folded).replaceAll(" ").strip();
        return EDGE.matcher(ORDINAL.matcher(words).replaceAll("")).replaceAll(" ");
    }

    /** The text as it is but for case and white space: what two spellings share that are exactly the same name. */
    static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return WHITE_SPACE.matcher(composed).replaceAll(" ").strip();
    }

    private static void append(StringBuilder folded, int letter) {
        if (letter == TATWEEL || letter == HAMZA) {
            return;
        }
        switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL -> {}
            case Character.DECIMAL_DIGIT_NUMBER -> folded.append(Character.digit(letter, 10));
            default -> {
                if (Character.isLetter(letter)) {
                    int small = Character.toLowerCase(letter);
                    folded.append(READ_AS.getOrDefault(small, Character.toString(small)));
                } else {
                    folded.append(' ');
                }
            }
        }
    }

    private static Map.Entry<Integer, String> letter(String letter, String readAs) {
        return Map.entry(letter.codePointAt(0), readAs);
    }
}
