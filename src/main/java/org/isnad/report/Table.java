package org.isnad.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A figure with its numbers.
 *
 * @param figure what was asked
 * @param rows the answer in its order; a column without a value is absent from its row
 */
record Table(Figure figure, List<Map<String, Node>> rows) {

    Table {
        rows = List.copyOf(rows);
    }

    /** Asks the default graph of a dataset. */
    static Table ask(Figure figure, DatasetGraph dataset, Optional<LocalDate> asOf) {
        List<Map<String, Node>> rows = new ArrayList<>();
        try (QueryExec execution =
                QueryExec.dataset(dataset).query(figure.query(asOf)).build()) {
            RowSet answer = execution.select();
            while (answer.hasNext()) {
                rows.add(row(answer.next()));
            }
        }
        return new Table(figure, rows);
    }

    private static Map<String, Node> row(Binding binding) {
        Map<String, Node> row = new HashMap<>();
        binding.forEach((column, value) -> row.put(column.getVarName(), value));
        return Map.copyOf(row);
    }
}
