package org.isnad.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ProxyConnectionFactory.ProxyEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * A connection that is looked at while a request is answered, when nobody else reads from it. The end of what a client
 * sends can only be noticed by reading; a byte that comes instead belongs to the client's next request, and is handed on to
 * whoever reads next.
 */
final class WatchedEndPoint extends ProxyEndPoint {

    private final Executor executor;
    private final ByteBuffer early = BufferUtil.allocate(1);
    private boolean watched;
    private boolean gone;

    WatchedEndPoint(EndPoint endPoint, Executor executor) {
        super(endPoint, endPoint.getLocalSocketAddress(), endPoint.getRemoteSocketAddress());
        this.executor = executor;
    }

    /** Begins or ends the time in which nobody else reads. */
    synchronized void watch(boolean now) {
        watched = now;
    }

    /** Whether the client has closed its side, or the connection has broken. It does not wait. */
    synchronized boolean isGone() {
        if (watched && !gone && !early.hasRemaining()) {
            try {
                gone = super.fill(early) < 0;
            } catch (IOException broken) {
                gone = true;
            }
        }
        return gone;
    }

    @Override
    public synchronized int fill(ByteBuffer buffer) throws IOException {
        if (!early.hasRemaining()) {
            return super.fill(buffer);
        }
        int position = BufferUtil.flipToFill(buffer);
        int moved = BufferUtil.put(early, buffer);
        BufferUtil.flipToFlush(buffer, position);
        return moved;
    }

    @Override
    public void fillInterested(Callback callback) {
        if (hasEarly()) {
            executor.execute(callback::succeeded);
        } else {
            super.fillInterested(callback);
        }
    }

    @Override
    public boolean tryFillInterested(Callback callback) {
        if (hasEarly()) {
            executor.execute(callback::succeeded);
            return true;
        }
        return super.tryFillInterested(callback);
    }

    private synchronized boolean hasEarly() {
        return early.hasRemaining();
    }
}
