package org.isnad.search;

import java.util.Locale;

/** How close a name is to what was typed, the closest first. */
public enum Closeness {
    /** The name itself, but for case and white space. */
    EXACT(5, "the same name"),
    /** A spelling that is read as the name. */
    SAME_FORM(4, "another spelling of the name"),
    /** Each word typed is one of the name. */
    ALL_WORDS(3, "all words typed"),
    /** Each word typed is one of the name or the beginning of one. */
    PREFIX(2, "the beginning of words"),
    /** The same, but for one edit or for the vowels of some word. Looked for only where nothing closer is found. */
    ONE_EDIT(1, "one edit apart");

    private final int score;
    private final String inWords;

    Closeness(int score, String inWords) {
        this.score = score;
        this.inWords = inWords;
    }

    /** A number for ordering: 5 for the name itself down to 1 for one edit apart. */
    public int score() {
        return score;
    }

    /** Its name in results that programs read, such as {@code all-words}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it means, for people. */
    public String inWords() {
        return inWords;
    }
}
