package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.model.UnknownNameException;
import org.isnad.network.Actor;
import org.isnad.network.Chain;
import org.isnad.network.Chains;
import org.isnad.network.ChainsReport;
import org.isnad.network.Clocks;
import org.isnad.network.Network;
import org.isnad.network.TieClaims;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad network chains}: how two actors hang together, and who says so. */
@Command(
        name = "chains",
        mixinStandardHelpOptions = true,
        description =
                "Tells the shortest chains of ties between two actors, with the claims on every step; exits with 1"
                        + " if there is none. No chain meets an actor twice. Of chains of one length those come first whose"
                        + " actors' IRIs come first in the alphabet.")
final class NetworkChainsCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private final NetworkOptions options = new NetworkOptions();

    @Parameters(
            index = "0",
            paramLabel = "FROM",
            description = "An actor, such as organization:kataib-hezbollah, or its IRI.")
    @SuppressWarnings("NullAway.Init") // required
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "Another actor.")
    @SuppressWarnings("NullAway.Init") // required
    private String to;

    @Option(names = "-k", paramLabel = "N", description = "How many chains at most (default: ${DEFAULT-VALUE}).")
    private int most = 5;

    @Option(
            names = "--max-length",
            paramLabel = "N",
            description = "How many steps a chain may have at most (default: any number).")
    private int maxLength = Integer.MAX_VALUE;

    @Option(
            names = "--directed",
            description = "Go from the subject of a tie to its object only (default: in both directions).")
    private boolean directed;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private MeasureFormat format = MeasureFormat.text;

    NetworkChainsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        NetworkCommand.refuseOptionsInFront(spec);
        if (most < 1 || maxLength < 1) {
            throw Refusal.usage("-k and --max-length are counted from 1");
        }
        Clocks clocks = options.clocks(false);
        TieClaims claims = options.claims(console);
        Actor first = actor(claims, from);
        Actor last = actor(claims, to);
        if (first.equals(last)) {
            throw Refusal.usage("FROM and TO are both " + first.name() + " (name two actors)");
        }
        Network network = claims.network(clocks);
        NetworkOptions.tell(console, network);
        List<Chain> chains = Chains.between(network, first, last, directed, most, maxLength);
        ChainsReport report = new ChainsReport(network, chains);
        options.write(console, format == MeasureFormat.csv ? report.asCsv() : report.asText());
        if (chains.isEmpty()) {
            console.err().println("no chain from " + first.name() + " to " + last.name() + " in this network");
            return ExitStatus.NO;
        }
        return ExitStatus.YES;
    }

    private static Actor actor(TieClaims claims, String name) {
        try {
            return claims.actors().named(name);
        } catch (UnknownNameException e) {
            throw Refusal.usage(e.why());
        }
    }
}
