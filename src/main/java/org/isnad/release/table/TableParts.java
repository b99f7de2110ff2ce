package org.isnad.release.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.publish.Json;
import org.isnad.release.Material;
import org.isnad.release.Part;

/**
 * The tables of a release with their description for CSV on the Web.
 *
 * <p>Every table is the answer of one query to the default graph, so that whoever asks an endpoint of the same release
 * gets the same rows. Withdrawn claims are not in that graph; denied and disputed ones are, with the columns that say so.
 */
public final class TableParts {

    private static final String CSV_STANDARD = "https://www.rfc-editor.org/info/rfc4180";
    private static final String CSVW_STANDARD = "https://www.w3.org/TR/tabular-metadata/";

    private TableParts() {}

    /** One CSV file for each table, and {@code tables/csv-metadata.json}. */
    public static List<Part> of(Material material) {
        List<TableQuery> tables = TableQuery.all();
        List<Part> parts = new ArrayList<>();
        for (TableQuery table : tables) {
            parts.add(new Part(
                    table.path(),
                    "text/csv",
                    table.title() + " as a table",
                    Part.Role.DATA,
                    Optional.of(CSV_STANDARD),
                    false,
                    out -> Csv.write(table, Rows.of(table, material.dataset()), out)));
        }
        parts.add(new Part(
                "tables/csv-metadata.json",
                "application/csvm+json",
                "The columns of the tables, for CSV on the Web",
                Part.Role.DESCRIPTION,
                Optional.of(CSVW_STANDARD),
                false,
                out -> out.write(Json.bytes(CsvwMetadata.of(tables, material)))));
        return List.copyOf(parts);
    }
}
