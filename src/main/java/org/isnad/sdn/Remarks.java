package org.isnad.sdn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The remarks of an entry, of which three kinds of fields are kept and every other is dropped at once. Fields end with a
 * semicolon, the last with a full stop; remarks are cut at about 1,000 characters, and a field that was cut says
 * nothing for sure.
 *
 * @param aliases the names in {@code a.k.a. '...'}, in the order of the remarks
 * @param births what follows {@code DOB}, in the order of the remarks
 * @param links the names in {@code Linked To: ...}
 * @param cut whether the last field has no end, and was left out
 */
record Remarks(List<String> aliases, List<String> births, List<String> links, boolean cut) {

    private static final Pattern ALIAS = Pattern.compile("a\\.k\\.a\\. '(.+)'");
    private static final Pattern BIRTH = Pattern.compile("(?:alt\\. )?DOB (.+)");
    private static final Pattern LINK = Pattern.compile("Linked To: (.+)");

    Remarks {
        aliases = List.copyOf(aliases);
        births = List.copyOf(births);
        links = List.copyOf(links);
    }

    /** Reads the column; empty if the entry has no remarks. */
    static Remarks of(String column) {
        List<String> fields = new ArrayList<>(List.of(column.split(";", -1)));
        int last = fields.size() - 1;
        String end = fields.get(last).strip();
        boolean whole = column.isEmpty() || end.endsWith(".");
        fields.set(last, whole && !end.isEmpty() ? end.substring(0, end.length() - 1) : "");
        return new Remarks(only(ALIAS, fields), only(BIRTH, fields), only(LINK, fields), !whole);
    }

    private static List<String> only(Pattern kind, List<String> fields) {
        Stream<Matcher> matches = fields.stream().map(field -> kind.matcher(field.strip()));
        return matches.filter(Matcher::matches).map(match -> match.group(1)).toList();
    }
}
