package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.isnad.read.DataFolder;
import org.isnad.sdn.Edition;
import org.isnad.sdn.EditionFile;
import org.isnad.sdn.ImportRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad import sdn}: reads an edition of the US list and writes the file of that edition, and no other. */
@Command(
        name = "sdn",
        mixinStandardHelpOptions = true,
        description = "Reads an edition of the US list of Specially Designated Nationals (sdn.csv) and writes claims"
                + " for the entries that data/imports/sdn-selection.tsv names.")
final class ImportSdnCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Workspace workspace = new Workspace();

    @Option(names = "--edition", paramLabel = "DATE", required = true, description = "The day of the edition.")
    @SuppressWarnings("NullAway.Init") // required
    private LocalDate day;

    @Parameters(paramLabel = "FILE", description = "The list: sdn.csv, or sdn.csv.gz.")
    @SuppressWarnings("NullAway.Init") // required
    private Path file;

    ImportSdnCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path target = workspace.dataFolder().resolve("sources").resolve(EditionFile.slug(day) + ".ttl");
        refuseToReplaceWriting(target);
        ListFile list = new ListFile(console, workspace.dataFolder());
        ImportRules rules = list.rules();
        Edition edition = list.edition(file, rules, rules.notListed(day));
        edition.candidates().forEach(candidate -> console.err().println("candidate: " + candidate.text()));
        if (!rules.knows(day)) {
            console.err()
                    .println("warning: data/imports/sdn-editions.tsv does not say where the edition of " + day
                            + " was read; its publisher's address was written");
        }
        write(target, EditionFile.text(edition, day, rules));
        console.err()
                .println("wrote " + edition.claims() + " claims of "
                        + edition.found() + " entries to "
                        + DataFolder.shown(target) + "; " + edition.candidates().size() + " candidates, "
                        + edition.problems().size() + " warnings");
        console.cpu("imported");
        return ExitStatus.YES;
    }

    /** What somebody wrote by hand is not in the list, and would be lost. */
    private static void refuseToReplaceWriting(Path target) throws IOException {
        if (Files.exists(target)
                && !Files.readString(target, StandardCharsets.UTF_8).startsWith(EditionFile.MARK)) {
            throw new Refusal(DataFolder.shown(target)
                    + ": was written by hand, and an import would replace it (move it away first)");
        }
    }

    private static void write(Path target, String text) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path written = Files.createTempFile(target.toAbsolutePath().getParent(), ".import", ".tmp");
        try {
            Files.writeString(written, text, StandardCharsets.UTF_8);
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
