package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.isnad.publish.ServedDataset;
import org.isnad.release.KeptRelease;
import org.isnad.server.IsnadServer;
import org.isnad.server.Offer;
import org.isnad.server.Publication;
import org.isnad.server.Reload;
import org.isnad.server.Renewal;
import org.isnad.server.ServerSettings;
import org.isnad.server.dump.Dumps;
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

        @ArgGroup(exclusive = false)
        private Releases releases = new Releases();
    }

    /** Releases in place of the curated data. */
    private static final class Releases {

        @Option(
                names = "--release",
                paramLabel = "DIR",
                description =
                        "Serve this release, verified, instead of the curated data; given several times, a question"
                                + " chooses one by release=VERSION, and gets the newest without it.")
        private List<Path> folders = List.of();
    }

    @ArgGroup
    private What what = new What();

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Option(
            names = "--dumps",
            paramLabel = "DIR",
            description =
                    "Offer the files of the releases in this folder under /dump (default: releases in the project).")
    private @Nullable Path dumps;

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
        try (IsnadServer server = IsnadServer.start(offer(files), settings);
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

    private Offer offer(ServedFiles files) throws IOException {
        List<KeptRelease> offered =
                new ArrayList<>(ReleaseFiles.allIn(dumps == null ? what.workspace.releases() : dumps, console));
        if (what.releases.folders.isEmpty()) {
            return new Offer(files.publication(), files, List.of(), new Dumps(offered));
        }
        List<Offer.NamedRelease> named = new ArrayList<>();
        List<KeptRelease> chosen = new ArrayList<>();
        for (Path folder : what.releases.folders) {
            chosen.add(ReleaseFiles.open(folder));
        }
        chosen.sort(ReleaseFiles.NEWEST_FIRST);
        for (KeptRelease release : chosen) {
            Publication publication = ReleaseFiles.publication(release);
            named.add(new Offer.NamedRelease(release.version().text(), publication));
            console.err()
                    .println("release " + release.version() + " of " + release.issued() + ", "
                            + ServedDataset.statements(publication.graphs()) + " statements");
            offered.removeIf(other -> other.version().equals(release.version()));
            offered.add(release);
        }
        offered.sort(ReleaseFiles.NEWEST_FIRST);
        return new Offer(named.get(0).publication(), Renewal.NONE, named, new Dumps(offered));
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
