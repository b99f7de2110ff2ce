package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.document.SeedDocument;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad seed}: sets the findings of the seed paper beside what the current build says of single groups. */
@Command(
        name = "seed",
        mixinStandardHelpOptions = true,
        description = "Tells, finding by finding and group by group, whether the record supports the seed paper,"
                + " contradicts it or leaves it open, with proofs, in Markdown.")
final class SeedCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Workspace workspace = new Workspace();

    @Mixin
    private final Output output = new Output();

    SeedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        output.check();
        DatasetGraph dataset = ServedDataset.read(workspace.currentBuild(console), Prefixes.forQueries());
        String document = SeedDocument.of(dataset);
        output.write(console, out -> out.write(document.getBytes(StandardCharsets.UTF_8)));
        return ExitStatus.YES;
    }
}
