package org.isnad.evaluate;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.isnad.model.Prefixes;
import org.isnad.query.DatasetClause;
import org.isnad.query.QueryReader;
import org.isnad.query.RefusedQueryException;

/** Asks questions of a dataset through an evaluator, as a server would, and tells how they ended. */
final class Trial {

    private final QueryReader reader = new QueryReader(Prefixes.forQueries());
    private final Evaluator evaluator;
    private final DatasetGraph dataset;

    Trial(Evaluator evaluator, DatasetGraph dataset) {
        this.evaluator = evaluator;
        this.dataset = dataset;
    }

    /** {@code refused: why}, {@code cut: limit} or {@code answered}. */
    String ask(String text, Duration timeout, String client) throws IOException {
        try {
            Query query = reader.read(text);
            DatasetClause.check(query, List.of(), dataset);
            evaluator.evaluate(
                    new Request(query, dataset, timeout, client),
                    execution -> write(query, execution, OutputStream.nullOutputStream()));
            return "answered";
        } catch (RefusedQueryException refused) {
            return "refused: " + refused.why();
        } catch (LimitException met) {
            return "cut: " + met.limit();
        }
    }

    static void write(Query query, QueryExec execution, OutputStream out) {
        if (query.isSelectType()) {
            RowSetWriter writer =
                    RowSetWriterRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON);
            writer.write(out, execution.select(), new Context());
        } else if (query.isConstructType()) {
            StreamRDF triples = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES);
            triples.start();
            execution.constructTriples().forEachRemaining(triples::triple);
            triples.finish();
        } else if (query.isDescribeType()) {
            RDFDataMgr.write(out, execution.describe(), Lang.NTRIPLES);
        } else {
            boolean unused = execution.ask();
        }
    }
}
