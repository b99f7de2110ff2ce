package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.Pipeline;
import org.isnad.Stages;
import org.isnad.model.Problem;
import org.isnad.model.Severity;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.isnad.validate.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code isnad validate}: checks all curated data, or some files against the rest. A file from elsewhere is taken as a
 * source file that is about to be added, and in place of a curated one of the same name.
 */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Checks all curated data, or the given files against the rest.")
final class ValidateCommand implements Callable<Integer> {

    private enum Format {
        text,
        turtle
    }

    private final Console console;

    @Mixin
    private final Workspace workspace = new Workspace();

    @Mixin
    private final Output output = new Output();

    @Option(
            names = "--format",
            description = "How the report is written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(
            names = "--severity",
            description = "The least severity to list: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Severity least = Severity.WARNING;

    @Parameters(paramLabel = "FILE", description = "Files or folders to check; - for a source file on standard input.")
    private List<Path> files = List.of();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Problem> opening = new ArrayList<>();
        List<CuratedText> texts = new ArrayList<>(workspace.texts(opening));
        Set<String> only = new HashSet<>();
        for (Path file : expanded()) {
            Optional<CuratedText> text = text(file, opening);
            text.ifPresent(added -> {
                texts.removeIf(
                        other -> other.kind() == added.kind() && other.slug().equals(added.slug()));
                texts.add(added);
            });
            only.add(file.toString().equals("-") ? "-" : DataFolder.shown(file));
        }
        Stages stages = new Stages(InstantSource.system(), console.progress());
        Report report = new Pipeline(stages)
                .run(texts, workspace.firstSeen(opening), opening, only)
                .report();
        output.write(
                console,
                out -> out.write((format == Format.turtle ? report.asTurtle() : report.asText(least))
                        .getBytes(StandardCharsets.UTF_8)));
        return report.conforms() ? ExitStatus.YES : ExitStatus.NO;
    }

    /** The files that were named, and those below folders that were named. */
    private List<Path> expanded() throws IOException {
        List<Path> expanded = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                try (Stream<Path> below = Files.walk(file)) {
                    below.filter(found -> found.toString().endsWith(".ttl"))
                            .sorted()
                            .forEach(expanded::add);
                }
            } else {
                expanded.add(file);
            }
        }
        return expanded;
    }

    private Optional<CuratedText> text(Path file, List<Problem> opening) throws IOException {
        if (file.toString().equals("-")) {
            String text = console.input();
            return Optional.of(new CuratedText(FileKind.SOURCES, "-", slugIn(text), text));
        }
        if (!Files.isRegularFile(file) || !file.toString().endsWith(".ttl")) {
            throw Refusal.usage(file + ": no such Turtle file (name .ttl files or folders, or - for standard input)");
        }
        return DataFolder.text(kindOf(file), file, DataFolder.shown(file), opening);
    }

    /** The folder tells the kind; a file from elsewhere is a source. */
    private FileKind kindOf(Path file) {
        Path below = workspace.dataFolder().toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        for (FileKind kind : FileKind.values()) {
            if (absolute.startsWith(below.resolve(kind.folder()))) {
                return kind;
            }
        }
        return FileKind.SOURCES;
    }

    /** Standard input has no name: the record of the source in it gives one. */
    private static String slugIn(String text) {
        return text.lines()
                .filter(line -> line.startsWith("source:"))
                .map(line -> line.substring("source:".length()).split("\\s", 2)[0])
                .findFirst()
                .orElse("standard-input");
    }
}
