package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.Inputs;
import org.isnad.Pipeline;
import org.isnad.Stages;
import org.isnad.model.Problem;
import org.isnad.publish.Store;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FirstSeen;
import org.isnad.read.Releases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folders that commands work on, and the build that they share. */
final class Workspace {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of curated data (default: the project's own).")
    private @Nullable Path data;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description =
                    "The folder that keeps the last build (default: target/store in the project, or a folder of its own beside it for other data).")
    private @Nullable Path store;

    /** The curated texts; problems of opening them are added to the list. */
    List<CuratedText> texts(List<Problem> problems) throws IOException {
        return DataFolder.texts(dataFolder(), problems);
    }

    /** The claims that were released before; problems of the ledgers are added to the list. */
    FirstSeen firstSeen(List<Problem> problems) throws IOException {
        return FirstSeen.read(dataFolder(), Releases.read(dataFolder(), problems), problems);
    }

    Path dataFolder() {
        return data == null ? Home.folder().resolve("data") : data;
    }

    /** Where releases are kept unless another place is named. */
    Path releases() {
        return Home.folder().resolve("releases");
    }

    /** The stored build if it was made from what lies here now; else a new one, which is stored. */
    Path currentBuild(Console console) throws IOException {
        List<Problem> opening = new ArrayList<>();
        List<CuratedText> texts = texts(opening);
        FirstSeen seen = firstSeen(opening);
        String hash = Inputs.hash(texts, seen);
        Store kept = store();
        Optional<Path> current = kept.builtFrom(hash);
        if (current.isPresent() && opening.isEmpty()) {
            console.err().println("data and program are those of the last build: opening it");
            return current.get();
        }
        console.err()
                .println(
                        kept.isEmpty()
                                ? "no build yet: building from " + DataFolder.shown(dataFolder())
                                : "data or program have changed since the last build: building again");
        return build(console, texts, seen, opening);
    }

    /** Builds, whether or not there is a current build, and stores what conforms. */
    Path build(Console console, List<CuratedText> texts, FirstSeen seen, List<Problem> opening) throws IOException {
        Stages stages = new Stages(InstantSource.system(), console.progress());
        Pipeline pipeline = new Pipeline(stages);
        Pipeline.Outcome outcome = pipeline.run(texts, seen, opening, Set.of());
        if (!outcome.report().conforms()) {
            console.err().print(outcome.report().violationsAsText());
            throw new Refusal("the data does not conform: nothing was built, and the last build stays as it was"
                    + " (isnad validate shows everything)");
        }
        Path quads = store().save(Inputs.hash(texts, seen), pipeline.published(outcome.dataset()));
        console.cpu("built and stored");
        return quads;
    }

    /** Other data has a build of its own, so that it does not take the place of the project's. */
    Store store() {
        if (store != null) {
            return new Store(store);
        }
        Path target = Home.folder().resolve("target");
        return new Store(
                data == null
                        ? target.resolve("store")
                        : target.resolve(
                                "store-of-" + Integer.toHexString(folder(data).hashCode())));
    }

    private static String folder(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
