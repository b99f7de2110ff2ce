package org.isnad.server;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;

/** Makes HTTP connections whose clients can be heard hanging up while a request is answered. */
final class WatchedConnections extends HttpConnectionFactory {

    WatchedConnections(HttpConfiguration configuration) {
        super(configuration);
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        return super.newConnection(connector, new WatchedEndPoint(endPoint, connector.getExecutor()));
    }
}
