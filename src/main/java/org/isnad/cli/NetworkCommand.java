package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.isnad.network.Network;
import org.isnad.network.NetworkFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code isnad network}: the record as a network, for other programs; measures of it are commands below this one. */
@Command(
        name = "network",
        mixinStandardHelpOptions = true,
        description = "Writes actors and the ties between them, each with every claim behind it, or measures them"
                + " with a command below. An actor without a tie is no node. Nodes are bodies, persons, personas and"
                + " countries; ties are affirmed and accepted claims that are not only proposed or left open.")
final class NetworkCommand implements Callable<Integer> {

    private enum Format {
        graphml,
        dot,
        csv
    }

    private final Console console;

    @Mixin
    private final NetworkOptions options = new NetworkOptions();

    @Option(
            names = "--format",
            description = "How the network is written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.graphml;

    @Option(
            names = "--nodes",
            description = "With --format csv: write the nodes with their degree and betweenness instead of the edges.")
    private boolean nodes;

    private NetworkCommand(Console console) {
        this.console = console;
    }

    /** The command with those below it. */
    static CommandLine with(Console console) {
        return new CommandLine(new NetworkCommand(console))
                .addSubcommand(new NetworkComponentsCommand(console))
                .addSubcommand(new NetworkChainsCommand(console))
                .addSubcommand(new NetworkCentralityCommand(console));
    }

    /** An option in front of the command below is one of this command, and would be lost. */
    static void refuseOptionsInFront(CommandSpec below) {
        CommandLine.ParseResult above = below.parent().commandLine().getParseResult();
        if (!above.matchedOptions().isEmpty()) {
            String option = above.matchedOptions().get(0).longestName();
            throw new ParameterException(
                    below.commandLine(), "write " + option + " behind " + below.name() + " and not in front of it");
        }
    }

    @Override
    public Integer call() throws IOException {
        if (nodes && format != Format.csv) {
            throw Refusal.usage("--nodes is for tables (add --format csv)");
        }
        Network network = options.network(console);
        options.write(
                console,
                switch (format) {
                    case graphml -> NetworkFile.graphMl(network);
                    case dot -> NetworkFile.dot(network);
                    case csv -> nodes ? NetworkFile.nodesAsCsv(network) : NetworkFile.edgesAsCsv(network);
                });
        return ExitStatus.YES;
    }
}
