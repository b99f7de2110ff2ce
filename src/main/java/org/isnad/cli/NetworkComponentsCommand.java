package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.isnad.network.ComponentsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad network components}: the parts of the network between which there is no chain. */
@Command(
        name = "components",
        mixinStandardHelpOptions = true,
        description = "Tells the parts of the network between which there is no chain of ties, the largest first.")
final class NetworkComponentsCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private final NetworkOptions options = new NetworkOptions();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private MeasureFormat format = MeasureFormat.text;

    NetworkComponentsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        NetworkCommand.refuseOptionsInFront(spec);
        ComponentsReport report = ComponentsReport.of(options.network(console));
        options.write(console, format == MeasureFormat.csv ? report.asCsv() : report.asText());
        return ExitStatus.YES;
    }
}
