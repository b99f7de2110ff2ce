package org.isnad.server;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The latest short answers, by their entity tags; the least recently used make room. Its size in bytes is bounded. */
final class AnswerCache {

    /** The longest answer that is kept. */
    static final int LONGEST = 1 << 20;

    /** What an entry costs besides its bytes. */
    private static final int OVERHEAD = 512;

    /** An answer as it is sent. */
    static final class Kept {

        private final byte[] body;
        private final Map<String, String> headers;

        /**
         * Keeps an answer.
         *
         * @param body its bytes, in the content coding of its tag; not to be changed
         * @param headers header fields that came of making it
         */
        Kept(byte[] body, Map<String, String> headers) {
            this.body = body;
            this.headers = Map.copyOf(headers);
        }

        int length() {
            return body.length;
        }

        Map<String, String> headers() {
            return headers;
        }

        void writeTo(OutputStream out) throws IOException {
            out.write(body);
        }
    }

    private final long capacity;
    private final LinkedHashMap<String, Kept> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    /** A cache of so many bytes; of none if nothing is to be kept. */
    AnswerCache(long capacity) {
        this.capacity = capacity;
    }

    synchronized Optional<Kept> get(String tag) {
        return Optional.ofNullable(answers.get(tag));
    }

    synchronized void put(String tag, Kept answer) {
        if (answer.length() > LONGEST || cost(answer) > capacity) {
            return;
        }
        Kept before = answers.put(tag, answer);
        size += cost(answer) - (before == null ? 0 : cost(before));
        Iterator<Map.Entry<String, Kept>> oldest = answers.entrySet().iterator();
        while (size > capacity && oldest.hasNext()) {
            size -= cost(oldest.next().getValue());
            oldest.remove();
        }
    }

    /** The bytes that are in use. */
    synchronized long size() {
        return size;
    }

    private static long cost(Kept answer) {
        return (long) answer.length() + OVERHEAD;
    }
}
