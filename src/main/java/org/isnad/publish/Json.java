package org.isnad.publish;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;

/** An object of JSON in the order in which it is put together, so that the same content has the same bytes. */
public final class Json {

    private final JsonObject object = new JsonObject();

    /** The same with a member that is a text. */
    public Json with(String name, String value) {
        object.put(name, value);
        return this;
    }

    /** The same with one more member. */
    public Json with(String name, JsonValue value) {
        object.put(name, value);
        return this;
    }

    /** The same with a member that is an object. */
    public Json with(String name, Json value) {
        return with(name, value.object);
    }

    /** The same with a list of objects, one for each value. */
    public <T> Json with(String name, Collection<T> values, Function<T, Json> form) {
        return with(
                name,
                array(values.stream().map(value -> form.apply(value).object).toList()));
    }

    /** The same with a list of texts. */
    public Json with(String name, Collection<String> values) {
        return with(name, texts(values.toArray(String[]::new)));
    }

    /** The object; whoever changes it changes this. */
    public JsonObject object() {
        return object;
    }

    /** The text of a file, with line breaks for readers. */
    public String text() {
        return object + "\n";
    }

    /** The bytes of a file that holds the object. */
    public static byte[] bytes(JsonObject object) {
        return (object + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A list of texts. */
    public static JsonArray texts(String... texts) {
        return array(Stream.of(texts).map(JsonString::new).toList());
    }

    /** A list of values. */
    public static JsonArray array(List<? extends JsonValue> values) {
        JsonArray array = new JsonArray();
        array.addAll(values);
        return array;
    }
}
