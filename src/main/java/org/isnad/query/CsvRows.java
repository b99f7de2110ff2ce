package org.isnad.query;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.system.SyntaxLabels;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Rows for CSV, in which a blank node is written as {@code _:} and a label (SPARQL 1.1 Query Results CSV and TSV Formats,
 * section 3.2). Jena's writer leaves the two signs out, so that a blank node looks like a text.
 */
public final class CsvRows {

    private final NodeToLabel labels = SyntaxLabels.createNodeToLabel();

    private CsvRows() {}

    /** The same rows, with blank nodes as the texts that stand for them. */
    public static RowSet of(RowSet rows) {
        CsvRows told = new CsvRows();
        return RowSetStream.create(rows.getResultVars(), Iter.map(rows, told::row));
    }

    private Binding row(Binding row) {
        for (Iterator<Var> variables = row.vars(); variables.hasNext(); ) {
            if (row.get(variables.next()).isBlank()) {
                return labelled(row);
            }
        }
        return row;
    }

    private Binding labelled(Binding row) {
        BindingBuilder told = Binding.builder();
        row.forEach((variable, value) -> told.add(variable, label(value)));
        return told.build();
    }

    private Node label(Node value) {
        return value.isBlank() ? NodeFactory.createLiteralString(labels.get(null, value)) : value;
    }
}
