package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.model.Problem;
import org.isnad.read.CuratedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad build}: builds and validates, keeps the build, and writes it out as sorted N-Quads if asked to. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds the dataset from the curated data, validates it and stores it.")
final class BuildCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Workspace workspace = new Workspace();

    @Mixin
    private final Output output = new Output();

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        output.check();
        List<Problem> opening = new ArrayList<>();
        List<CuratedText> texts = workspace.texts(opening);
        workspace.build(console, texts, workspace.firstSeen(opening), opening);
        if (output.file() != null) {
            output.write(console, out -> Files.copy(workspace.store().quads(), out));
        }
        return ExitStatus.YES;
    }
}
