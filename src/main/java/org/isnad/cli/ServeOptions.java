package org.isnad.cli;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.isnad.evaluate.Cidr;
import org.isnad.evaluate.EvaluatorSettings;
import org.isnad.federate.AllowedServices;
import org.isnad.server.ServerSettings;
import org.isnad.view.Views;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a server serves, whatever it serves. Each option has a variable in the environment: {@code ISNAD_PORT} and so on. */
final class ServeOptions {

    private static final int MEGA = 20;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "The interface to listen on (default: ${DEFAULT-VALUE}: this machine only).")
    private String host = ServerSettings.DEFAULT_HOST;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port; 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port = ServerSettings.DEFAULT_PORT;

    @Option(
            names = "--management-port",
            paramLabel = "PORT",
            description = "The port of /health, /ready, /metrics and /reload, on loopback (default: the port + 1).")
    private @Nullable Integer managementPort;

    @Option(
            names = "--views",
            paramLabel = "NUMBER",
            description = "How many views (asOf, knownBy, certainty) are kept in memory (default: ${DEFAULT-VALUE}).")
    private int views = Views.DEFAULT_KEPT;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "The longest that a query may take; a client may ask for less (default: ${DEFAULT-VALUE}).")
    private int timeout = (int) EvaluatorSettings.DEFAULT_TIMEOUT.toSeconds();

    @Option(
            names = "--cache",
            paramLabel = "MEGABYTES",
            description =
                    "So much memory for answers that are asked for again; 0 for none (default: ${DEFAULT-VALUE}).")
    private int cache = (int) (ServerSettings.DEFAULT_CACHE_BYTES >> MEGA);

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "The address under which the world knows this server, if it stands behind another.")
    private @Nullable URI publicUrl;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "CIDR",
            split = ",",
            description = "A proxy whose X-Forwarded-For is believed, such as 10.0.0.0/8; may be given several times.")
    private List<String> trustedProxies = List.of();

    @Option(
            names = "--allow-service",
            paramLabel = "ENDPOINT",
            split = ",",
            description = "An endpoint that queries may ask by SERVICE: wikidata, dbpedia, or its https address; may be"
                    + " given several times (default: none).")
    private List<String> services = List.of();

    @Option(
            names = "--watch",
            paramLabel = "SECONDS",
            description = "Look at the files so often, and serve newer data once they are at rest and valid; 0 for only"
                    + " by POST to /reload (default: ${DEFAULT-VALUE}).")
    private int watch;

    @Option(
            names = "--access-log",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description =
                    "Write a line for each request to standard error: the network of the client, a hash of the query.")
    private boolean accessLog;

    /**
     * The settings that the options make.
     *
     * @throws IllegalArgumentException if they make none
     */
    ServerSettings settings(Console console) {
        if (watch < 0) {
            throw new IllegalArgumentException("--watch must be a number of seconds, or 0, not " + watch);
        }
        ServerSettings settings =
                managementPort == null ? ServerSettings.on(host, port) : new ServerSettings(host, port, managementPort);
        settings = settings.withTimeout(Duration.ofSeconds(timeout))
                .withCacheBytes((long) cache << MEGA)
                .withKeptViews(views)
                .withServices(AllowedServices.parse(services));
        settings = settings.withTrustedProxies(
                trustedProxies.stream().map(Cidr::parse).toList());
        settings = publicUrl == null ? settings : settings.withPublicAddress(publicUrl);
        return accessLog ? settings.withLog(console.err()::println) : settings;
    }

    /** How often the files are looked at; zero for never. */
    Duration watch() {
        return Duration.ofSeconds(watch);
    }
}
