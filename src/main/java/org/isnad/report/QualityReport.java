package org.isnad.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.publish.SortedTurtle;

/**
 * What the record holds and what it does not: coverage, witnesses, disagreements, stale states and gaps. Every figure is
 * a query under {@code ontology/report}; the same dataset gives the same bytes in every form.
 *
 * <p>Two notions are used throughout. A <em>statement</em> is a subject, a property, a polarity, and an object or value,
 * whichever source makes it. A <em>witness</em> is a source with all that is connected to it as an edition of one work
 * or list or as a whole copy: however many of them say a thing, they say it once.
 */
public final class QualityReport {

    private final List<Table> tables;

    QualityReport(List<Table> tables) {
        this.tables = List.copyOf(tables);
    }

    /** The names of all figures, in the order of the report. */
    public static List<String> figures() {
        return Figure.NAMES;
    }

    /**
     * Asks every figure.
     *
     * @param dataset a dataset as served: the default graph holds all but withdrawn claims
     */
    public static QualityReport of(DatasetGraph dataset) {
        return of(dataset, Figure.NAMES, Optional.empty());
    }

    /**
     * Asks some figures.
     *
     * @param dataset a dataset as served: the default graph holds all but withdrawn claims
     * @param figures their names
     * @param asOf the day from which to look back; if absent, the newest day of issue in the dataset, so that the report
     *     does not depend on the day on which it is made
     */
    public static QualityReport of(DatasetGraph dataset, List<String> figures, Optional<LocalDate> asOf) {
        return new QualityReport(figures.stream()
                .map(name -> Table.ask(Figure.packed(name), dataset, asOf))
                .toList());
    }

    /**
     * For reading in a terminal.
     *
     * @param most the number of rows of a list that are shown before the rest is only counted
     */
    public String asText(int most) {
        return TextReport.of(tables, most);
    }

    /** One record for each cell, RFC 4180: {@code figure,row,column,value}. */
    public String asCsv() {
        return CsvReport.of(tables);
    }

    /** In the Data Quality Vocabulary (W3C Working Group Note of 15 December 2016), without blank nodes. */
    public Graph asDqv() {
        return DqvReport.of(tables);
    }

    /** The same as Turtle. */
    public String asTurtle() {
        return SortedTurtle.of(asDqv(), DqvReport.prefixes());
    }
}
