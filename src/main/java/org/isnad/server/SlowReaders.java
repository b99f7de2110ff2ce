package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.isnad.evaluate.Turn;

/**
 * Keeps clients that read slowly from holding threads: what they have not read yet waits in memory of bounded size; beyond
 * that the turn rests in which the answer is written, and who reads too slowly is cut off.
 */
final class SlowReaders extends Handler.Wrapper {

    /** For so long in all a client may keep an answer waiting, and for as long as its bytes take at the slowest pace. */
    static final long GRACE_NANOS = 5_000_000_000L;

    /** The slowest pace, in bytes a second. */
    static final long PACE = 1 << 14;

    /** So many bytes of one answer wait without a thread. */
    static final int MOST_OF_ONE = 1 << 20;

    private static final String TURN = SlowReaders.class.getName() + ".turn";

    private final AtomicLong free;

    /**
     * Lets answers wait.
     *
     * @param bytes so many may wait in all; beyond them the threads wait themselves
     */
    SlowReaders(long bytes) {
        free = new AtomicLong(bytes);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, new PatientResponse(request, response, this), callback);
    }

    /** Whoever writes the answer to a request lets others have this turn while the client does not read. */
    static void letRest(HttpServletRequest request, Turn turn) {
        request.setAttribute(TURN, turn);
    }

    /** The turn in which the answer to a request is written, if it is written in one. */
    static Optional<Turn> turn(Request request) {
        return Optional.ofNullable((Turn) request.getAttribute(TURN));
    }

    /** Whether so many more bytes may wait; whoever took them gives them back. */
    boolean take(int bytes) {
        if (free.addAndGet(-bytes) >= 0) {
            return true;
        }
        free.addAndGet(bytes);
        return false;
    }

    void giveBack(int bytes) {
        free.addAndGet(bytes);
    }
}
