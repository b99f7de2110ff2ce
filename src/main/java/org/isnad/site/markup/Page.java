package org.isnad.site.markup;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A page as it is sent, or a file that stands in the place of one.
 *
 * @param status 200; 404 for what is not there, 410 for a claim that was withdrawn
 * @param mediaType for Content-Type: that of HTML, or that of the file which was asked for
 * @param bytes the page in UTF-8, or the file; not to be changed
 * @param headers fields that belong to it whoever sends it: {@code Content-Language}, the name of a file, and
 *     {@code Cache-Control} of a page that is out of date at once
 */
@SuppressWarnings("ArrayRecordComponent") // not compared, and copied by nobody: the server writes it as it is
public record Page(int status, String mediaType, byte[] bytes, Map<String, String> headers) {

    private static final String LANGUAGE = "Content-Language";

    private static final String CACHE_CONTROL = "Cache-Control";

    /** A page in HTML. */
    public static Page of(int status, Language language, Markup html) {
        return new Page(
                status,
                "text/html; charset=utf-8",
                html.html().getBytes(StandardCharsets.UTF_8),
                Map.of(LANGUAGE, language.tag()));
    }

    /** A file, which browsers keep under its name. */
    public static Page file(String mediaType, byte[] bytes, Language language, String name) {
        return new Page(
                200,
                mediaType,
                bytes,
                Map.of(LANGUAGE, language.tag(), "Content-Disposition", "attachment; filename=\"" + name + "\""));
    }

    /** The bytes of what is a page in HTML. */
    public byte[] html() {
        return bytes;
    }

    /** The same page, which nobody may keep: it tells of the moment. */
    public Page ofTheMoment() {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(CACHE_CONTROL, "no-store");
        return new Page(status, mediaType, bytes, Collections.unmodifiableMap(all));
    }

    /** Whether the same request gives the same bytes as long as the data is the same. */
    public boolean isKept() {
        return !headers.containsKey(CACHE_CONTROL);
    }
}
