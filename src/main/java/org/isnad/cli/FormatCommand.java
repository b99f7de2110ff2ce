package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.format.TurtleLayout;
import org.isnad.model.Problem;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad format}: lays out curated Turtle in its one form, or tells which files are not in it. */
@Command(
        name = "format",
        mixinStandardHelpOptions = true,
        description = "Lays out curated Turtle, keeping comments, so that differences are differences in meaning.")
final class FormatCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Workspace workspace = new Workspace();

    @Mixin
    private final Output output = new Output();

    @Option(names = "--check", description = "Change nothing; name the files that are not laid out, and exit with 1.")
    private boolean check;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "Files to lay out in place (default: all curated data); - for standard input to standard output.")
    private List<Path> files = List.of();

    FormatCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (output.file() != null && (files.size() != 1 || check)) {
            throw Refusal.usage("--out takes the result of one file (name one FILE, and leave out --check)");
        }
        boolean fine = true;
        for (Path file : files.isEmpty() ? allFiles() : files) {
            fine &= file.toString().equals("-") ? layOutInput() : layOut(file);
        }
        return fine ? ExitStatus.YES : ExitStatus.NO;
    }

    private boolean layOut(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Refusal.usage(file + ": no such file (name Turtle files, or none for all curated data)");
        }
        List<Problem> unreadable = new ArrayList<>();
        if (DataFolder.text(FileKind.SOURCES, file, DataFolder.shown(file), unreadable)
                .isEmpty()) {
            return refused(new TurtleLayout.Refused(unreadable));
        }
        String before = Files.readString(file, StandardCharsets.UTF_8);
        TurtleLayout.Result result = TurtleLayout.layout(DataFolder.shown(file), before);
        if (!(result instanceof TurtleLayout.LaidOut laidOut)) {
            return refused(result);
        }
        if (output.file() != null) {
            output.write(console, out -> out.write(laidOut.text().getBytes(StandardCharsets.UTF_8)));
            return true;
        }
        if (laidOut.text().equals(before)) {
            return true;
        }
        if (check) {
            console.out().println(DataFolder.shown(file) + ": not laid out (run isnad format on it)");
            return false;
        }
        Files.writeString(file, laidOut.text(), StandardCharsets.UTF_8);
        console.err().println("laid out " + DataFolder.shown(file));
        return true;
    }

    private boolean layOutInput() throws IOException {
        String before = console.input();
        TurtleLayout.Result result = TurtleLayout.layout("-", before);
        if (!(result instanceof TurtleLayout.LaidOut laidOut)) {
            return refused(result);
        }
        if (!check) {
            output.write(console, out -> out.write(laidOut.text().getBytes(StandardCharsets.UTF_8)));
        }
        return !check || laidOut.text().equals(before);
    }

    private boolean refused(TurtleLayout.Result result) {
        if (result instanceof TurtleLayout.Refused refused) {
            refused.problems().forEach(problem -> console.out().println(problem.text()));
        }
        return false;
    }

    private List<Path> allFiles() throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> found = Files.walk(workspace.dataFolder())) {
            found.filter(file -> file.toString().endsWith(".ttl")).sorted().forEach(all::add);
        }
        return all;
    }
}
