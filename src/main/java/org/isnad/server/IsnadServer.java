package org.isnad.server;

import java.net.URI;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.isnad.publish.ServedDataset;
import org.isnad.view.Views;

/**
 * A SPARQL 1.1 endpoint over one dataset, read-only by construction, and beside it, on a port of its own, a place that
 * tells its health. It listens from {@link #start} to {@link #close}.
 */
public final class IsnadServer implements AutoCloseable {

    private final Server questions;
    private final ManagementServer management;
    private final URI endpoint;

    private IsnadServer(Server questions, ManagementServer management, URI endpoint) {
        this.questions = questions;
        this.management = management;
        this.endpoint = endpoint;
    }

    /**
     * Starts a server; when this returns it accepts requests.
     *
     * @param dataset what is asked; it must not change while the server runs
     * @param prefixes those that a query may use without declaring them
     * @throws ServerStartException if a port cannot be listened on
     */
    public static IsnadServer start(DatasetGraph dataset, PrefixMap prefixes, ServerSettings settings) {
        return start(new Views(dataset, prefixes, Views.DEFAULT_KEPT), prefixes, settings);
    }

    /**
     * Starts a server that also answers of views; when this returns it accepts requests.
     *
     * @param views what is asked, and as what it can be shown
     * @param prefixes those that a query may use without declaring them
     * @throws ServerStartException if a port cannot be listened on
     */
    public static IsnadServer start(Views views, PrefixMap prefixes, ServerSettings settings) {
        JenaSystem.init();
        DatasetGraph dataset = views.whole();
        FusekiServer fuseki =
                Routes.questions(views, prefixes).port(settings.port()).build();
        Server questions = fuseki.getJettyServer();
        ServerConnector connector = (ServerConnector) questions.getConnectors()[0];
        connector.setHost(settings.host());
        ((QueuedThreadPool) questions.getThreadPool()).setName("isnad-http");
        Listening.begin(questions, settings.host(), settings.port(), "--port");
        try {
            return new IsnadServer(
                    questions,
                    ManagementServer.start(dataset, ServedDataset.statements(dataset), settings.managementPort()),
                    Listening.uri(settings.host(), connector.getLocalPort(), Routes.SPARQL));
        } catch (RuntimeException failure) {
            Listening.end(questions);
            throw failure;
        }
    }

    /** Where questions are asked: {@code http://HOST:PORT/sparql}, with the port that is really listened on. */
    public URI endpoint() {
        return endpoint;
    }

    /** Where the server's health is asked, from this machine only. */
    public URI health() {
        return management.health();
    }

    /**
     * Waits until the server is closed.
     *
     * @throws InterruptedException if the waiting thread is interrupted; the server goes on
     */
    public void join() throws InterruptedException {
        questions.join();
    }

    /** Ends the server: running requests are cut off, both ports are free when this returns. */
    @Override
    public void close() {
        try {
            management.stop();
        } finally {
            Listening.end(questions);
        }
    }
}
