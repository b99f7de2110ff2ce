package org.isnad.sdn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rules and small lists for tests. */
final class Rules {

    static final LocalDate DAY = LocalDate.of(2024, 5, 3);

    private Rules() {}

    /** Rules that select entries by lines such as {@code 11 follow person:a}. */
    static ImportRules selecting(String... choices) {
        Map<String, Selection.Choice> selection = new TreeMap<>();
        for (String choice : choices) {
            String[] words = choice.split(" ", -1);
            selection.put(
                    words[0],
                    new Selection.Choice(
                            Selection.Decision.valueOf(words[1].toUpperCase(Locale.ROOT)),
                            words.length > 2 ? words[2] : "",
                            "ar-Latn"));
        }
        return new ImportRules(new Selection(selection), new NameNotes(Map.of()), new EditionNotes(Map.of()));
    }

    /** The lines as a list that ends as the list does. */
    static String list(String... lines) {
        return Arrays.stream(lines).map(line -> line + "\r\n").collect(Collectors.joining()) + "\u001A";
    }

    /** A line of the list with the usual columns. */
    static String line(String number, String name, String type, String programmes, String remarks) {
        return number + ",\"" + name + "\"," + type + ",\"" + programmes + "\"" + ",-0- ".repeat(7) + ",\"" + remarks
                + "\"";
    }

    static String person(String number, String name, String remarks) {
        return line(number, name, "\"individual\"", "SDGT", remarks);
    }

    static Edition read(String list, ImportRules rules) {
        return read(list, rules, Set.of());
    }

    static Edition read(String list, ImportRules rules, Set<String> notListed) {
        try {
            return Edition.read(
                    new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), "sdn.csv", rules, notListed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String list, ImportRules rules) {
        return EditionFile.text(read(list, rules), DAY, rules);
    }
}
