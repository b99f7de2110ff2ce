package org.isnad.server.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Runs a query and writes its answer.
 *
 * @param query what is asked
 * @param text the same as the client wrote it, which a page shows again
 * @param format how the answer is written
 * @param maxRows the most rows to write, if the client set a limit
 * @param cut is told, before anything is written, whether the client's limit leaves rows out
 */
public record AnswerWriter(Query query, String text, ResultFormat format, OptionalInt maxRows, Consumer<Boolean> cut) {

    /** Writes the whole answer, or throws; it does not close what it writes to. */
    public void write(QueryExec execution, OutputStream out) throws IOException {
        if (query.isAskType()) {
            boolean yes = execution.ask();
            if (format.isHtml()) {
                HtmlAnswer.yesOrNo(yes, text, out);
            } else {
                rows().write(out, yes, ARQ.getContext());
            }
        } else if (query.isSelectType()) {
            RowSet rows = limited(execution.select());
            if (format.isHtml()) {
                HtmlAnswer.rows(rows, text, out);
            } else {
                rows().write(out, rows, ARQ.getContext());
            }
        } else {
            Graph graph = query.isConstructType() ? execution.construct() : execution.describe();
            graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
            if (format.isHtml()) {
                HtmlAnswer.graph(graph, text, out);
            } else {
                RDFWriter.source(graph).format(format.triples()).output(out);
            }
        }
    }

    private RowSetWriter rows() {
        return RowSetWriterRegistry.getFactory(format.rows()).create(format.rows());
    }

    private RowSet limited(RowSet rows) {
        if (maxRows.isEmpty()) {
            return rows;
        }
        List<Binding> first = new ArrayList<>();
        while (first.size() < maxRows.getAsInt() && rows.hasNext()) {
            first.add(rows.next());
        }
        cut.accept(rows.hasNext());
        return RowSetStream.create(rows.getResultVars(), first.iterator());
    }
}
