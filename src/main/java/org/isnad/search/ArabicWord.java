package org.isnad.search;

import java.util.List;

/** A word in folded Arabic letters, and what may be typed for it. */
final class ArabicWord {

    private static final String ARTICLE = "ال";
    /** Shorter rests are no words of their own, as in the name of God. */
    private static final int SHORTEST_REST = 3;

    private ArabicWord() {}

    static boolean is(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    /** The normal form: without article, and one case for the words of kinship whose ending changes with it. */
    static String normal(String word) {
        String bare = bare(word);
        return switch (bare) {
            case "ابي", "ابا" -> "ابو";
            case "ابن" -> "بن";
            default -> bare;
        };
    }

    /** What a beginning may be typed of: the word with and without its article. */
    static List<String> open(String word) {
        String bare = bare(word);
        return bare.equals(word) ? List.of(word) : List.of(bare, word);
    }

    static boolean isArticle(String word) {
        return word.equals(ARTICLE);
    }

    private static String bare(String word) {
        String bare = word;
        while (bare.startsWith(ARTICLE) && bare.length() >= ARTICLE.length() + SHORTEST_REST) {
            bare = bare.substring(ARTICLE.length());
        }
        return bare;
    }
}
