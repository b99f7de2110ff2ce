package org.isnad.server;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends requests that a well-behaved HTTP client would not let pass, and shows responses that it would not show. */
final class RawRequest {

    private static final int PATIENCE_MILLIS = 30_000;

    private RawRequest() {}

    /** The whole response to a GET of the target, sent byte by byte as it is written here. */
    static String get(URI server, String target) throws IOException {
        return send(
                server,
                "GET " + target + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nConnection: close\r\n\r\n");
    }

    /** All that comes back until the server closes the connection. */
    static String send(URI server, String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            StringBuilder received = new StringBuilder();
            byte[] some = new byte[8192];
            try {
                for (int read = socket.getInputStream().read(some);
                        read >= 0;
                        read = socket.getInputStream().read(some)) {
                    received.append(new String(some, 0, read, StandardCharsets.UTF_8));
                }
            } catch (SocketException reset) {
                received.append("\n(connection reset)");
            }
            return received.toString();
        }
    }
}
