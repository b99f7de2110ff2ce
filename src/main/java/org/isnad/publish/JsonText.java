package org.isnad.publish;

import java.util.Collection;
import org.apache.jena.atlas.json.io.JSWriter;

/** Pieces of JSON text (RFC 8259) without white space, for what is written as it comes. */
public final class JsonText {

    private JsonText() {}

    /** The text in quotes; what JSON does not allow inside them is escaped, and what cannot be seen. */
    public static String string(String text) {
        return isPlain(text) ? '"' + text + '"' : JSWriter.outputQuotedString(text);
    }

    /** Most of what is written is; asked for each text, so without a stream. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter > '~' || letter == '"' || letter == '\\') {
                return false;
            }
        }
        return true;
    }

    /** A member of an object. */
    public static String pair(String key, String value) {
        return string(key) + ":" + value;
    }

    /** An object of these members. */
    public static String object(Collection<String> pairs) {
        return "{" + String.join(",", pairs) + "}";
    }

    /** The value itself if there is one, else an array. */
    public static String oneOrMore(Collection<String> values) {
        return values.size() == 1 ? values.iterator().next() : "[" + String.join(",", values) + "]";
    }
}
