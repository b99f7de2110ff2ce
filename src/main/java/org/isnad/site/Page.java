package org.isnad.site;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A page as it is sent.
 *
 * @param status 200; 404 for what is not there, 410 for a claim that was withdrawn
 * @param html the page in UTF-8; not to be changed
 * @param headers fields that belong to the page whoever sends it: {@code Content-Language}, and {@code Cache-Control} of a
 *     page that is out of date at once
 */
@SuppressWarnings("ArrayRecordComponent") // not compared, and copied by nobody: the server writes it as it is
public record Page(int status, byte[] html, Map<String, String> headers) {

    private static final String CACHE_CONTROL = "Cache-Control";

    static Page of(int status, Language language, Markup html) {
        return new Page(
                status, html.html().getBytes(StandardCharsets.UTF_8), Map.of("Content-Language", language.tag()));
    }

    /** The same page, which nobody may keep: it tells of the moment. */
    Page ofTheMoment() {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(CACHE_CONTROL, "no-store");
        return new Page(status, html, Collections.unmodifiableMap(all));
    }

    /** Whether the same request gives the same bytes as long as the data is the same. */
    public boolean isKept() {
        return !headers.containsKey(CACHE_CONTROL);
    }
}
