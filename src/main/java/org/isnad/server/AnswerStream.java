package org.isnad.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.isnad.server.http.Problem;
import org.isnad.server.http.ProblemException;

/**
 * The way of an answer to the client. The first bytes are held back, so that an answer which fails early can still be
 * replaced by a plain error; what does not fit is passed on at once. A worker writes, and the thread of the request may
 * give the answer up at any moment: from then on nothing more gets through.
 */
final class AnswerStream extends OutputStream {

    /** Opens the way to the client, once: with all bytes at hand, or while more are to come. */
    interface Client {
        OutputStream begin(Optional<byte[]> whole) throws IOException;
    }

    private enum State {
        HELD,
        PASSING,
        GIVEN_UP
    }

    private final Client client;
    private final int held;
    private final boolean heldIsAll;
    private final int keep;
    private final AtomicReference<State> state = new AtomicReference<>(State.HELD);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private OutputStream passing = OutputStream.nullOutputStream();
    private boolean kept = true;

    /**
     * An answer that has not begun.
     *
     * @param held the number of bytes that are held back
     * @param heldIsAll whether more than that is refused: the client's own limit
     * @param keep the number of bytes up to which the whole answer is kept for others
     */
    AnswerStream(Client client, int held, boolean heldIsAll, int keep) {
        this.client = client;
        this.held = held;
        this.heldIsAll = heldIsAll;
        this.keep = keep;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] more, int from, int length) throws IOException {
        State now = state.get();
        if (now == State.GIVEN_UP) {
            throw new IOException("the answer has been given up");
        }
        if (now == State.HELD && bytes.size() + length > held) {
            begin();
            now = State.PASSING;
        }
        if (now == State.PASSING) {
            passing.write(more, from, length);
        }
        if (kept) {
            kept = now == State.HELD || bytes.size() + length <= keep;
            if (kept) {
                bytes.write(more, from, length);
            } else {
                bytes.reset();
            }
        }
    }

    /** What a writer has ready is not yet for the client. */
    @Override
    public void flush() {}

    /** Ends a whole answer; to be called by the thread of the request once the writer is done. */
    void finish() throws IOException {
        if (state.compareAndSet(State.HELD, State.PASSING)) {
            byte[] whole = bytes.toByteArray();
            client.begin(Optional.of(whole)).write(whole);
        }
    }

    /**
     * Lets nothing more through.
     *
     * @return whether the client has got nothing yet, so that an error can be told in its place
     */
    boolean giveUp() {
        return state.getAndSet(State.GIVEN_UP) == State.HELD;
    }

    /** The bytes of the whole answer, if they are few enough to be kept. */
    Optional<byte[]> whole() {
        return kept ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    private void begin() throws IOException {
        if (heldIsAll) {
            throw tooLong();
        }
        if (!state.compareAndSet(State.HELD, State.PASSING)) {
            throw new IOException("the answer has been given up");
        }
        passing = client.begin(Optional.empty());
        passing.write(bytes.toByteArray());
        // From here on there is no way back, and the web server must not think otherwise.
        passing.flush();
    }

    private ProblemException tooLong() {
        return Problem.of(413, "the answer is longer than maxBytes, the " + held + " bytes that it may have")
                .member("limit", "maxBytes")
                .member("max", held)
                .exception();
    }
}
