package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.sdn.EditionDiff;
import org.isnad.sdn.ImportRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad diff-sdn}: what changed between two editions of the US list, in words or as RDF Patch. */
@Command(
        name = "diff-sdn",
        mixinStandardHelpOptions = true,
        description = "Tells what changed between two editions of sdn.csv, as far as it concerns this record.")
final class DiffSdnCommand implements Callable<Integer> {

    private enum Format {
        text,
        patch
    }

    private final Console console;

    @Mixin
    private final Workspace workspace = new Workspace();

    @Mixin
    private final Output output = new Output();

    @Option(
            names = "--format",
            description = "In words, or as RDF Patch: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Parameters(index = "0", paramLabel = "OLDER", description = "The earlier edition.")
    @SuppressWarnings("NullAway.Init") // required
    private Path older;

    @Parameters(index = "1", paramLabel = "NEWER", description = "The later edition.")
    @SuppressWarnings("NullAway.Init") // required
    private Path newer;

    DiffSdnCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ListFile list = new ListFile(console, workspace.dataFolder());
        ImportRules rules = list.rules();
        EditionDiff diff = new EditionDiff(list.edition(older, rules, Set.of()), list.edition(newer, rules, Set.of()));
        if (format == Format.patch) {
            output.write(console, diff::writePatch);
        } else {
            List<String> words = diff.words();
            String text = words.isEmpty() ? "nothing that concerns this record changed" : String.join("\n", words);
            output.write(console, out -> out.write((text + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        return ExitStatus.YES;
    }
}
