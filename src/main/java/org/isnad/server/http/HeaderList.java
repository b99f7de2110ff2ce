package org.isnad.server.http;

import java.util.ArrayList;
import java.util.List;

/** Header fields that hold a list (RFC 9110, section 5.6.1); what stands in quotes is not split. */
final class HeaderList {

    private HeaderList() {}

    /** The items between commas, stripped; empty ones are left out. */
    static List<String> items(String value) {
        return parts(value, ',').stream().filter(item -> !item.isEmpty()).toList();
    }

    /** All pieces between the separators, stripped; at least one, which may be empty. */
    static List<String> parts(String value, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            }
            if (c == separator && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
