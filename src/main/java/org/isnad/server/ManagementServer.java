package org.isnad.server;

import java.net.URI;
import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Answers the machine's own overseers on the loopback interface, with threads of its own: it answers when those for
 * questions are all at work.
 */
final class ManagementServer {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration RELOAD = Duration.ofMinutes(30);
    private static final int MAX_THREADS = 8;
    private static final int MIN_THREADS = 2;

    private final Server server;
    private final URI health;

    private ManagementServer(Server server, URI health) {
        this.server = server;
        this.health = health;
    }

    /** @throws ServerStartException if the port cannot be listened on */
    static ManagementServer start(Overseen overseen, int port) {
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
        threads.setName("isnad-management");
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(LOOPBACK);
        connector.setPort(port);
        // A reload is answered at its end.
        connector.setIdleTimeout(RELOAD.toMillis());
        server.addConnector(connector);
        server.setHandler(new ManagementHandler(overseen));
        Listening.begin(server, LOOPBACK, port, "--management-port");
        return new ManagementServer(
                server, Listening.uri(LOOPBACK, connector.getLocalPort(), ManagementHandler.HEALTH));
    }

    URI health() {
        return health;
    }

    void stop() {
        Listening.end(server);
    }
}
