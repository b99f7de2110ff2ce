package org.isnad.server;

import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.isnad.server.http.RequestBody;

/** What a connection may cost before any question is read from it. */
final class HttpLimits {

    /** The most bytes of a request line with its header fields; a longer question is sent by POST. */
    static final int HEADER_BYTES = 1 << 16;

    /** So many threads are there for those who neither ask nor wait: pages, health, answers from the cache. */
    static final int SPARE_THREADS = 160;

    /** So many threads are kept when there is nothing to do. */
    static final int IDLE_THREADS = 12;

    private static final int THREAD_IDLE_MILLIS = 5_000;

    /** So many threads may end in that time. */
    private static final int THREADS_ENDING = 100;

    private static final long IDLE_MILLIS = 20_000;

    /** With so many connections none more is taken up until some end; idle ones then end soon. */
    private static final int CONNECTIONS = 2_000;

    /** So many connections may come at once; whoever comes beyond them is heard again only after a second. */
    private static final int ARRIVING = 1_024;

    private static final long IDLE_MILLIS_WHEN_FULL = 1_000;

    /** What it costs to take up a piece of a body, however short it is, in bytes that could be kept instead. */
    private static final int PIECE_BYTES = 512;

    /** Pieces of bodies that are not too long cost no more than this part of their bytes. */
    private static final int PIECES = 2;

    /** The part of the heap in which answers may wait for clients that read slowly. */
    private static final int WAITING_PART = 16;

    private HttpLimits() {}

    /**
     * Keeps slow clients from holding threads: a body is awaited without one, up to the length that is read at all, and an
     * answer waits for its reader without one. Whoever hangs up is noticed.
     */
    static void awaitClients(Server server) {
        server.insertHandler(new EagerContentHandler(new EagerContentHandler.RetainedContentLoaderFactory(
                RequestBody.MAX_BYTES + RequestBody.MAX_BYTES / PIECES, PIECE_BYTES, true)));
        server.insertHandler(new HangUps());
        server.insertHandler(new SlowReaders(Runtime.getRuntime().maxMemory() / WAITING_PART));
    }

    /** Sees to it that threads beyond those that are always kept end soon after an onslaught. */
    static void letGo(QueuedThreadPool threads) {
        threads.setIdleTimeout(THREAD_IDLE_MILLIS);
        threads.setMaxEvictCount(THREADS_ENDING);
    }

    /** Bounds the number of connections. */
    static void boundConnections(ServerConnector connector) {
        NetworkConnectionLimit limit = new NetworkConnectionLimit(CONNECTIONS, connector);
        limit.setEndPointIdleTimeout(IDLE_MILLIS_WHEN_FULL);
        connector.addBean(limit);
    }

    /** Sets the limits on a connector that has not begun, and keeps it from naming its software. */
    static void apply(ServerConnector connector) {
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.setAcceptQueueSize(ARRIVING);
        HttpConfiguration http =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        connector.setConnectionFactories(List.of(new WatchedConnections(http)));
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADER_BYTES);
    }
}
