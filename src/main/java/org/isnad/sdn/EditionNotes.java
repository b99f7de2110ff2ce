package org.isnad.sdn;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.isnad.model.Problem;
import org.isnad.read.Table;

/**
 * Where and when dated editions were read: {@code imports/sdn-editions.tsv}.
 *
 * @param notes by the day of the edition
 */
record EditionNotes(Map<LocalDate, Note> notes) {

    private static final List<String> COLUMNS = List.of("edition", "read-at", "read-on", "not-listed");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");
    private static final Note UNKNOWN = new Note("https://www.treasury.gov/ofac/downloads/sdn.csv", "", Set.of());

    /**
     * @param readAt the address of the copy that was read
     * @param readOn the day of the reading, as 2026-11-22; may be empty
     * @param notListed the numbers of entries of which somebody has made sure that they are not in this edition, though
     *     lines that cannot be read leave it open
     */
    record Note(String readAt, String readOn, Set<String> notListed) {
        Note {
            notListed = Set.copyOf(notListed);
        }
    }

    EditionNotes {
        notes = new TreeMap<>(notes);
    }

    /** Reads the table; each row that cannot be used becomes a violation. */
    static EditionNotes read(Path file, String shown, List<Problem> problems) throws IOException {
        Map<LocalDate, Note> notes = new TreeMap<>();
        for (Table.Row row : Table.read(file, shown, COLUMNS, problems).rows()) {
            try {
                String readOn = row.cell(2).isEmpty()
                        ? ""
                        : LocalDate.parse(row.cell(2)).toString();
                notes.put(LocalDate.parse(row.cell(0)), new Note(address(row.cell(1)), readOn, numbers(row.cell(3))));
            } catch (DateTimeException e) {
                problems.add(Problem.violation("import-editions", row.where(), "not a day (write it as 2024-05-03)"));
            } catch (IllegalArgumentException e) {
                problems.add(Problem.violation("import-editions", row.where(), String.valueOf(e.getMessage())));
            }
        }
        return new EditionNotes(notes);
    }

    boolean knows(LocalDate edition) {
        return notes.containsKey(edition);
    }

    /** The note on an edition; of one that is not known, the address at which its publisher keeps the list. */
    Note on(LocalDate edition) {
        return notes.getOrDefault(edition, UNKNOWN);
    }

    private static String address(String text) {
        if (!ADDRESS.matcher(text).matches()) {
            throw new IllegalArgumentException(text + " is no http address");
        }
        return text;
    }

    private static Set<String> numbers(String text) {
        if (!text.matches("([0-9]+( [0-9]+)*)?")) {
            throw new IllegalArgumentException("not-listed holds more than entry numbers with spaces between them");
        }
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }
}
