package org.isnad.release.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.isnad.read.Packed;
import org.isnad.read.QueryHead;

/**
 * A table of the release: a SPARQL 1.1 SELECT over the default graph that any reader can run again, whose head says what
 * a row is and what each column holds. The first column is the key: an IRI that no other row has.
 *
 * @param name the name of its file, without ending
 * @param title what its rows are
 * @param description what is in it and what is not
 * @param columns in their order; not empty
 * @param query what to ask
 */
record TableQuery(String name, String title, String description, List<Column> columns, Query query) {

    /** All tables, each after those that it refers to. */
    private static final List<String> NAMES = List.of("groups", "people", "sources", "claims", "posts", "ties");

    TableQuery {
        columns = List.copyOf(columns);
    }

    /** Every table, as packed with the program. */
    static List<TableQuery> all() {
        return NAMES.stream()
                .map(name -> parse(
                        name,
                        Packed.tableQuery(name)
                                .orElseThrow(() -> new IllegalStateException("no query packed for " + name))))
                .toList();
    }

    /**
     * Reads a table.
     *
     * @throws IllegalStateException naming the file, if its head or its query is broken
     */
    static TableQuery parse(String name, String text) {
        try {
            QueryHead head = QueryHead.of(text);
            List<Column> columns = new ArrayList<>();
            if (head.takeIfAny("columns").orElse(Map.of()) instanceof Map<?, ?> described) {
                described.forEach((column, about) -> columns.add(Column.of(String.valueOf(column), about)));
            }
            Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
            if (!columns.stream().map(Column::name).toList().equals(query.getResultVars())) {
                throw new IllegalArgumentException("the head names other columns than the query selects");
            }
            TableQuery table = new TableQuery(name, head.take("title"), head.take("description"), columns, query);
            head.end();
            return table;
        } catch (IllegalArgumentException | QueryException e) {
            throw new IllegalStateException("ontology/tables/" + name + ".rq: " + e.getMessage(), e);
        }
    }

    /** The column whose IRI tells its rows apart. */
    Column key() {
        return columns.get(0);
    }

    /** Where its rows lie in the folder of the release. */
    String path() {
        return "tables/" + name + ".csv";
    }
}
