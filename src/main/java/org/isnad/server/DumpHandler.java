package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.io.IOUtils;
import org.isnad.release.KeptRelease;
import org.isnad.server.dump.ByteRange;
import org.isnad.server.dump.DumpPage;
import org.isnad.server.dump.DumpPath;
import org.isnad.server.dump.Dumps;
import org.isnad.server.dump.MediaTypes;
import org.isnad.server.http.ContentCoding;
import org.isnad.server.http.EntityTag;
import org.isnad.server.http.Problem;

/**
 * The files of releases below {@code /dump}: as they lie on the disk, in ranges if asked for, or unpacked on the way where
 * a name without {@code .gz} is asked for. A file of a release never changes; {@code latest} leads to the newest release.
 */
final class DumpHandler implements Handling.Handler {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_A_MOMENT = "public, max-age=60";
    private static final String JSON = "application/json";
    private static final String HTML = "text/html";
    private static final String PACKED = ".gz";

    /** Pages in a release bring their own style, and nothing else. */
    private static final String POLICY_OF_FILES = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Dumps offered;
    private final Documents documents;

    DumpHandler(Dumps offered, Documents documents) {
        this.offered = offered;
        this.documents = documents;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DumpPath path = DumpPath.of(request.getRequestURI());
        if (path.version().isEmpty()) {
            list(request, response, DumpPage.of(offered), offered.toString());
            return;
        }
        KeptRelease release = (path.version().equals(DumpPath.LATEST) ? offered.latest() : offered.of(path.version()))
                .orElseThrow(() -> Problem.of(404, "there is no such release here (see /dump/)")
                        .exception());
        if (path.version().equals(DumpPath.LATEST)) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", path.in(release.version().text()));
            response.setHeader("Cache-Control", FOR_A_MOMENT);
        } else if (path.file().isEmpty()) {
            list(request, response, DumpPage.of(release), release.toString());
        } else {
            file(request, response, release, path.file());
        }
    }

    private void list(HttpServletRequest request, HttpServletResponse response, DumpPage page, String identity)
            throws IOException {
        String type = Responses.accept(request).best(List.of(JSON, HTML)).orElseThrow(() -> Problem.of(
                        406, "the list is there as " + HTML + " and " + JSON)
                .exception());
        boolean html = type.equals(HTML);
        documents.send(
                request,
                response,
                html ? HTML + "; charset=utf-8" : JSON,
                List.of("dump", identity),
                html ? page::html : page::json);
    }

    private static void file(HttpServletRequest request, HttpServletResponse response, KeptRelease release, String path)
            throws IOException {
        Optional<Path> file = release.file(path);
        response.setHeader("Cache-Control", FOR_EVER);
        response.setHeader("Content-Security-Policy", POLICY_OF_FILES);
        if (file.isPresent()) {
            asItLies(request, response, file.get(), tag(release, path));
        } else {
            Path packed = release.file(path + PACKED).orElseThrow(() -> Problem.of(
                            404,
                            "release " + release.version() + " has no such file (see /dump/" + release.version() + "/)")
                    .exception());
            unpacked(request, response, packed, path, tag(release, path + PACKED));
        }
    }

    /** The hash of the file; sums and signature have none in the sums, and never change either. */
    private static EntityTag tag(KeptRelease release, String path) {
        String sum = release.sums().byPath().get(path);
        return sum == null ? Validators.tag(List.of(path, release.sums().text())) : new EntityTag(sum);
    }

    private static void asItLies(HttpServletRequest request, HttpServletResponse response, Path file, EntityTag tag)
            throws IOException {
        response.setHeader("Content-Type", MediaTypes.of(file.getFileName().toString()));
        response.setHeader("ETag", tag.quoted());
        response.setHeader("Accept-Ranges", "bytes");
        if (Validators.isUnchanged(request, response, Optional.of(tag))) {
            return;
        }
        long length = Files.size(file);
        Optional<ByteRange> range = range(request, tag, length);
        range.ifPresent(part -> {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", part.contentRange(length));
        });
        ByteRange sent = range.orElse(new ByteRange(0, length - 1));
        response.setContentLengthLong(sent.length());
        if (!request.getMethod().equals("HEAD")) {
            try (InputStream in = Files.newInputStream(file)) {
                IOUtils.copyLarge(in, response.getOutputStream(), sent.first(), sent.length());
            }
        }
    }

    /** A range of another version of the file would not fit to what the client has: it then gets the whole. */
    private static Optional<ByteRange> range(HttpServletRequest request, EntityTag tag, long length) {
        String asked = request.getHeader("Range");
        String condition = request.getHeader("If-Range");
        boolean fits = condition == null || condition.equals(tag.quoted());
        return asked == null || !fits || !request.getMethod().equals("GET")
                ? Optional.empty()
                : ByteRange.of(asked, length);
    }

    /** The content of a packed file: as it is packed for whoever takes gzip, else unpacked on the way. */
    private static void unpacked(
            HttpServletRequest request, HttpServletResponse response, Path packed, String path, EntityTag of)
            throws IOException {
        ContentCoding coding = ContentCoding.chosen(Responses.values(request, "Accept-Encoding"));
        EntityTag tag = Validators.tag(List.of(of.value(), coding.name()));
        response.setHeader("Content-Type", MediaTypes.of(path));
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", tag.quoted());
        if (coding == ContentCoding.GZIP) {
            response.setHeader("Content-Encoding", "gzip");
            response.setContentLengthLong(Files.size(packed));
        }
        if (Validators.isUnchanged(request, response, Optional.of(tag))) {
            return;
        }
        if (request.getMethod().equals("HEAD")) {
            // Else the web server would take the length of the answer for 0.
            response.flushBuffer();
            return;
        }
        try (InputStream in = Files.newInputStream(packed)) {
            IOUtils.copyLarge(coding == ContentCoding.GZIP ? in : new GZIPInputStream(in), response.getOutputStream());
        }
    }
}
