package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Sha256;
import org.isnad.server.http.ContentCoding;
import org.isnad.server.http.EntityTag;
import org.isnad.server.http.Problem;

/** Entity tags of answers, the header fields for caches, and requests on a condition (RFC 9110, section 13). */
final class Validators {

    /** For an answer that stays the same until there is new data: kept a while, then asked about by its tag. */
    private static final String KEPT_A_WHILE = "public, max-age=300, stale-while-revalidate=3600";

    private static final int LENGTH = 32;

    private Validators() {}

    /** The tag of what follows from these parts alone. */
    static EntityTag tag(List<String> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(
                part -> text.append(part.length()).append(':').append(part).append('\n'));
        return new EntityTag(
                Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH));
    }

    /** Sets the header fields of an answer; without a tag it is for one use. */
    static void describe(
            HttpServletResponse response, String contentType, ContentCoding coding, Optional<EntityTag> tag) {
        response.setHeader("Content-Type", contentType);
        response.setHeader("Vary", "Accept, Accept-Encoding");
        response.setHeader("Link", "</.well-known/void>; rel=\"describedby\"");
        response.setHeader("Cache-Control", tag.isPresent() ? KEPT_A_WHILE : "no-store");
        tag.ifPresent(known -> response.setHeader("ETag", known.quoted()));
        if (coding == ContentCoding.GZIP) {
            response.setHeader("Content-Encoding", "gzip");
        }
    }

    /**
     * Whether the client has the answer already; the response is then complete.
     *
     * @throws org.isnad.server.http.ProblemException 412 for a request on the condition that the answer is a certain one,
     *     and for a POST on the condition that it has changed
     */
    static boolean isUnchanged(HttpServletRequest request, HttpServletResponse response, Optional<EntityTag> tag) {
        List<String> wanted = Responses.values(request, "If-Match");
        if (!wanted.isEmpty() && !EntityTag.isAmong(tag, wanted)) {
            throw Problem.of(412, "the answer is another one than If-Match names")
                    .exception();
        }
        List<String> condition = Responses.values(request, "If-None-Match");
        if (tag.isEmpty() || condition.isEmpty() || !tag.get().isAmong(condition)) {
            return false;
        }
        if (request.getMethod().equals("POST")) {
            throw Problem.of(412, "the answer has not changed").exception();
        }
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        response.setHeader("Content-Encoding", null);
        response.setHeader("Content-Type", null);
        return true;
    }
}
