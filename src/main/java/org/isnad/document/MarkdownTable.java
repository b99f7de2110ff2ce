package org.isnad.document;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.jspecify.annotations.Nullable;

/** The answer to a SELECT as a table in Markdown: labels as text, things by their prefixed names. */
final class MarkdownTable {

    private static final String DERIVATION = Isnad.BASE + "derivation/";
    /** Enough of the hash to tell derivations apart on a page; the link holds all of it. */
    private static final int SHOWN = 8;

    private MarkdownTable() {}

    /** Asks a query; a sentence instead of the table if nothing answers it. */
    static String of(Query query, DatasetGraph dataset) {
        List<String> columns = query.getResultVars();
        StringBuilder rows = new StringBuilder();
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            RowSet answer = execution.select();
            while (answer.hasNext()) {
                Binding row = answer.next();
                rows.append(line(columns.stream()
                        .map(column -> cell(row.get(Var.alloc(column))))
                        .toList()));
            }
        }
        if (rows.isEmpty()) {
            return "The record has nothing on this.\n";
        }
        return line(columns) + line(columns.stream().map(column -> "---").toList()) + rows;
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(@Nullable Node value) {
        if (value == null) {
            return "";
        }
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm()
                    .replace("\\", "\\\\")
                    .replace("|", "\\|")
                    .replace("<", "&lt;")
                    .replaceAll("\\s+", " ");
        }
        if (value.isURI() && value.getURI().startsWith(DERIVATION)) {
            String hash = value.getURI().substring(DERIVATION.length());
            return "[derivation " + hash.substring(0, Math.min(SHOWN, hash.length())) + "](" + value.getURI() + ")";
        }
        return "`" + Prefixes.shorten(value) + "`";
    }
}
