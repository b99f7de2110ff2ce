package org.isnad.server.http;

import java.util.List;
import java.util.Optional;

/**
 * A strong entity tag (RFC 9110, section 8.8.3): the same tag means the same bytes.
 *
 * @param value the opaque tag without its quotes
 */
public record EntityTag(String value) {

    /** The tag as a header field has it. */
    public String quoted() {
        return '"' + value + '"';
    }

    /** Whether If-Match fields name this tag, or any; the comparison is the strong one, and no tag is named by none. */
    public static boolean isAmong(Optional<EntityTag> tag, List<String> ifMatch) {
        return ifMatch.stream()
                .flatMap(field -> HeaderList.items(field).stream())
                .anyMatch(named -> named.equals("*")
                        || tag.map(EntityTag::quoted).filter(named::equals).isPresent());
    }

    /** Whether If-None-Match fields name this tag, or any; the comparison is the weak one, as RFC 9110 has it there. */
    public boolean isAmong(List<String> ifNoneMatch) {
        return ifNoneMatch.stream()
                .flatMap(field -> HeaderList.items(field).stream())
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(quoted()));
    }
}
