package org.isnad.server.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.isnad.query.CsvRows;
import org.isnad.server.http.Problem;
import org.isnad.server.http.ProblemException;
import org.isnad.thing.DescribeQuery;

/**
 * Runs a query and writes its answer.
 *
 * @param query what is asked; of a DESCRIBE the engine is given {@link DescribeQuery#rows} only
 * @param asked the same as the client sent it
 * @param format how the answer is written
 * @param told header fields that tell of what is asked
 * @param cut is told, before anything is written, whether the client's limit leaves rows out
 */
public record AnswerWriter(
        Query query, Asked asked, ResultFormat format, Map<String, String> told, Consumer<Boolean> cut) {

    /** The header fields are kept as they are. */
    public AnswerWriter {
        told = Map.copyOf(told);
    }

    /** What a prefix must stand for: not all formats can name one that stands for less. */
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    /**
     * Writes the whole answer, or throws; it does not close what it writes to.
     *
     * @throws org.isnad.server.http.ProblemException if the format cannot hold the answer
     */
    public void write(QueryExec execution, OutputStream out) throws IOException {
        if (query.isAskType()) {
            boolean yes = execution.ask();
            if (format.isHtml()) {
                HtmlAnswer.yesOrNo(yes, asked, out);
            } else {
                rows().write(out, yes, ARQ.getContext());
            }
        } else if (query.isSelectType()) {
            rows(execution, out);
        } else {
            Graph graph = query.isConstructType()
                    ? execution.construct()
                    : DescribeQuery.answer(query, execution.select(), execution.getDataset());
            graph.getPrefixMapping().clearNsPrefixMap();
            query.getPrefixMapping().getNsPrefixMap().forEach((prefix, iri) -> {
                if (ABSOLUTE.matcher(iri).lookingAt()) {
                    graph.getPrefixMapping().setNsPrefix(prefix, iri);
                }
            });
            triples(graph, out);
        }
    }

    private void rows(QueryExec execution, OutputStream out) throws IOException {
        Part part = part(execution.select());
        if (format.isHtml()) {
            HtmlAnswer.rows(part.rows(), asked, out);
        } else if (format == ResultFormat.ROWS) {
            asked.named().orElseThrow().rows().write(part.rows(), execution.getDataset(), told, part.isAll(), out);
        } else {
            written(part.rows(), out);
        }
    }

    private void triples(Graph graph, OutputStream out) throws IOException {
        try {
            if (format.isHtml()) {
                HtmlAnswer.graph(graph, asked, out);
            } else {
                GraphWriter.write(graph, format, out);
            }
        } catch (QueryCancelledException stopped) {
            throw stopped;
        } catch (JenaException cannot) {
            throw unwritable("text/turtle");
        }
    }

    private void written(RowSet rows, OutputStream out) {
        try {
            rows().write(out, suited(rows), ARQ.getContext());
        } catch (XmlRows.UnwritableException cannot) {
            throw unwritable("application/sparql-results+json");
        }
    }

    private RowSet suited(RowSet rows) {
        return switch (format) {
            case XML -> XmlRows.of(rows);
            case CSV -> CsvRows.of(rows);
            default -> rows;
        };
    }

    private ProblemException unwritable(String other) {
        return Problem.of(
                        406,
                        "this answer cannot be written as "
                                + format.mediaTypes().get(0) + " (ask for " + other + ", which holds anything)")
                .header("Vary", "Accept, Accept-Encoding")
                .exception();
    }

    private RowSetWriter rows() {
        return RowSetWriterRegistry.getFactory(format.rows()).create(format.rows());
    }

    private record Part(RowSet rows, boolean isAll) {}

    private Part part(RowSet rows) {
        OptionalInt maxRows = asked.maxRows();
        if (maxRows.isEmpty()) {
            return new Part(rows, true);
        }
        List<Binding> first = new ArrayList<>();
        while (first.size() < maxRows.getAsInt() && rows.hasNext()) {
            first.add(rows.next());
        }
        boolean more = rows.hasNext();
        cut.accept(more);
        return new Part(RowSetStream.create(rows.getResultVars(), first.iterator()), !more);
    }
}
