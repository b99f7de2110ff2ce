package org.isnad.server.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A question that is asked by its name, so that its address holds no query. Its answers may be had in a form of JSON of
 * their own, beside the forms that SPARQL has.
 *
 * @param path where it is asked
 * @param title it in words
 * @param identity all that the form of its own tells beside the rows
 * @param rows writes that form
 */
public record Named(String path, String title, String identity, Rows rows) {

    /** The forms of its answers, the one that the server likes best first. */
    static final List<ResultFormat> FORMATS = List.of(
            ResultFormat.ROWS,
            ResultFormat.CSV,
            ResultFormat.JSON,
            ResultFormat.XML,
            ResultFormat.TSV,
            ResultFormat.HTML_TABLE);

    /** Writes rows as they come. */
    @FunctionalInterface
    public interface Rows {

        /**
         * Writes all rows.
         *
         * @param dataset what was asked
         * @param told header fields that tell of what was asked
         * @param complete whether these are all rows that the question has
         */
        void write(RowSet rows, DatasetGraph dataset, Map<String, String> told, boolean complete, OutputStream out)
                throws IOException;
    }
}
