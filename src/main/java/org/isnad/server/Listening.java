package org.isnad.server;

import java.net.URI;
import org.eclipse.jetty.server.Server;

/** How a server begins and ends to listen, and the address under which it is reached. */
final class Listening {

    private Listening() {}

    /** @throws ServerStartException if nothing can listen there; the server is then stopped */
    static void begin(Server server, String host, int port, String portOption) {
        try {
            server.start();
        } catch (Exception failure) {
            end(server);
            throw ServerStartException.at(host, port, portOption, failure);
        }
    }

    /** Stops the server and frees its port. */
    static void end(Server server) {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("the server did not stop: " + failure.getMessage(), failure);
        }
    }

    static URI uri(String host, int port, String path) {
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + path);
    }
}
