package org.isnad.release.ftm;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;

/** An entity in the making: a schema of FollowTheMoney and its properties, each with one value or several. */
final class FtmEntity {

    private final String id;
    private final String schema;
    private final SortedMap<String, SortedSet<String>> properties = new TreeMap<>();

    FtmEntity(Node thing, String schema) {
        this.id = id(thing);
        this.schema = schema;
    }

    /**
     * The id of a thing of the project, from its IRI; ids have no room for a whole IRI. No two things share one, since no
     * kind of thing has a hyphen in its name.
     */
    static String id(Node thing) {
        return "isnad-" + thing.getURI().substring(Isnad.BASE.length()).replace('/', '-');
    }

    FtmEntity add(String property, String value) {
        properties.computeIfAbsent(property, name -> new TreeSet<>()).add(value);
        return this;
    }

    FtmEntity add(String property, Collection<String> values) {
        values.forEach(value -> add(property, value));
        return this;
    }

    String id() {
        return id;
    }

    String schema() {
        return schema;
    }

    /** The values of a property; none if it has not been given. */
    List<String> values(String property) {
        return List.copyOf(properties.getOrDefault(property, new TreeSet<>()));
    }

    /** As one line of JSON. */
    String line() {
        JsonObject values = new JsonObject();
        properties.forEach((property, each) -> {
            JsonArray array = new JsonArray();
            each.forEach(array::add);
            values.put(property, array);
        });
        JsonObject object = new JsonObject();
        object.put("id", id);
        object.put("schema", schema);
        object.put("properties", values);
        return JSON.toStringFlat(object);
    }
}
