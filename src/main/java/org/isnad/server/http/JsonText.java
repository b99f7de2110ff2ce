package org.isnad.server.http;

/** Strings as JSON writes them (RFC 8259, section 7). */
public final class JsonText {

    private static final int FIRST_PRINTABLE = 0x20;

    private JsonText() {}

    /** The text in quotes; all that JSON does not allow inside them is escaped. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < FIRST_PRINTABLE || Character.isSurrogate(c)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
