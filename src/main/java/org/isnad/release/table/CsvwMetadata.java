package org.isnad.release.table;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.isnad.model.Isnad;
import org.isnad.publish.Json;
import org.isnad.release.Material;

/**
 * The tables as a group in the Metadata Vocabulary for Tabular Data (W3C Recommendation of 17 December 2015). A processor
 * that turns them into RDF gets triples of the dataset: columns whose cells are no values of a property are left out.
 */
final class CsvwMetadata {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private CsvwMetadata() {}

    static JsonObject of(List<TableQuery> tables, Material material) {
        JsonObject group = new JsonObject();
        JsonArray context = new JsonArray();
        JsonObject language = new JsonObject();
        language.put("@language", "en");
        context.add("http://www.w3.org/ns/csvw");
        context.add(language);
        group.put("@context", context);
        group.put("@id", Isnad.BASE + "dump/" + material.record().version() + "/tables/csv-metadata.json");
        group.put("@type", "TableGroup");
        group.put("dc:title", "Isnad " + material.record().version() + " as tables");
        group.put("dc:description", TableNotes.TEXT);
        group.put("dc:issued", day(material));
        group.put("dc:isVersionOf", iri(Isnad.BASE + "dataset"));
        group.put("dc:license", iri(LICENCE));
        group.put("dialect", dialect());
        group.put(
                "tables",
                Json.array(tables.stream().map(table -> table(table, tables)).toList()));
        return group;
    }

    private static JsonObject day(Material material) {
        JsonObject day = new JsonObject();
        day.put("@value", material.record().issued().toString());
        day.put("@type", "xsd:date");
        return day;
    }

    private static JsonObject iri(String iri) {
        JsonObject object = new JsonObject();
        object.put("@id", iri);
        return object;
    }

    private static JsonObject dialect() {
        JsonObject dialect = new JsonObject();
        dialect.put("@type", "Dialect");
        dialect.put("encoding", "utf-8");
        dialect.put("delimiter", ",");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("header", true);
        dialect.put("headerRowCount", 1);
        dialect.put("lineTerminators", Json.texts("\n"));
        return dialect;
    }

    private static JsonObject table(TableQuery table, List<TableQuery> tables) {
        JsonObject object = new JsonObject();
        object.put("url", file(table));
        object.put("dc:title", table.title());
        object.put("dc:description", table.description());
        JsonObject schema = new JsonObject();
        schema.put("aboutUrl", "{+" + table.key().name() + "}");
        schema.put(
                "columns",
                Json.array(table.columns().stream().map(CsvwMetadata::column).toList()));
        schema.put("primaryKey", table.key().name());
        JsonArray keys = new JsonArray();
        table.columns().forEach(column -> column.references()
                .ifPresent(target -> keys.add(foreignKey(column, ForeignKeys.target(target, tables)))));
        if (!keys.isEmpty()) {
            schema.put("foreignKeys", keys);
        }
        object.put("tableSchema", schema);
        return object;
    }

    private static JsonObject column(Column column) {
        JsonObject object = new JsonObject();
        object.put("name", column.name());
        object.put("titles", column.name());
        object.put("dc:title", column.title());
        object.put("dc:description", column.description());
        column.type()
                .csvwId()
                .ifPresentOrElse(
                        id -> {
                            JsonObject type = new JsonObject();
                            type.put("@id", id);
                            type.put("base", column.type().csvw());
                            object.put("datatype", type);
                        },
                        () -> object.put("datatype", column.type().csvw()));
        object.put("required", column.required());
        if (column.list()) {
            object.put("separator", Column.SEPARATOR);
            object.put("ordered", false);
        }
        column.property()
                .ifPresentOrElse(
                        property -> object.put("propertyUrl", property), () -> object.put("suppressOutput", true));
        if (column.type() == ColumnType.IRI && !column.list()) {
            object.put("valueUrl", "{+" + column.name() + "}");
        }
        return object;
    }

    private static JsonObject foreignKey(Column column, TableQuery target) {
        JsonObject reference = new JsonObject();
        reference.put("resource", file(target));
        reference.put("columnReference", target.key().name());
        JsonObject key = new JsonObject();
        key.put("columnReference", column.name());
        key.put("reference", reference);
        return key;
    }

    private static String file(TableQuery table) {
        return table.name() + ".csv";
    }
}
