package org.isnad.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Compares the words typed with those of one name. */
final class Comparison {

    private static final int NONE = -1;

    private final List<Word> typed;
    private final List<Word> name;
    /** For each word typed the place of its partner in the name. */
    private final int[] partners;

    private Comparison(List<Word> typed, List<Word> name) {
        this.typed = typed;
        this.name = name;
        this.partners = new int[typed.size()];
        Arrays.fill(partners, NONE);
    }

    /**
     * How close the name is, if each word typed has a partner of its own in it.
     *
     * @param lenient whether a partner may be one edit apart
     */
    static Optional<Closeness> of(NormalForm typed, NormalForm name, boolean lenient) {
        if (typed.words().size() > name.words().size()) {
            return Optional.empty();
        }
        return new Comparison(typed.words(), name.words()).closeness(lenient);
    }

    private Optional<Closeness> closeness(boolean lenient) {
        if (pairs(Word::is)) {
            return Optional.of(inOrderAndWhole() ? Closeness.SAME_FORM : Closeness.ALL_WORDS);
        }
        if (pairs(Word::begins)) {
            return Optional.of(Closeness.PREFIX);
        }
        return lenient && pairs(Word::isNearly) ? Optional.of(Closeness.ONE_EDIT) : Optional.empty();
    }

    /** Finds partners for words that have none yet, and tells whether all have one. */
    private boolean pairs(BiPredicate<Word, Word> match) {
        boolean all = true;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == NONE) {
                partners[i] = free(typed.get(i), match);
                all &= partners[i] != NONE;
            }
        }
        return all;
    }

    private int free(Word word, BiPredicate<Word, Word> match) {
        for (int place = 0; place < name.size(); place++) {
            if (isFree(place) && match.test(word, name.get(place))) {
                return place;
            }
        }
        return NONE;
    }

    private boolean isFree(int place) {
        for (int partner : partners) {
            if (partner == place) {
                return false;
            }
        }
        return true;
    }

    private boolean inOrderAndWhole() {
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != i) {
                return false;
            }
        }
        return partners.length == name.size();
    }
}
