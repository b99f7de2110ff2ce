package org.isnad.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;

/** The content of a request, read within limits of size and time. */
public final class RequestBody {

    /** The most bytes that are read of a request. */
    public static final int MAX_BYTES = 1 << 20;

    private static final Duration MAX_TIME = Duration.ofSeconds(10);
    private static final int CHUNK = 8192;

    private RequestBody() {}

    /**
     * Reads the whole content as UTF-8.
     *
     * @param what names the content in a message: "the query"
     * @throws ProblemException if it is too long, takes too long to arrive, breaks off, or is not UTF-8
     */
    public static String text(InputStream in, long declaredLength, String what) {
        if (declaredLength > MAX_BYTES) {
            throw tooLong();
        }
        return PercentCoding.utf8(received(in), what + " is not UTF-8");
    }

    private static byte[] received(InputStream in) {
        try {
            return bytes(in);
        } catch (IOException broken) {
            Problem problem = broken.getCause() instanceof TimeoutException
                    ? Problem.of(408, "the request took too long to arrive")
                    : Problem.badRequest("the request broke off, or is not framed as HTTP has it");
            throw problem.header("Connection", "close").exception();
        }
    }

    private static byte[] bytes(InputStream in) throws IOException {
        long end = System.nanoTime() + MAX_TIME.toNanos();
        byte[] all = new byte[CHUNK];
        int length = 0;
        for (int read = in.read(all); read >= 0; read = in.read(all, length, all.length - length)) {
            length += read;
            if (length > MAX_BYTES) {
                throw tooLong();
            }
            if (System.nanoTime() - end > 0) {
                throw Problem.of(408, "the request took longer than " + MAX_TIME.toSeconds() + " s to arrive")
                        .header("Connection", "close")
                        .exception();
            }
            if (length == all.length) {
                all = Arrays.copyOf(all, Math.min(2 * length, MAX_BYTES + 1));
            }
        }
        return Arrays.copyOf(all, length);
    }

    private static ProblemException tooLong() {
        return Problem.of(413, "the request is longer than " + MAX_BYTES + " bytes")
                .member("limit", "request-bytes")
                .member("max", MAX_BYTES)
                .header("Connection", "close")
                .exception();
    }
}
