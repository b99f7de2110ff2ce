package org.isnad.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of figures, as a query answered it. */
final class Table {

    private Table() {}

    /** The rows of the table of this name, each by the names of its columns. */
    static List<CSVRecord> rows(String name) {
        CSVFormat withHeader = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name + ".csv"), name);
                InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return withHeader.parse(text).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
