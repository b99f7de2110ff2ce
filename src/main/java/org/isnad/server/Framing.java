package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.isnad.server.http.Problem;

/**
 * Whether the body of a request is framed in a way that everybody on its way reads alike (RFC 9112, section 6.1). Jetty
 * passes over transfer codings that stand before {@code chunked}.
 */
final class Framing {

    private Framing() {}

    /** What to tell the client if the end of its request is in doubt; the connection then ends. */
    static Optional<Problem> problem(HttpServletRequest request) {
        List<String> codings = Responses.values(request, "Transfer-Encoding");
        if (codings.isEmpty()) {
            return Optional.empty();
        }
        if (request.getProtocol().equals("HTTP/1.0")) {
            return Optional.of(closing(400, "HTTP/1.0 has no transfer codings"));
        }
        return codings.size() == 1 && codings.get(0).strip().equalsIgnoreCase("chunked")
                ? Optional.empty()
                : Optional.of(closing(501, "of the transfer codings only chunked is read"));
    }

    private static Problem closing(int status, String why) {
        return Problem.of(status, why).header("Connection", "close");
    }
}
