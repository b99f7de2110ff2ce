package org.isnad.search;

import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;

/** Writes what a search found as JSON in UTF-8, the same bytes for the same result. */
public final class SearchJson {

    private SearchJson() {}

    /** Writes one object: what was asked, how many there are, and those that were asked for. */
    public static void write(SearchResult result, OutputStream out) {
        JsonObject answer = new JsonObject();
        answer.put("query", result.request().text());
        answer.put("language", optional(result.request().language()));
        answer.put("limit", result.request().limit());
        answer.put("total", result.total());
        JsonArray things = new JsonArray();
        result.found().forEach(found -> things.add(object(found)));
        answer.put("results", things);
        JSON.write(out, answer);
    }

    private static JsonObject object(Found found) {
        JsonObject labels = new JsonObject();
        for (Map.Entry<String, String> label : found.labels().entrySet()) {
            labels.put(label.getKey(), label.getValue());
        }
        JsonObject name = new JsonObject();
        name.put("text", found.name().text());
        name.put("language", found.name().language());
        JsonObject object = new JsonObject();
        object.put("thing", found.thing());
        object.put("match", found.closeness().token());
        object.put("score", found.closeness().score());
        object.put("labels", labels);
        object.put("name", name);
        object.put("otherSpelling", found.otherSpelling());
        object.put("claim", optional(found.claim()));
        object.put("source", optional(found.source()));
        object.put("sources", found.sources());
        return object;
    }

    private static JsonValue optional(Optional<String> text) {
        return text.<JsonValue>map(JsonString::new).orElse(JsonNull.instance);
    }
}
