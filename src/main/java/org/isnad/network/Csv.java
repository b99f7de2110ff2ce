package org.isnad.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as CSV (RFC 4180) with a line of names. */
final class Csv {

    private final StringBuilder text = new StringBuilder();

    Csv(List<String> names) {
        row(names);
    }

    /** The table of these columns. */
    static <T> String of(List<Column<T>> columns, List<T> rows) {
        Csv csv = new Csv(columns.stream().map(Column::name).toList());
        rows.forEach(row -> csv.row(
                columns.stream().map(column -> column.value().apply(row)).toList()));
        return csv.text();
    }

    void row(List<String> fields) {
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text.toString();
    }
}
