package org.isnad.sdn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Problem;
import org.isnad.read.Table;

/**
 * What was decided on single names, as printed in single entries: {@code imports/sdn-names.tsv}. A name that stands
 * here has been looked at, and may have digits.
 *
 * @param notes by entry and name
 */
record NameNotes(Map<Key, Note> notes) {

    private static final List<String> COLUMNS = List.of("number", "name", "language", "kind", "note");

    record Key(String number, String name) {}

    /**
     * @param language the tag of the name
     * @param kind the concept of the scale after {@code scale:name-}; empty for the usual one
     * @param text a curator's note on the name; may be empty
     */
    record Note(String language, String kind, String text) {}

    NameNotes {
        notes = Map.copyOf(notes);
    }

    /** Reads the table; each row that cannot be used becomes a violation. */
    static NameNotes read(Path file, String shown, List<Problem> problems) throws IOException {
        Map<Key, Note> notes = new HashMap<>();
        for (Table.Row row : Table.read(file, shown, COLUMNS, problems).rows()) {
            if (row.cell(2).matches("[a-z]{2,3}(-[A-Za-z]+)*")) {
                notes.put(new Key(row.cell(0), row.cell(1)), new Note(row.cell(2), row.cell(3), row.cell(4)));
            } else {
                problems.add(Problem.violation("import-names", row.where(), "no language tag for the name"));
            }
        }
        return new NameNotes(notes);
    }

    /** What was decided on a name of an entry, if anything was. */
    Optional<Note> on(String number, String name) {
        return Optional.ofNullable(notes.get(new Key(number, name)));
    }
}
