package org.isnad.server;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.isnad.evaluate.EvaluatorSettings;

/**
 * A SPARQL 1.1 endpoint over one dataset, read-only by construction, with its descriptions, and beside it, on a port of
 * its own, a place that tells its health. It listens from {@link #start} to {@link #close}.
 */
public final class IsnadServer implements AutoCloseable {

    private final Server questions;
    private final ManagementServer management;
    private final Workings workings;
    private final URI endpoint;

    private IsnadServer(Server questions, ManagementServer management, Workings workings, URI endpoint) {
        this.questions = questions;
        this.management = management;
        this.workings = workings;
        this.endpoint = endpoint;
    }

    /**
     * Starts a server over graphs that were made just now and are known by no hash.
     *
     * @param dataset what is asked; it must not change while the server runs
     * @param prefixes those that a query may use without declaring them
     * @throws ServerStartException if a port cannot be listened on
     */
    public static IsnadServer start(DatasetGraph dataset, PrefixMap prefixes, ServerSettings settings) {
        String hash = UUID.randomUUID().toString();
        return start(new Publication(dataset, prefixes, hash, Instant.now()), settings);
    }

    /**
     * Starts a server; when this returns it accepts requests.
     *
     * @throws ServerStartException if a port cannot be listened on
     */
    public static IsnadServer start(Publication publication, ServerSettings settings) {
        return start(publication, Renewal.NONE, settings);
    }

    /**
     * Starts a server that serves newer data when it is told to look for it.
     *
     * @param publication what is served until then
     * @param renewal where newer data comes from
     * @throws ServerStartException if a port cannot be listened on
     */
    public static IsnadServer start(Publication publication, Renewal renewal, ServerSettings settings) {
        return start(Offer.of(publication, renewal), settings);
    }

    /**
     * Starts a server that offers releases and their files as well.
     *
     * @throws ServerStartException if a port cannot be listened on
     */
    public static IsnadServer start(Offer offer, ServerSettings settings) {
        JenaSystem.init();
        Workings workings = new Workings(offer, settings);
        Server questions = workings.routes().port(settings.port()).build().getJettyServer();
        ServerConnector connector = (ServerConnector) questions.getConnectors()[0];
        connector.setHost(settings.host());
        HttpLimits.apply(connector);
        HttpLimits.boundConnections(connector);
        HttpLimits.awaitClients(questions);
        EarlyErrors.tell(questions);
        QueuedThreadPool threads = (QueuedThreadPool) questions.getThreadPool();
        threads.setName("isnad-http");
        HttpLimits.letGo(threads);
        Listening.begin(questions, settings.host(), settings.port(), "--port");
        try {
            return new IsnadServer(
                    questions,
                    ManagementServer.start(workings.overseen(), settings.managementPort()),
                    workings,
                    Listening.uri(settings.host(), connector.getLocalPort(), Route.SPARQL.path()));
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
     * Looks for newer data now, and serves it once it is whole and valid; until then, and if it is not, what is served
     * stays. No request fails by it, and none sees parts of both.
     */
    public Reload reload() {
        return workings.overseen().reload();
    }

    /** How much may be asked at once, and what one question may cost. */
    public EvaluatorSettings limits() {
        return workings.limits();
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
            try {
                Listening.end(questions);
            } finally {
                workings.close();
            }
        }
    }
}
