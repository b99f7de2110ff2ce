package org.isnad.release.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** The rows of a table, sorted by their key; the values of a list are sorted as well. An empty cell is an absent value. */
final class Rows {

    private Rows() {}

    /**
     * Asks the default graph of a dataset.
     *
     * @throws IllegalStateException if two rows have one key, or a cell holds what its column does not allow
     */
    static List<List<String>> of(TableQuery table, DatasetGraph dataset) {
        SortedMap<String, List<String>> rows = new TreeMap<>();
        try (QueryExec execution =
                QueryExec.dataset(dataset).query(table.query()).build()) {
            RowSet answer = execution.select();
            while (answer.hasNext()) {
                Binding binding = answer.next();
                List<String> row = new ArrayList<>();
                table.columns().forEach(column -> row.add(cell(table, column, binding)));
                String key = row.get(0);
                if (rows.put(key, row) != null) {
                    throw new IllegalStateException(table.path() + ": two rows for " + key
                            + " (one of its properties has several values where the table allows one)");
                }
            }
        }
        return List.copyOf(rows.values());
    }

    private static String cell(TableQuery table, Column column, Binding binding) {
        Node value = binding.get(column.name());
        String text = value == null ? "" : value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
        List<String> values = column.list() ? Arrays.asList(text.split("\\" + Column.SEPARATOR)) : List.of(text);
        if (text.isEmpty() ? column.required() : !values.stream().allMatch(column.type()::holds)) {
            throw new IllegalStateException(table.path() + ", column " + column.name() + ": "
                    + (text.isEmpty() ? "nothing" : text) + " where the table needs "
                    + column.type() + " (in the row of "
                    + binding.get(table.key().name()) + ")");
        }
        return values.stream().sorted().distinct().collect(Collectors.joining(Column.SEPARATOR));
    }
}
