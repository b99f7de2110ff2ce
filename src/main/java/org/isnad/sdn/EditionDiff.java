package org.isnad.sdn;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What changed between two editions of the list, as far as it concerns this record.
 *
 * @param older the earlier edition
 * @param newer the later edition
 */
public record EditionDiff(Edition older, Edition newer) {

    /** The changes in words, one line for each entry that changed; the order of aliases is no change. */
    public List<String> words() {
        Map<String, ListedEntry> before = byNumber(older);
        Map<String, ListedEntry> after = byNumber(newer);
        TreeSet<Integer> numbers = new TreeSet<>();
        before.keySet().forEach(number -> numbers.add(Integer.valueOf(number)));
        after.keySet().forEach(number -> numbers.add(Integer.valueOf(number)));
        List<String> words = new ArrayList<>();
        for (Integer number : numbers) {
            ListedEntry was = before.get(number.toString());
            ListedEntry is = after.get(number.toString());
            if (is == null && was != null) {
                words.add(label(was) + " is no longer listed; it was: " + said(was, List.of()));
            } else if (was == null && is != null) {
                words.add(label(is) + " is newly listed: " + said(is, List.of()));
            } else if (was != null && is != null) {
                changed(was, is, words);
            }
        }
        newer.candidates().stream()
                .filter(candidate -> !candidates(older).contains(candidate.number()))
                .forEach(candidate ->
                        words.add(candidate.text() + ", is newly listed or linked (nobody decided on it)"));
        older.candidates().stream()
                .filter(candidate -> !candidates(newer).contains(candidate.number()))
                .forEach(candidate ->
                        words.add(candidate.text() + ", is no longer listed or linked (nobody decided on it)"));
        return words;
    }

    /**
     * The changes as RDF Patch: applied to the claims of the older edition, it gives those of the newer one. The claims
     * are named for the list and carry no date, so that what did not change is the same in both.
     */
    public void writePatch(OutputStream out) {
        ClaimPatch.write(older, newer, out);
    }

    private static void changed(ListedEntry was, ListedEntry is, List<String> words) {
        String gone = said(was, is.listed());
        String come = said(is, was.listed());
        if (!was.entity().equals(is.entity()) || !gone.isEmpty() || !come.isEmpty()) {
            words.add(label(is)
                    + (come.isEmpty() ? "" : " now says: " + come)
                    + (gone.isEmpty() ? "" : (come.isEmpty() ? "" : ";") + " no longer says: " + gone));
        }
    }

    private static String label(ListedEntry entry) {
        return "entry " + entry.number() + ", " + entry.entity() + ",";
    }

    private static String said(ListedEntry entry, List<Listed> unless) {
        List<String> known = unless.stream().map(EditionDiff::words).toList();
        return entry.listed().stream()
                .map(EditionDiff::words)
                .filter(words -> !words.isEmpty() && !known.contains(words))
                .collect(Collectors.joining(", "));
    }

    private static String words(Listed listed) {
        if (listed instanceof Listed.Name name) {
            return (name.part().equals("name") ? "named \"" : "also known as \"") + name.text() + "\"";
        } else if (listed instanceof Listed.Programme programme) {
            return "under " + programme.slug().toUpperCase(Locale.ROOT);
        } else if (listed instanceof Listed.Born born) {
            return "born " + born.years();
        } else if (listed instanceof Listed.LinkedTo link) {
            return "linked to " + link.target();
        }
        return ""; // the number says nothing that the label does not
    }

    private static Map<String, ListedEntry> byNumber(Edition edition) {
        Map<String, ListedEntry> entries = new LinkedHashMap<>();
        edition.entries().forEach(entry -> entries.put(entry.number(), entry));
        return entries;
    }

    private static List<String> candidates(Edition edition) {
        return edition.candidates().stream().map(Candidate::number).toList();
    }
}
