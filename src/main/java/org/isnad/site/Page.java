package org.isnad.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A page as it is sent.
 *
 * @param status 200; 404 for what is not there, 410 for a claim that was withdrawn
 * @param html the page in UTF-8; not to be changed
 * @param headers fields that belong to the page whoever sends it: {@code Content-Language}
 */
@SuppressWarnings("ArrayRecordComponent") // not compared, and copied by nobody: the server writes it as it is
public record Page(int status, byte[] html, Map<String, String> headers) {

    static Page of(int status, Language language, Markup html) {
        return new Page(
                status, html.html().getBytes(StandardCharsets.UTF_8), Map.of("Content-Language", language.tag()));
    }
}
