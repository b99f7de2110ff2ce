package org.isnad.search;

import java.util.List;

/**
 * One word as it is compared.
 *
 * @param written in folded letters, as it was written
 * @param forms the normal forms of the whole word, the first of them the one that stands for it
 * @param open the forms of which what is being typed may be a beginning
 */
record Word(String written, List<String> forms, List<String> open) {

    static Word of(String written) {
        if (LatinWord.is(written)) {
            return new Word(written, LatinWord.forms(written), LatinWord.open(written));
        }
        if (ArabicWord.is(written)) {
            return new Word(written, List.of(ArabicWord.normal(written)), ArabicWord.open(written));
        }
        return new Word(written, List.of(written), List.of(written));
    }

    /** The normal form that stands for the word. */
    String normal() {
        return forms.get(0);
    }

    /** A number has no beginnings and no misspellings: another one is another number. */
    boolean isNumber() {
        return Character.isDigit(written.charAt(0));
    }

    /** Whether it is read as the other. */
    boolean is(Word other) {
        return forms.stream().anyMatch(other.forms::contains);
    }

    /** Whether the other begins with what this one is so far. */
    boolean begins(Word other) {
        if (isNumber() || other.isNumber()) {
            return false;
        }
        for (String beginning : open) {
            for (String whole : other.open) {
                if (whole.startsWith(beginning)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it is the other but for one edit, or for vowels. */
    boolean isNearly(Word other) {
        if (isNumber() || other.isNumber()) {
            return false;
        }
        for (String form : forms) {
            for (String wanted : other.forms) {
                if (OneEdit.between(form, wanted)) {
                    return true;
                }
            }
        }
        return Consonants.of(this).stream().anyMatch(Consonants.of(other)::contains);
    }

    /** Both words written as one. */
    Word with(Word next) {
        return of(written + next.written);
    }
}
