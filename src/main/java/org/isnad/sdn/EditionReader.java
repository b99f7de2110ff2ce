package org.isnad.sdn;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.model.Problem;
import org.isnad.model.Severity;

/** Picks the entries that concern this record out of the stream, and resolves their links when it has ended. */
final class EditionReader {

    /** An entry that is not selected, of which no more is needed. */
    private record Linked(String number, String name, List<String> links) {}

    private static final Comparator<String> BY_NUMBER = Comparator.comparingInt(Integer::parseInt);

    private final String shown;
    private final ImportRules rules;
    private final Set<String> notListed;
    private final Map<String, SdnEntry> found = new TreeMap<>(BY_NUMBER);
    private final Map<String, List<String>> numbersByName = new HashMap<>();
    private final List<Linked> linked = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int read;

    EditionReader(String shown, ImportRules rules, Set<String> notListed) {
        this.shown = shown;
        this.rules = rules;
        this.notListed = notListed;
    }

    Edition read(InputStream in) throws IOException {
        SdnReader reader = new SdnReader(shown, this::take, problems::add);
        int lines = reader.read(in);
        EntryClaims claims = new EntryClaims(shown, rules, numbersByName, problems::add);
        List<ListedEntry> entries = found.values().stream().map(claims::of).toList();
        List<String> searchedFor = searchedFor(reader.gaps());
        return new Edition(entries, searchedFor, candidates(), problems, lines, read);
    }

    /** The entries of which it can be said whether they are on the list. */
    private List<String> searchedFor(Gaps gaps) {
        List<String> searchedFor = new ArrayList<>();
        for (String number : rules.lookedFor()) {
            if (found.containsKey(number) || notListed.contains(number) || !gaps.mayHide(Integer.parseInt(number))) {
                searchedFor.add(number);
            } else {
                problems.add(new Problem(
                        Severity.WARNING,
                        "sdn-entry",
                        null,
                        "entry " + number + " was not found, but may stand where lines were skipped: nothing is said"
                                + " about it"));
            }
        }
        return searchedFor;
    }

    private void take(SdnEntry entry) {
        read++;
        String number = entry.number();
        if (rules.selection().of(number).filter(Selection.Choice::isWritten).isPresent()) {
            if (found.putIfAbsent(number, entry) == null) {
                numbersByName
                        .computeIfAbsent(entry.name(), name -> new ArrayList<>())
                        .add(number);
            } else {
                problems.add(EntryClaims.warning(
                        shown, entry.line(), "entry " + number + " stands here a second time (the line is skipped)"));
            }
        } else if (rules.selection().of(number).isEmpty()
                && !entry.remarks().links().isEmpty()) {
            linked.add(new Linked(number, entry.name(), entry.remarks().links()));
        }
    }

    private List<Candidate> candidates() {
        Set<String> followed = found.keySet().stream()
                .filter(number -> rules.selection()
                        .of(number)
                        .filter(choice -> choice.decision() == Selection.Decision.FOLLOW)
                        .isPresent())
                .collect(Collectors.toSet());
        return linked.stream()
                .map(entry -> new Candidate(
                        entry.number(),
                        Names.isPlain(entry.name()) ? entry.name() : "?",
                        entry.links().stream()
                                .flatMap(name -> numbersByName.getOrDefault(name, List.of()).stream())
                                .filter(followed::contains)
                                .distinct()
                                .toList()))
                .filter(candidate -> !candidate.linkedTo().isEmpty())
                .sorted(Comparator.comparing(Candidate::number, BY_NUMBER))
                .toList();
    }
}
