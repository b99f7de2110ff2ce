package org.isnad.release.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes CSV (RFC 4180) in UTF-8 without a byte-order mark, with a line of names. Lines end with a line feed alone, which
 * CSV on the Web allows: with a carriage return before it, line tools would leave that in the last column. Values are
 * written as they are, also those that a spreadsheet would take for a formula.
 */
final class Csv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private Csv() {}

    static void write(TableQuery table, List<List<String>> rows, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(text, FORMAT);
        printer.printRecord(table.columns().stream().map(Column::name));
        printer.printRecords(rows);
        printer.flush();
    }
}
