package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.isnad.server.IsnadServer;
import org.isnad.server.Reload;
import org.isnad.server.ServerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    private final Console console;
    private final UnaryOperator<@Nullable String> environment;

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

    @Mixin
    private ServeOptions options = new ServeOptions();

    ServeCommand(Console console, UnaryOperator<@Nullable String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ServerSettings settings = settings();
        SettingsInForce.lines(spec, environment).forEach(console.err()::println);
        ServedFiles files = new ServedFiles(what.workspace, what.graph, console);
        // Looked at before it is read, so that what changes meanwhile is noticed.
        String known = options.watch().isZero() ? "" : files.fingerprint();
        try (IsnadServer server = IsnadServer.start(files.publication(), files, settings);
                Watch watch = new Watch(known, files::fingerprint, () -> isDone(server.reload()))) {
            Thread closer = new Thread(server::close, "isnad-shutdown");
            Runtime.getRuntime().addShutdownHook(closer);
            console.cpu("serving");
            console.err().println(SettingsInForce.limits(server.limits()));
            console.err().println("health " + server.health());
            console.err()
                    .println("try     curl -H 'Accept: text/csv' --data-urlencode"
                            + " 'query=" + example() + "' "
                            + server.endpoint());
            console.out().println("ready " + server.endpoint());
            if (!options.watch().isZero()) {
                watch.every(options.watch());
            }
            server.join();
        }
        return ExitStatus.YES;
    }

    private String example() {
        return what.graph == null
                ? "SELECT ?claim ?hedge { ?claim isnad:source source:heras-2017 ; isnad:hedge ?hedge }"
                : "SELECT ?type (COUNT(?thing) AS ?things) { ?thing a ?type } GROUP BY ?type";
    }

    /** Tells how a reload ended; one that could not begin is to be tried again. */
    private boolean isDone(Reload reload) {
        switch (reload.ending()) {
            case NEW -> console.err().println("newer data is served");
            case FAILED -> console.err().println("newer data is not served: " + reload.detail());
            case UNCHANGED, BUSY -> {}
        }
        return reload.ending() != Reload.Ending.BUSY;
    }

    private ServerSettings settings() {
        try {
            return options.settings(console);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
