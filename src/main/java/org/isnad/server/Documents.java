package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.isnad.server.http.ContentCoding;
import org.isnad.server.http.EntityTag;
import org.isnad.server.sparql.HtmlPage;

/** Sends whole documents: descriptions and pages, which follow from the dataset and the address under which it is served. */
final class Documents {

    private final AnswerCache cache;

    Documents(AnswerCache cache) {
        this.cache = cache;
    }

    /**
     * Sends a document, or the word that the client has it.
     *
     * @param identity all that the document follows from, but for its content coding
     * @param body makes the bytes
     */
    void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String contentType,
            List<String> identity,
            Supplier<byte[]> body)
            throws IOException {
        send(request, response, contentType, identity, Map.of(), body);
    }

    /**
     * The same with header fields of its own, in place of the usual ones where they have the same names.
     *
     * @param headers by name
     */
    void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String contentType,
            List<String> identity,
            Map<String, String> headers,
            Supplier<byte[]> body)
            throws IOException {
        ContentCoding coding = ContentCoding.chosen(Responses.values(request, "Accept-Encoding"));
        String look = contentType.startsWith("text/html") ? HtmlPage.LOOK : "";
        EntityTag tag = Validators.tag(List.of(String.join("\n", identity), contentType, coding.name(), look));
        Validators.describe(response, contentType, coding, Optional.of(tag));
        headers.forEach(response::setHeader);
        if (Validators.isUnchanged(request, response, Optional.of(tag))) {
            return;
        }
        AnswerCache.Kept kept = cache.get(tag.value()).orElseGet(() -> make(tag, coding, body));
        InTurn.leave(request);
        response.setContentLength(kept.length());
        if (!request.getMethod().equals("HEAD")) {
            kept.writeTo(response.getOutputStream());
        }
    }

    private AnswerCache.Kept make(EntityTag tag, ContentCoding coding, Supplier<byte[]> body) {
        byte[] bytes = body.get();
        AnswerCache.Kept made = new AnswerCache.Kept(coding == ContentCoding.GZIP ? gzip(bytes) : bytes, Map.of());
        cache.put(tag.value(), made);
        return made;
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
