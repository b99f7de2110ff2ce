package org.isnad.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.change.QuadPatch;
import org.isnad.change.UnfitPatchException;
import org.isnad.model.Graphs;
import org.isnad.release.DataHash;
import org.isnad.release.KeptRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad patch}: the data of the next release, from a release and the patch that leads there. */
@Command(
        name = "patch",
        mixinStandardHelpOptions = true,
        description = "Applies changes.rdfp to a release, and writes the data of the next one as canonical N-Quads: the"
                + " same bytes as its rdf/isnad.nq.gz unpacked.")
final class PatchCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Output output = new Output();

    @Parameters(index = "0", paramLabel = "RELEASE", description = "The folder of the earlier release.")
    @SuppressWarnings("NullAway.Init") // required
    private Path folder;

    @Parameters(index = "1", paramLabel = "PATCH", description = "The patch, as isnad diff --out writes it.")
    @SuppressWarnings("NullAway.Init") // required
    private Path patch;

    PatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        output.check();
        KeptRelease release = ReleaseFiles.open(folder);
        DatasetGraph data = copy(ReleaseFiles.dataset(release));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(patch))) {
            QuadPatch.apply(in, data, release.dataHash());
        } catch (UnfitPatchException unfit) {
            throw new Refusal(patch + ": " + unfit.getMessage());
        }
        output.write(console, DataHash.canonical(data)::writeTo);
        return ExitStatus.YES;
    }

    /** The data graphs, to be changed. */
    private static DatasetGraph copy(DatasetGraph release) {
        DatasetGraph copy = DatasetGraphFactory.createGeneral();
        release.listGraphNodes().forEachRemaining(name -> {
            if (Graphs.isData(name)) {
                Graph graph = Graphs.inMemory();
                release.getGraph(name).stream().forEach(graph::add);
                copy.addGraph(name, graph);
            }
        });
        return copy;
    }
}
