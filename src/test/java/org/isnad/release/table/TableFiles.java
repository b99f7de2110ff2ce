package org.isnad.release.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.release.Material;
import org.isnad.release.OddRecord;
import org.isnad.release.Part;

/** The tables of a release as a stranger reads them: the files, and nothing but the files. */
public final class TableFiles {

    private final Map<String, String> texts = new LinkedHashMap<>();

    private TableFiles(Material material) {
        TableParts.of(material).forEach(part -> texts.put(part.path(), OddRecord.text(part)));
        List<Part> parts = TableParts.of(material);
        TableDescriptions.of(material, parts.stream().map(OddRecord::written).toList())
                .forEach(part -> texts.put(part.path(), OddRecord.text(part)));
    }

    /** Writes them. */
    public static TableFiles of(Material material) {
        return new TableFiles(material);
    }

    Map<String, String> texts() {
        return texts;
    }

    /** The rows of a table. */
    public List<CSVRecord> rows(String table) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setRecordSeparator('\n')
                .get();
        try (StringReader in = new StringReader(text("tables/" + table + ".csv"))) {
            return format.parse(in).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CSVRecord row(String table, String key) {
        return rows(table).stream()
                .filter(row -> row.get(0).endsWith("/" + key))
                .findFirst()
                .orElseThrow();
    }

    JsonObject json(String name) {
        return JSON.parse(text("tables/" + name));
    }

    private String text(String path) {
        return assertThat(texts).extractingByKey(path).actual();
    }

    /**
     * Holds every cell against what the description says of its column, every key against the table that it refers to, and
     * every cell that is the value of a property against the statements that the tables were made from.
     */
    public void holdAgainst(Graph statements) {
        for (JsonObject table : objects(json("csv-metadata.json"), "tables")) {
            JsonObject schema = table.getObj("tableSchema");
            List<JsonObject> columns = objects(schema, "columns");
            String name = table.getString("url").replace(".csv", "");
            for (CSVRecord row : rows(name)) {
                assertThat(row.size()).isEqualTo(columns.size());
                columns.forEach(column -> holdCell(column, row, statements));
            }
            if (schema.hasKey("foreignKeys")) {
                objects(schema, "foreignKeys").forEach(key -> holdKey(name, key));
            }
        }
    }

    private static void holdCell(JsonObject column, CSVRecord row, Graph statements) {
        String cell = row.get(column.getString("name"));
        if (cell.isEmpty()) {
            assertThat(column.getBoolean("required"))
                    .as("%s in %s", column, row)
                    .isFalse();
            return;
        }
        Stream<String> values = column.hasKey("separator") ? Stream.of(cell.split("[|]")) : Stream.of(cell);
        values.forEach(value -> {
            assertThat(value).as("%s in %s", column, row).matches(pattern(column));
            if (column.hasKey("propertyUrl")) {
                assertThat(isStated(row.get(0), column.getString("propertyUrl"), value, statements))
                        .as("%s %s in %s", column, value, row)
                        .isTrue();
            }
        });
    }

    private static boolean isStated(String subject, String property, String value, Graph statements) {
        return statements.stream(NodeFactory.createURI(subject), NodeFactory.createURI(property), Node.ANY)
                .map(triple -> triple.getObject())
                .anyMatch(object -> object.isURI()
                        ? object.getURI().equals(value)
                        : object.getLiteralLexicalForm().replace('|', '¦').equals(value));
    }

    private static String pattern(JsonObject column) {
        JsonValue type = column.get("datatype");
        if (type.isObject()) {
            return "[0-9X~?%./\\[\\],-]+";
        }
        return switch (type.getAsString().value()) {
            case "anyURI" -> "https?://\\S+";
            case "date" -> "[0-9]{4}-[0-9]{2}-[0-9]{2}";
            case "integer" -> "[0-9]+";
            case "decimal" -> "[0-9.]+";
            case "language" -> "[a-z]{2,3}(-[A-Za-z]+)*";
            default -> "(?s).+";
        };
    }

    private void holdKey(String table, JsonObject key) {
        JsonObject reference = key.getObj("reference");
        Set<String> known = rows(reference.getString("resource").replace(".csv", "")).stream()
                .map(row -> row.get(reference.getString("columnReference")))
                .collect(Collectors.toSet());
        assertThat(rows(table))
                .extracting(row -> row.get(key.getString("columnReference")))
                .allMatch(value -> value.isEmpty() || known.contains(value));
    }

    static List<JsonObject> objects(JsonObject object, String key) {
        return object.getArray(key).map(JsonValue::getAsObject).toList();
    }
}
