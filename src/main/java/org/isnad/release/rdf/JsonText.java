package org.isnad.release.rdf;

import java.util.Collection;
import org.apache.jena.atlas.json.io.JSWriter;

/** Pieces of JSON text without white space. */
final class JsonText {

    private JsonText() {}

    static String string(String text) {
        return JSWriter.outputQuotedString(text);
    }

    static String pair(String key, String value) {
        return string(key) + ":" + value;
    }

    static String object(Collection<String> pairs) {
        return "{" + String.join(",", pairs) + "}";
    }

    /** The value itself if there is one, else an array. */
    static String oneOrMore(Collection<String> values) {
        return values.size() == 1 ? values.iterator().next() : "[" + String.join(",", values) + "]";
    }
}
