package org.isnad.release.describe;

import java.util.Collection;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;

/** JSON in the order in which it is put together. */
final class Json {

    private final JsonObject object = new JsonObject();

    Json with(String name, String value) {
        object.put(name, value);
        return this;
    }

    Json with(String name, JsonValue value) {
        object.put(name, value);
        return this;
    }

    Json with(String name, Json value) {
        return with(name, value.object);
    }

    <T> Json with(String name, Collection<T> values, Function<T, Json> form) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(form.apply(value).object));
        return with(name, array);
    }

    Json with(String name, Collection<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(new JsonString(value)));
        return with(name, array);
    }

    JsonObject object() {
        return object;
    }

    /** The whole as the text of a file. */
    String text() {
        return object + "\n";
    }
}
