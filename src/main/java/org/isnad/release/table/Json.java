package org.isnad.release.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** Shorthand for JSON files. */
final class Json {

    private Json() {}

    /** The object as a file, with line breaks for readers. */
    static byte[] bytes(JsonObject object) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(out, object);
        return out.toString(StandardCharsets.UTF_8).strip().concat("\n").getBytes(StandardCharsets.UTF_8);
    }

    static JsonArray array(List<? extends JsonValue> values) {
        JsonArray array = new JsonArray();
        array.addAll(values);
        return array;
    }

    static JsonArray texts(String... texts) {
        JsonArray array = new JsonArray();
        for (String text : texts) {
            array.add(text);
        }
        return array;
    }
}
