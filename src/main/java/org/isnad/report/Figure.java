package org.isnad.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.isnad.read.Packed;
import org.isnad.read.QueryHead;

/**
 * One figure of the report: a SPARQL 1.1 SELECT that any reader can run again, whose head says what it counts and why.
 *
 * <p>A figure with measures is a table of numbers, on the record as a whole or, if it has an {@code about} column, on the
 * thing in that column. A figure without measures is a list, whose number of rows is what it measures.
 *
 * @param name the name of its file, without ending
 * @param title what it shows, in a few words
 * @param why what a reader can do with it
 * @param dimension the dimension of quality that it measures, by its local name in the Linked Data Quality Dimensions
 * @param about the column of the thing that a row measures; absent for the record as a whole
 * @param measures the columns that hold numbers
 * @param columns what each column holds, in their order
 * @param text the query with its head
 */
record Figure(
        String name,
        String title,
        String why,
        String dimension,
        Optional<String> about,
        List<String> measures,
        Map<String, String> columns,
        String text) {

    /** The order in which the report tells them. */
    static final List<String> NAMES = List.of(
            "totals",
            "claims-by-tier",
            "claims-by-source",
            "coverage-claims",
            "coverage-witnesses",
            "not-known",
            "barely-known",
            "statements-by-property",
            "single-witness",
            "tertiary-only",
            "living-people",
            "disagreements",
            "stale",
            "not-recorded",
            "without-arabic-name",
            "without-link");

    /** Stands in a query that looks back from a day: the day that was asked for, if one was. */
    private static final String NO_DAY = "VALUES ?asked { UNDEF }";

    Figure {
        measures = List.copyOf(measures);
        columns = new LinkedHashMap<>(columns);
    }

    /** The figure of this name, as packed with the program. */
    static Figure packed(String name) {
        return parse(
                name,
                Packed.reportQuery(name).orElseThrow(() -> new IllegalStateException("no query packed for " + name)));
    }

    /**
     * Reads a figure.
     *
     * @throws IllegalStateException naming the file, if its head or its query is broken
     */
    static Figure parse(String name, String text) {
        try {
            QueryHead head = QueryHead.of(text);
            Figure figure = new Figure(
                    name,
                    head.take("title"),
                    head.take("why"),
                    head.take("dimension"),
                    head.takeIfAny("about").map(String::valueOf),
                    head.takeIfAny("measures").map(Figure::strings).orElse(List.of()),
                    columns(head.takeIfAny("columns").orElse(Map.of())),
                    text);
            head.end();
            if (!List.copyOf(figure.columns.keySet())
                    .equals(QueryFactory.create(text, Syntax.syntaxSPARQL_11).getResultVars())) {
                throw new IllegalArgumentException("the head names other columns than the query selects");
            }
            return figure;
        } catch (IllegalArgumentException | QueryException e) {
            throw new IllegalStateException("ontology/report/" + name + ".rq: " + e.getMessage(), e);
        }
    }

    /** The query, looking back from this day if it looks back at all. */
    Query query(Optional<LocalDate> asOf) {
        String asked = asOf.map(day -> text.replace(
                        NO_DAY, "VALUES ?asked { \"" + day + "\"^^<http://www.w3.org/2001/XMLSchema#date> }"))
                .orElse(text);
        return QueryFactory.create(asked, Syntax.syntaxSPARQL_11);
    }

    /** Whether it is a list of things rather than a table of numbers. */
    boolean isList() {
        return measures.isEmpty();
    }

    private static List<String> strings(Object list) {
        return list instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Map<String, String> columns(Object columns) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (columns instanceof Map<?, ?> map) {
            map.forEach((name, meaning) -> texts.put(String.valueOf(name), String.valueOf(meaning)));
        }
        return texts;
    }
}
