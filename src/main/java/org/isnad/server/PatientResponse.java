package org.isnad.server;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.isnad.evaluate.Turn;
import org.jspecify.annotations.Nullable;

/**
 * A response that takes the bytes of an answer before its client does, as long as there is room for them. One part is on
 * its way at a time; the last part is done when all are.
 */
final class PatientResponse extends Response.Wrapper {

    private static final long LOOKS_MILLIS = 500;
    private static final long AT_ONCE_NANOS = 2_000_000;

    /**
     * A part of the answer.
     *
     * @param room the bytes that it takes of the room for those who wait
     * @param done whom to tell; nobody if the part has been taken for sent already
     */
    private record Part(
            boolean last,
            ByteBuffer bytes,
            int length,
            int room,
            @Nullable Callback done) {}

    private final SlowReaders readers;
    private final Deque<Part> waiting = new ArrayDeque<>();
    private @Nullable Part underWay;
    private @Nullable Throwable failure;
    private int taken;
    private long read;
    private long waitedNanos;
    private long begun;
    private boolean watched;

    PatientResponse(Request request, Response response, SlowReaders readers) {
        super(request, response);
        this.readers = readers;
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
        int length = content == null ? 0 : content.remaining();
        boolean early = false;
        Throwable failed;
        synchronized (this) {
            failed = failure;
            if (failed == null) {
                early = !last && taken + length <= SlowReaders.MOST_OF_ONE && readers.take(length);
                taken += early ? length : 0;
                waiting.add(
                        early
                                ? new Part(false, copy(content, length), length, length, null)
                                : new Part(last, content, length, 0, callback));
            }
        }
        if (failed != null) {
            callback.failed(failed);
            return;
        }
        if (!early) {
            // Whoever writes waits now, until the callback is told.
            SlowReaders.turn(getRequest()).ifPresent(Turn::rest);
        }
        sendNext();
        if (early) {
            callback.succeeded();
        }
    }

    private static ByteBuffer copy(ByteBuffer content, int length) {
        ByteBuffer copy = ByteBuffer.allocate(length);
        if (length > 0) {
            copy.put(content).flip();
        }
        return copy;
    }

    private void sendNext() {
        Part next;
        synchronized (this) {
            if (underWay != null || waiting.isEmpty()) {
                return;
            }
            next = waiting.remove();
            underWay = next;
            begun = System.nanoTime();
        }
        super.write(next.last(), next.bytes(), Callback.from(() -> sent(next), thrown -> fail(next, thrown)));
        watch();
    }

    private void sent(Part part) {
        synchronized (this) {
            long took = System.nanoTime() - begun;
            underWay = null;
            // What the system takes at once, it keeps for the client, who has read nothing of it.
            if (took > AT_ONCE_NANOS) {
                waitedNanos += took;
                read += part.length();
            }
        }
        end(part);
        sendNext();
        if (part.done() != null) {
            SlowReaders.turn(getRequest()).ifPresent(Turn::resume);
            part.done().succeeded();
        }
    }

    private void fail(Part part, Throwable thrown) {
        Deque<Part> dropped = new ArrayDeque<>();
        synchronized (this) {
            failure = thrown;
            underWay = null;
            dropped.add(part);
            dropped.addAll(waiting);
            waiting.clear();
        }
        for (Part unsent : dropped) {
            end(unsent);
            if (unsent.done() != null) {
                SlowReaders.turn(getRequest()).ifPresent(Turn::resume);
                unsent.done().failed(thrown);
            }
        }
    }

    private void end(Part part) {
        readers.giveBack(part.room());
        synchronized (this) {
            taken -= part.room();
        }
    }

    /** Sees to it that somebody looks at a part that is not sent at once. */
    private void watch() {
        synchronized (this) {
            if (watched || underWay == null) {
                return;
            }
            watched = true;
        }
        getRequest().getComponents().getScheduler().schedule(this::look, LOOKS_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        boolean tooSlow;
        synchronized (this) {
            watched = false;
            long waited = waitedNanos + (underWay == null ? 0 : System.nanoTime() - begun);
            long allowed = SlowReaders.GRACE_NANOS + TimeUnit.SECONDS.toNanos(read) / SlowReaders.PACE;
            tooSlow = underWay != null && waited > allowed;
        }
        if (tooSlow) {
            getRequest()
                    .getConnectionMetaData()
                    .getConnection()
                    .getEndPoint()
                    .close(new TimeoutException("the client reads too slowly"));
        } else {
            watch();
        }
    }
}
