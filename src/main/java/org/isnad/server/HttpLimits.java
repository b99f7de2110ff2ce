package org.isnad.server;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.isnad.server.http.RequestBody;

/** What a connection may cost before any question is read from it. */
final class HttpLimits {

    /** The most bytes of a request line with its header fields; a longer question is sent by POST. */
    static final int HEADER_BYTES = 1 << 16;

    private static final long IDLE_MILLIS = 20_000;

    private HttpLimits() {}

    /**
     * Keeps slow senders from holding threads: a body is awaited without one, up to the length that is read at all.
     */
    static void awaitBodies(Server server) {
        server.insertHandler(new EagerContentHandler(
                new EagerContentHandler.RetainedContentLoaderFactory(RequestBody.MAX_BYTES, -1, false)));
    }

    /** Sets the limits on a connector, and keeps it from naming its software. */
    static void apply(ServerConnector connector) {
        connector.setIdleTimeout(IDLE_MILLIS);
        HttpConfiguration http =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADER_BYTES);
    }
}
