package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.change.AtomFeed;
import org.isnad.change.Changes;
import org.isnad.change.ComparedRelease;
import org.isnad.change.EventStream;
import org.isnad.change.MarkdownForm;
import org.isnad.change.QuadPatch;
import org.isnad.release.KeptRelease;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad diff}: what changed from one release to another, in words, as RDF Patch, and as feeds. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Tells what changed from one release to another.")
final class DiffCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "OLDER", description = "The folder of the earlier release.")
    @SuppressWarnings("NullAway.Init") // required
    private Path older;

    @Parameters(index = "1", paramLabel = "NEWER", description = "The folder of the later release.")
    @SuppressWarnings("NullAway.Init") // required
    private Path newer;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write to this folder: changes.md, changes.rdfp (RDF Patch, for isnad patch), changes.atom, and"
                            + " stream/ (a Linked Data Event Stream). Without it the words go to standard output.")
    private @Nullable Path out;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        KeptRelease before = ReleaseFiles.open(older);
        KeptRelease after = ReleaseFiles.open(newer);
        if (before.version().compareTo(after.version()) > 0) {
            throw Refusal.usage(
                    before.version() + " is later than " + after.version() + " (name the earlier one first)");
        }
        Changes changes = Changes.between(compared(before), compared(after));
        if (out == null) {
            console.out().print(MarkdownForm.of(changes));
        } else {
            write(out, changes, before, after);
        }
        return ExitStatus.YES;
    }

    private static ComparedRelease compared(KeptRelease release) {
        return ComparedRelease.of(release.version().text(), release.issued(), ReleaseFiles.dataset(release));
    }

    private void write(Path folder, Changes changes, KeptRelease before, KeptRelease after) throws IOException {
        Path stream = folder.resolve("stream");
        Files.createDirectories(stream);
        Files.writeString(folder.resolve("changes.md"), MarkdownForm.of(changes), StandardCharsets.UTF_8);
        try (OutputStream patch = opened(folder.resolve("changes.rdfp"))) {
            QuadPatch.write(
                    changes.older().dataset(),
                    before.dataHash(),
                    changes.newer().dataset(),
                    after.dataHash(),
                    patch);
        }
        try (OutputStream feed = opened(folder.resolve("changes.atom"))) {
            AtomFeed.write(changes, feed);
        }
        Map<String, String> pages = EventStream.pages(List.of(changes.older(), changes.newer()));
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(stream.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
        }
        console.err()
                .println(folder + ": changes.md, changes.rdfp, changes.atom and " + pages.size() + " pages in stream/");
    }

    private static OutputStream opened(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }
}
