package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.report.QualityReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad report}: tells what the current build holds and what it does not. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Tells what the record holds, what it rests on, and what it does not know.")
final class ReportCommand implements Callable<Integer> {

    /** Rows of a list that are shown unless the list was asked for by name. */
    private static final int FEW = 10;

    private enum Format {
        text,
        csv,
        turtle
    }

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private final Workspace workspace = new Workspace();

    @Mixin
    private final Output output = new Output();

    @Option(
            names = "--format",
            description = "How the report is written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE});"
                    + " turtle is in the Data Quality Vocabulary.")
    private Format format = Format.text;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day from which to look back for stale states, such as 2026-06-30"
                    + " (default: the newest day of issue in the data).")
    private @Nullable LocalDate asOf;

    @Parameters(
            paramLabel = "FIGURE",
            description = "The figures to show, as their files in ontology/report are named (default: all,"
                    + " with the first rows of each list).")
    private List<String> figures = List.of();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        output.check();
        for (String figure : figures) {
            if (!QualityReport.figures().contains(figure)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "Unknown figure " + figure + " (there are " + String.join(", ", QualityReport.figures()) + ")");
            }
        }
        DatasetGraph dataset = ServedDataset.read(workspace.currentBuild(console), Prefixes.forQueries());
        QualityReport report = QualityReport.of(
                dataset, figures.isEmpty() ? QualityReport.figures() : figures, Optional.ofNullable(asOf));
        String text =
                switch (format) {
                    case text -> report.asText(figures.isEmpty() ? FEW : Integer.MAX_VALUE);
                    case csv -> report.asCsv();
                    case turtle -> report.asTurtle();
                };
        output.write(console, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return ExitStatus.YES;
    }
}
