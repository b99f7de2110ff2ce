package org.isnad.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** Asks over one connection, question after question, with as little work of its own as can be. */
final class KeptConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 600_000;

    private final URI endpoint;
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    KeptConnection(URI endpoint) throws IOException {
        this(endpoint, "127.0.0.1");
    }

    /** A connection from one of this machine's own addresses. */
    KeptConnection(URI endpoint, String from) throws IOException {
        this.endpoint = endpoint;
        socket = new Socket(endpoint.getHost(), endpoint.getPort(), InetAddress.getByName(from), 0);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
    }

    /**
     * Asks for JSON and reads the answer to its end.
     *
     * @return the number of its bytes
     * @throws TurnedAwayException if the server is busy and says when to come back
     * @throws IOException if there is none, or it is no answer
     */
    long ask(String query) throws IOException {
        String request = "GET " + endpoint.getRawPath() + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + " HTTP/1.1\r\nHost: " + endpoint.getRawAuthority()
                + "\r\nAccept: application/sparql-results+json\r\n\r\n";
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        String status = line();
        long length = -1;
        long retryAfter = -1;
        for (String field = line(); !field.isEmpty(); field = line()) {
            String lower = field.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = number(lower);
            } else if (lower.startsWith("retry-after:")) {
                retryAfter = number(lower);
            }
        }
        long read = length < 0 ? chunks() : length;
        in.skipNBytes(Math.max(0, length));
        if (retryAfter >= 0) {
            throw new TurnedAwayException(Duration.ofSeconds(retryAfter));
        }
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(status + " for " + query);
        }
        return read;
    }

    private static long number(String field) {
        return Long.parseLong(field.substring(field.indexOf(':') + 1).strip());
    }

    private long chunks() throws IOException {
        long all = 0;
        for (long size = Long.parseLong(line(), 16); size > 0; size = Long.parseLong(line(), 16)) {
            in.skipNBytes(size + 2);
            all += size;
        }
        line();
        return all;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection ended");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
