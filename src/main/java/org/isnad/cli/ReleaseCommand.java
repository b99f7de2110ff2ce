package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.ReleaseParts;
import org.isnad.Releasing;
import org.isnad.Stages;
import org.isnad.model.Version;
import org.isnad.release.Disk;
import org.isnad.release.ReleaseRecord;
import org.isnad.release.sign.SecretKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad release}: makes one release of the data, whole or not at all. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description =
                "Builds and validates the data, and writes it as a release: a folder of files that says what it is.")
final class ReleaseCommand implements Callable<Integer> {

    private static final String UNFINISHED = "-SNAPSHOT";

    private final Console console;

    @Mixin
    private final Workspace workspace = new Workspace();

    @Parameters(
            arity = "0..1",
            paramLabel = "VERSION",
            description = "The version, later than the last (default: that of the program).")
    private @Nullable String version;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder that holds a folder for each release (default: releases in the project).")
    private @Nullable Path releases;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description =
                    "The day of issue, as 2026-05-03 (default: today in UTC, or the day on which it was first made).")
    private @Nullable LocalDate day;

    @Option(
            names = "--sign",
            paramLabel = "KEYFILE",
            description = "Sign the sums with this secret key of minisign, which must not be encrypted.")
    private @Nullable Path keyFile;

    ReleaseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String program = VersionProvider.version();
        Releasing.Order order = new Releasing.Order(
                workspace.dataFolder(),
                releases == null ? workspace.releases() : releases,
                version(program),
                Optional.ofNullable(day),
                program,
                key());
        Releasing releasing =
                new Releasing(new Stages(InstantSource.system(), console.progress()), Disk.plain(), ReleaseParts.all());
        Releasing.Outcome outcome = releasing.release(order);
        if (outcome instanceof Releasing.NotConforming failed) {
            console.err().print(failed.report().violationsAsText());
            throw new Refusal("the data does not conform: nothing was released (isnad validate shows everything)");
        }
        if (outcome instanceof Releasing.Same same) {
            console.out().println(same.folder() + ": the same release is there already, byte for byte");
        }
        if (outcome instanceof Releasing.Made made) {
            ReleaseRecord record = made.record();
            console.out()
                    .println(made.folder() + ": release " + record.version() + " of " + record.issued() + ", "
                            + made.files() + " files, data " + record.dataHash());
            console.err().println("entered in " + workspace.dataFolder() + ": check both ledgers in with the data");
        }
        return ExitStatus.YES;
    }

    private Version version(String program) {
        String asked = version;
        if (asked == null) {
            asked = program.endsWith(UNFINISHED)
                    ? program.substring(0, program.length() - UNFINISHED.length())
                    : program;
        }
        try {
            return new Version(asked);
        } catch (IllegalArgumentException e) {
            throw Refusal.usage(String.valueOf(e.getMessage()));
        }
    }

    private Optional<SecretKey> key() throws IOException {
        if (keyFile == null) {
            return Optional.empty();
        }
        SecretKey key = SecretKey.read(keyFile);
        if (SecretKey.isOpenToOthers(keyFile)) {
            console.err().println("warning: " + keyFile + " can be read by others (chmod 600 " + keyFile + ")");
        }
        return Optional.of(key);
    }
}
