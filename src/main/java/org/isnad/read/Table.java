package org.isnad.read;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Location;
import org.isnad.model.Problem;

/**
 * A small reviewed table of tab-separated columns: comments begin with a number sign, the first other line names the
 * columns, and {@code -} stands for empty.
 *
 * @param rows the rows that have every column
 */
public record Table(List<Row> rows) {

    /**
     * One row.
     *
     * @param where the line of the row
     * @param cells one for each column
     */
    public record Row(Location where, List<String> cells) {
        /** The cell in this column, counted from 0; empty where {@code -} was written. */
        public String cell(int column) {
            return cells.get(column);
        }
    }

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table; one that is not there has no rows.
     *
     * @param problems receives a violation for each line that is not a row of these columns
     */
    public static Table read(Path file, String shown, List<String> columns, List<Problem> problems) throws IOException {
        if (!Files.exists(file)) {
            return new Table(List.of());
        }
        try {
            return of(Files.readString(file, StandardCharsets.UTF_8), shown, columns, problems);
        } catch (CharacterCodingException e) {
            problems.add(Problem.violation("table", new Location(shown, 1), "not UTF-8 (save the file as UTF-8)"));
            return new Table(List.of());
        }
    }

    /** The table in this text, read in the same way. */
    static Table of(String text, String shown, List<String> columns, List<Problem> problems) {
        List<Row> rows = new ArrayList<>();
        boolean headed = false;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Location where = new Location(shown, number);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (!headed) {
                headed = true;
                if (!cells.equals(columns)) {
                    problems.add(
                            Problem.violation("table", where, "the columns should be " + String.join(", ", columns)));
                    return new Table(List.of());
                }
            } else if (cells.size() == columns.size()) {
                rows.add(new Row(
                        where,
                        cells.stream()
                                .map(cell -> cell.equals("-") ? "" : cell.strip())
                                .toList()));
            } else {
                problems.add(Problem.violation(
                        "table",
                        where,
                        cells.size() + " columns where there should be " + columns.size()
                                + " (separate them with tabs, and write - for none)"));
            }
        }
        return new Table(rows);
    }
}
