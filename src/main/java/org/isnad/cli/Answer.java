package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.isnad.query.CsvRows;
import org.isnad.query.PlainSparql;
import org.isnad.thing.DescribeQuery;
import org.jspecify.annotations.Nullable;

/** The answer to one question, of one of the three kinds that SPARQL has, ready to be written. */
sealed interface Answer {

    /** The forms in which an answer can be written. */
    enum Format {
        table,
        csv,
        json,
        turtle
    }

    /** Writes the answer in its format. */
    void writeTo(OutputStream out) throws IOException;

    /** How much was found, in a few words. */
    String size();

    /** Whether the question was one of yes or no, and the answer is no. */
    default boolean isNo() {
        return false;
    }

    /**
     * Asks.
     *
     * @param format the form of the answer, or null for the one that suits the question
     * @throws Refusal if the form does not suit the question
     */
    static Answer of(Query query, DatasetGraph dataset, @Nullable Format format) {
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(DescribeQuery.rows(query))
                .context(PlainSparql.context())
                .build()) {
            if (query.isAskType()) {
                return new YesOrNo(execution.ask(), suitable(format, Format.table, Format.turtle));
            }
            if (query.isSelectType()) {
                ResultSetRewindable rows = ResultSetFactory.makeRewindable(ResultSet.adapt(execution.select()));
                return new Rows(rows, query, suitable(format, Format.table, Format.turtle));
            }
            suitable(format, Format.turtle, Format.table, Format.csv, Format.json);
            Graph graph = query.isConstructType()
                    ? execution.construct()
                    : DescribeQuery.answer(query, execution.select(), dataset);
            graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
            return new Statements(graph);
        }
    }

    private static Format suitable(@Nullable Format format, Format usual, Format... unsuitable) {
        for (Format other : unsuitable) {
            if (other == format) {
                throw Refusal.usage("this question has no answer in the format " + format
                        + " (leave out --format to get " + usual + ")");
            }
        }
        return format == null ? usual : format;
    }

    /** The answer to ASK. */
    record YesOrNo(boolean yes, Format format) implements Answer {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            if (format == Format.json) {
                ResultSetFormatter.outputAsJSON(out, yes);
            } else {
                out.write(((format == Format.csv ? Boolean.toString(yes) : yes ? "yes" : "no") + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }

        @Override
        public String size() {
            return yes ? "yes" : "no";
        }

        @Override
        public boolean isNo() {
            return !yes;
        }
    }

    /** The answer to SELECT. */
    record Rows(ResultSetRewindable rows, Query query, Format format) implements Answer {
        @Override
        public String size() {
            return rows.size() + " rows";
        }

        @Override
        public void writeTo(OutputStream out) {
            rows.reset();
            switch (format) {
                case csv ->
                    ResultSetMgr.write(out, ResultSet.adapt(CsvRows.of(RowSet.adapt(rows))), ResultSetLang.RS_CSV);
                case json -> ResultSetMgr.write(out, rows, ResultSetLang.RS_JSON);
                default -> ResultSetFormatter.out(out, rows, query);
            }
        }
    }

    /** The answer to CONSTRUCT and DESCRIBE. */
    record Statements(Graph graph) implements Answer {
        @Override
        public String size() {
            return graph.size() + " triples";
        }

        @Override
        public void writeTo(OutputStream out) {
            RDFDataMgr.write(out, graph, Lang.TURTLE);
        }
    }
}
