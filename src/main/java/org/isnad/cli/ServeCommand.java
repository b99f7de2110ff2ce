package org.isnad.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.evaluate.Cidr;
import org.isnad.evaluate.EvaluatorSettings;
import org.isnad.model.Prefixes;
import org.isnad.model.Sha256;
import org.isnad.publish.ServedDataset;
import org.isnad.server.IsnadServer;
import org.isnad.server.Publication;
import org.isnad.server.ServerSettings;
import org.isnad.view.Views;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad serve}: opens the current build, or makes it, and answers SPARQL until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Builds what is not built yet, validates it, and serves it over SPARQL.")
final class ServeCommand implements Callable<Integer> {

    private static final int MEGA = 20;

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    /** Either the curated data, or any file as it is. */
    private static final class What {

        @ArgGroup(exclusive = false)
        private Workspace workspace = new Workspace();

        @Option(
                names = "--graph",
                paramLabel = "FILE",
                description = "Serve this RDF file as it is, unvalidated, instead of the curated data.")
        private @Nullable Path graph;
    }

    @ArgGroup
    private What what = new What();

    @Option(
            names = "--host",
            description = "The interface to listen on (default: ${DEFAULT-VALUE}: this machine only).")
    private String host = ServerSettings.DEFAULT_HOST;

    @Option(names = "--port", description = "The port; 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port = ServerSettings.DEFAULT_PORT;

    @Option(
            names = "--management-port",
            paramLabel = "PORT",
            description = "The port of /health, /ready and /metrics, on loopback (default: the port + 1).")
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
            description = "A proxy whose X-Forwarded-For is believed, such as 10.0.0.0/8; may be given several times.")
    private List<String> trustedProxies = List.of();

    @Option(
            names = "--access-log",
            description =
                    "Write a line for each request to standard error: the network of the client, a hash of the query.")
    private boolean accessLog;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ServerSettings settings = settings();
        if (views < 1) {
            throw new ParameterException(spec.commandLine(), "--views must be at least 1, not " + views);
        }
        Publication publication = publication();
        Views kept = new Views(publication.graphs(), publication.prefixes(), views);
        try (IsnadServer server = IsnadServer.start(publication, kept, settings)) {
            Thread closer = new Thread(server::close, "isnad-shutdown");
            Runtime.getRuntime().addShutdownHook(closer);
            console.cpu("serving");
            console.err().println("health " + server.health());
            console.err()
                    .println("try     curl -H 'Accept: text/csv' --data-urlencode"
                            + " 'query=" + example() + "' "
                            + server.endpoint());
            console.out().println("ready " + server.endpoint());
            server.join();
        }
        return ExitStatus.YES;
    }

    private String example() {
        return what.graph == null
                ? "SELECT ?claim ?hedge { ?claim isnad:source source:heras-2017 ; isnad:hedge ?hedge }"
                : "SELECT ?type (COUNT(?thing) AS ?things) { ?thing a ?type } GROUP BY ?type";
    }

    private ServerSettings settings() {
        try {
            ServerSettings settings = managementPort == null
                    ? ServerSettings.on(host, port)
                    : new ServerSettings(host, port, managementPort);
            settings = settings.withTimeout(Duration.ofSeconds(timeout)).withCacheBytes((long) cache << MEGA);
            settings = settings.withTrustedProxies(
                    trustedProxies.stream().map(Cidr::parse).toList());
            settings = publicUrl == null ? settings : settings.withPublicAddress(publicUrl);
            return accessLog ? settings.withLog(console.err()::println) : settings;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Publication publication() throws IOException {
        Path file = what.graph == null ? what.workspace.currentBuild(console) : what.graph;
        DatasetGraph dataset;
        if (what.graph == null) {
            dataset = ServedDataset.read(file, Prefixes.forQueries());
        } else {
            console.err().println("serving " + file + " as it is: it has not been validated");
            dataset = ServedDataset.asIs(file, Prefixes.forQueries());
        }
        console.err().println(ServedDataset.statements(dataset) + " statements");
        return new Publication(
                dataset,
                Prefixes.forQueries(),
                Sha256.of(Files.readAllBytes(file)),
                Files.getLastModifiedTime(file).toInstant());
    }
}
