package org.isnad.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A request that is not answered, and why.
 *
 * @param status the HTTP status, 400 to 599
 * @param message one line for the person who asked, in any script
 */
record Refusal(int status, String message) {

    static Refusal badRequest(String message) {
        return new Refusal(HttpServletResponse.SC_BAD_REQUEST, message);
    }

    /** Writes the status and the message as plain text in UTF-8. (Fuseki's own writer fails beyond Latin-1.) */
    void send(HttpServletResponse response) throws IOException {
        byte[] body = (message + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
