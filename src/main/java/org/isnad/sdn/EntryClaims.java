package org.isnad.sdn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.model.Location;
import org.isnad.model.Problem;
import org.isnad.model.Severity;

/** Takes from an entry what may be taken, and tells what it leaves out that looks as if it should not be. */
final class EntryClaims {

    private static final String PERSON = "person:";

    private final String shown;
    private final ImportRules rules;
    private final Map<String, List<String>> numbersByName;
    private final Consumer<Problem> problems;

    /**
     * @param numbersByName the entries that are written, by the name that links use
     * @param problems receives a warning for all that is left out; no warning repeats what the list says of anybody
     */
    EntryClaims(String shown, ImportRules rules, Map<String, List<String>> numbersByName, Consumer<Problem> problems) {
        this.shown = shown;
        this.rules = rules;
        this.numbersByName = numbersByName;
        this.problems = problems;
    }

    static Problem warning(String shown, int line, String message) {
        return new Problem(Severity.WARNING, "sdn-entry", new Location(shown, line), message);
    }

    ListedEntry of(SdnEntry entry) {
        Selection.Choice choice = choice(entry.number());
        List<Listed> listed = new ArrayList<>();
        name(entry, choice, "name", entry.name(), "own").ifPresent(listed::add);
        listed.add(new Listed.EntityNumber(entry.number()));
        programmes(entry, listed);
        aliases(entry, choice, listed);
        if (choice.entity().startsWith(PERSON)) {
            listed.addAll(born(entry));
        }
        links(entry, listed);
        if (entry.remarks().cut()) {
            warn(entry, "its remarks are cut short, and their last field was left out");
        }
        return new ListedEntry(entry.number(), choice.entity(), listed);
    }

    private Optional<Listed> name(SdnEntry entry, Selection.Choice choice, String part, String name, String kind) {
        Optional<NameNotes.Note> note = rules.names().on(entry.number(), name);
        if (note.isEmpty() && !Names.isPlain(name)) {
            warn(
                    entry,
                    "its " + part
                            + " holds more than a name, and was left out (if it is one, add it to sdn-names.tsv)");
            return Optional.empty();
        }
        return Optional.of(new Listed.Name(
                part,
                name,
                note.map(NameNotes.Note::language).orElse(choice.language()),
                note.map(NameNotes.Note::kind).filter(k -> !k.isEmpty()).orElse(kind),
                note.map(NameNotes.Note::text).orElse("")));
    }

    private void programmes(SdnEntry entry, List<Listed> listed) {
        Set<String> slugs = new HashSet<>();
        for (String tag : entry.programmes()) {
            Optional<String> slug = Programmes.slug(tag);
            if (slug.isEmpty()) {
                String shownTag = Programmes.isTag(tag) ? tag : "?";
                warn(entry, "the scale has no programme " + shownTag + ", and it was left out");
            } else if (slugs.add(slug.get())) {
                listed.add(new Listed.Programme(slug.get()));
            }
        }
    }

    private void aliases(SdnEntry entry, Selection.Choice choice, List<Listed> listed) {
        Set<String> names = new HashSet<>();
        int number = 0;
        for (String alias : entry.remarks().aliases()) {
            number++;
            if (names.add(alias)) {
                name(entry, choice, "alias-" + number, alias, "listed-alias").ifPresent(listed::add);
            }
        }
    }

    private List<Listed.Born> born(SdnEntry entry) {
        try {
            return YearsOfBirth.of(entry.remarks().births());
        } catch (IllegalArgumentException e) {
            warn(entry, e.getMessage() + ", and was left out");
            return List.of();
        }
    }

    /** The slug of a link depends on the list alone, so that it stays when more entries are selected. */
    private void links(SdnEntry entry, List<Listed> listed) {
        List<String> links = entry.remarks().links();
        Set<String> targets = new HashSet<>();
        for (String link : links) {
            List<String> numbers = numbersByName.getOrDefault(link, List.of());
            if (numbers.size() > 1) {
                warn(
                        entry,
                        "it is linked to a name that entries " + String.join(" and ", numbers) + " have, and the"
                                + " link was left out");
            } else if (numbers.size() == 1 && targets.add(numbers.get(0))) {
                String part = links.size() == 1 ? "linked" : "linked-" + numbers.get(0);
                listed.add(new Listed.LinkedTo(part, choice(numbers.get(0)).entity()));
            }
        }
    }

    private Selection.Choice choice(String number) {
        return rules.selection().of(number).orElseThrow();
    }

    private void warn(SdnEntry entry, String what) {
        problems.accept(warning(shown, entry.line(), "entry " + entry.number() + ": " + what));
    }
}
