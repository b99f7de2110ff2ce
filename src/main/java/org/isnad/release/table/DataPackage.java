package org.isnad.release.table;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.isnad.model.Isnad;
import org.isnad.publish.Json;
import org.isnad.release.Material;
import org.isnad.release.WrittenPart;

/**
 * The tables as a <a href="https://datapackage.org/">Data Package</a>, version 2, in those words that version 1 has too:
 * lists are strings, whose separator the description of the column tells.
 */
final class DataPackage {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private DataPackage() {}

    static JsonObject of(List<TableQuery> tables, Material material, List<WrittenPart> written) {
        String version = material.record().version();
        JsonObject object = new JsonObject();
        object.put("$schema", PROFILES + "datapackage.json");
        object.put("name", "isnad");
        object.put("id", Isnad.BASE + "release/" + version);
        object.put("title", "Isnad: claims about armed groups of Iraq, with their sources");
        object.put("description", TableNotes.TEXT);
        object.put("homepage", Isnad.BASE + "dataset");
        object.put("version", version);
        object.put("created", material.record().issued() + "T00:00:00Z");
        object.put("licenses", array(named("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0")));
        object.put("sources", array(titled("The published sources in sources.csv", Isnad.BASE + "dataset")));
        object.put("contributors", array(titled("The Isnad project", Isnad.BASE + "dataset")));
        object.put(
                "resources",
                Json.array(tables.stream()
                        .map(table -> resource(table, tables, part(table, written)))
                        .toList()));
        return object;
    }

    private static WrittenPart part(TableQuery table, List<WrittenPart> written) {
        return written.stream()
                .filter(each -> each.part().path().equals(table.path()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(table.path() + " has not been written"));
    }

    private static JsonObject resource(TableQuery table, List<TableQuery> tables, WrittenPart file) {
        JsonObject object = new JsonObject();
        object.put("$schema", PROFILES + "dataresource.json");
        object.put("name", table.name());
        object.put("type", "table");
        object.put("profile", "tabular-data-resource");
        object.put("path", table.name() + ".csv");
        object.put("title", table.title());
        object.put("description", table.description());
        object.put("format", "csv");
        object.put("mediatype", "text/csv");
        object.put("encoding", "utf-8");
        object.put("bytes", file.bytes());
        object.put("hash", "sha256:" + file.sha256());
        JsonObject dialect = new JsonObject();
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("header", true);
        object.put("dialect", dialect);
        object.put("schema", schema(table, tables));
        return object;
    }

    private static JsonObject schema(TableQuery table, List<TableQuery> tables) {
        JsonObject schema = new JsonObject();
        schema.put("$schema", PROFILES + "tableschema.json");
        schema.put(
                "fields",
                Json.array(table.columns().stream().map(DataPackage::field).toList()));
        schema.put("missingValues", Json.texts(""));
        schema.put("primaryKey", Json.texts(table.key().name()));
        JsonArray keys = new JsonArray();
        table.columns().forEach(column -> column.references()
                .ifPresent(target -> keys.add(foreignKey(column, ForeignKeys.target(target, tables)))));
        if (!keys.isEmpty()) {
            schema.put("foreignKeys", keys);
        }
        return schema;
    }

    private static JsonObject field(Column column) {
        boolean list = column.list();
        JsonObject field = new JsonObject();
        field.put("name", column.name());
        field.put("title", column.title());
        field.put(
                "description",
                list
                        ? column.description() + " (several are separated by " + Column.SEPARATOR + ")"
                        : column.description());
        field.put("type", list ? "string" : column.type().frictionless());
        if (!list) {
            column.type().format().ifPresent(format -> field.put("format", format));
        }
        JsonObject constraints = new JsonObject();
        constraints.put("required", column.required());
        field.put("constraints", constraints);
        return field;
    }

    private static JsonObject foreignKey(Column column, TableQuery target) {
        JsonObject reference = new JsonObject();
        reference.put("resource", target.name());
        reference.put("fields", Json.texts(target.key().name()));
        JsonObject key = new JsonObject();
        key.put("fields", Json.texts(column.name()));
        key.put("reference", reference);
        return key;
    }

    private static JsonArray array(JsonObject object) {
        return Json.array(List.of(object));
    }

    private static JsonObject titled(String title, String path) {
        JsonObject object = new JsonObject();
        object.put("title", title);
        object.put("path", path);
        return object;
    }

    private static JsonObject named(String name, String path, String title) {
        JsonObject object = titled(title, path);
        object.put("name", name);
        return object;
    }
}
