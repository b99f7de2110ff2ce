package org.isnad.report;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Writes tables as one CSV file (RFC 4180): tables of different columns become one record for each cell. */
final class CsvReport {

    private static final String END = "\r\n";

    private CsvReport() {}

    static String of(List<Table> tables) {
        StringBuilder csv = new StringBuilder("figure,row,column,value" + END);
        for (Table table : tables) {
            int number = 0;
            for (Map<String, Node> row : table.rows()) {
                number++;
                for (String column : table.figure().columns().keySet()) {
                    csv.append(table.figure().name())
                            .append(',')
                            .append(number)
                            .append(',')
                            .append(column)
                            .append(',')
                            .append(field(row.get(column)))
                            .append(END);
                }
            }
        }
        return csv.toString();
    }

    private static String field(@Nullable Node value) {
        if (value == null) {
            return "";
        }
        String text = value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
