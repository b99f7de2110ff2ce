package org.isnad.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Names by their words. A word leads to the names that have it in one of its forms, that have one which it begins, and, if
 * asked for, that have one which is nearly it.
 */
final class NameIndex {

    /** Sorts after every letter. */
    private static final char LAST = Character.MAX_VALUE;

    /** A name with its normal form. */
    record Entry(KnownName name, NormalForm form) {}

    private int longest;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Integer>> byForm = new HashMap<>();
    private final NavigableMap<String, List<Integer>> byBeginning = new TreeMap<>();
    private final Map<String, List<Integer>> byConsonants = new HashMap<>();

    NameIndex(List<KnownName> names) {
        Map<String, Word> words = new HashMap<>();
        for (KnownName name : names) {
            NormalForm form = NormalForm.of(name.text(), written -> words.computeIfAbsent(written, Word::of));
            form.words().forEach(this::add);
            entries.add(new Entry(name, form));
            longest = Math.max(longest, form.words().size());
        }
    }

    /** How many words the longest name has. */
    int longest() {
        return longest;
    }

    /** Whether some name has this word. */
    boolean has(Word word) {
        return word.forms().stream().anyMatch(byForm::containsKey);
    }

    /** The names that may have a partner for each of the words; whether they do is for {@link Comparison} to tell. */
    List<Entry> candidates(NormalForm typed, boolean lenient) {
        BitSet all = new BitSet(entries.size());
        all.set(0, entries.size());
        for (Word word : typed.words()) {
            BitSet some = new BitSet(entries.size());
            withPartner(word, some, lenient);
            all.and(some);
        }
        return all.stream().mapToObj(entries::get).toList();
    }

    private void add(Word word) {
        int number = entries.size();
        word.forms().forEach(form -> post(byForm, form, number));
        word.open().forEach(open -> post(byBeginning, open, number));
        Consonants.of(word).forEach(consonants -> post(byConsonants, consonants, number));
    }

    private static void post(Map<String, List<Integer>> index, String key, int number) {
        index.computeIfAbsent(key, word -> new ArrayList<>()).add(number);
    }

    private void withPartner(Word word, BitSet found, boolean lenient) {
        word.forms().forEach(form -> byForm.getOrDefault(form, List.of()).forEach(found::set));
        if (word.isNumber()) {
            return;
        }
        for (String open : word.open()) {
            byBeginning.subMap(open, open + LAST).values().forEach(numbers -> numbers.forEach(found::set));
        }
        if (lenient) {
            Consonants.of(word)
                    .forEach(
                            typed -> byConsonants.getOrDefault(typed, List.of()).forEach(found::set));
            byForm.forEach((form, numbers) -> {
                if (word.forms().stream().anyMatch(typed -> OneEdit.between(typed, form))) {
                    numbers.forEach(found::set);
                }
            });
        }
    }
}
