package org.isnad.federate;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;
import org.isnad.evaluate.Limit;
import org.isnad.evaluate.LimitMetException;

/** Reads what another endpoint sends, as warily as the text of a query: no value in it may take long to read or to use. */
final class RemoteRows {

    private static final int DIGITS = 1_000;

    /** A duration whose parts Java's calendar would count month by month. */
    private static final Pattern LONG_DURATION = Pattern.compile("-?P.*\\d{7}.*", Pattern.DOTALL);

    private RemoteRows() {}

    /**
     * The rows of SPARQL results in JSON.
     *
     * @param endpoint who sent them
     * @throws RemoteFailureException if the text is something else
     * @throws LimitMetException if there are more rows than that
     */
    static List<Binding> read(String endpoint, byte[] json, int most) throws RemoteFailureException {
        checkNumbers(json);
        List<Binding> rows = new ArrayList<>();
        try {
            RowSetReader reader =
                    RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON);
            QueryExecResult result = reader.readAny(new ByteArrayInputStream(json), new Context());
            if (!result.isRowSet()) {
                throw new RemoteFailureException("answers without rows");
            }
            for (RowSet source = result.rowSet(); source.hasNext(); ) {
                if (rows.size() == most) {
                    throw new LimitMetException(
                            Limit.SERVICE_ROWS,
                            "an answer of <" + endpoint + "> has more than " + most + " rows (ask it for fewer)");
                }
                Binding row = source.next();
                checkDurations(row);
                rows.add(row);
            }
        } catch (LimitMetException ours) {
            throw ours;
        } catch (RuntimeException unreadable) {
            throw new RemoteFailureException("answers with what is no SPARQL result in JSON");
        }
        return rows;
    }

    /** The reader computes numbers, which for one of a million digits takes minutes. */
    private static void checkNumbers(byte[] json) throws RemoteFailureException {
        int digits = 0;
        for (byte character : json) {
            digits = character >= '0' && character <= '9' ? digits + 1 : 0;
            if (digits > DIGITS) {
                throw new RemoteFailureException("answers with a number of more than " + DIGITS + " digits");
            }
        }
    }

    private static void checkDurations(Binding row) throws RemoteFailureException {
        for (Iterator<Var> names = row.vars(); names.hasNext(); ) {
            Node value = row.get(names.next());
            boolean duration = value.isLiteral()
                    && value.getLiteralDatatypeURI().startsWith(XSD.getURI())
                    && value.getLiteralDatatypeURI().toLowerCase(Locale.ROOT).endsWith("duration");
            if (duration && LONG_DURATION.matcher(value.getLiteralLexicalForm()).matches()) {
                throw new RemoteFailureException("answers with a duration that has a part of more than six digits");
            }
        }
    }
}
