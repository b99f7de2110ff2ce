package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.isnad.model.Prefixes;
import org.isnad.model.UnknownNameException;
import org.isnad.network.Clocks;
import org.isnad.network.Network;
import org.isnad.network.TieChoice;
import org.isnad.network.TieClaims;
import org.isnad.publish.ServedDataset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which network is meant: the same options with the same meaning for every command that makes one. */
final class NetworkOptions {

    private enum Certainty {
        possible,
        sure
    }

    private enum With {
        events
    }

    @Mixin
    private final Workspace workspace = new Workspace();

    @Mixin
    private final Output output = new Output();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Only ties that hold on this day, such as 2018-06-01. A tie that happens, such as splitFrom,"
                    + " holds on its own days only. Claims without any date are left out, and counted on standard error"
                    + " (default: all ties, whenever they held).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--known-by",
            paramLabel = "DATE",
            description =
                    "Only claims of sources issued by this day; an undated source counts from the day it was read.")
    private @Nullable LocalDate knownBy;

    @Option(
            names = "--certainty",
            description = "Whether a tie holds on a day possibly, so that nothing dated speaks against it, or surely:"
                    + " ${COMPLETION-CANDIDATES} (default: possible).")
    private @Nullable Certainty certainty;

    @Option(
            names = "--ties",
            split = ",",
            paramLabel = "NAME",
            description = "Which properties are ties, such as supportedBy,commandedBy (with those below them); default"
                    + " stands for all but atPlace, designatedBy, detainedBy, operatesIn and rivalOf, so that"
                    + " default,rivalOf adds one; all for all (default: default).")
    private List<String> ties = List.of(TieChoice.DEFAULT);

    @Option(names = "--with", description = "What else is a node beside actors: ${COMPLETION-CANDIDATES}.")
    private List<With> with = List.of();

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** Which claims count; days may come from elsewhere than {@code --as-of}. */
    Clocks clocks(boolean otherDays) {
        if (certainty != null && asOf == null && !otherDays) {
            throw Refusal.usage("--certainty is about a day (name one with --as-of)");
        }
        return new Clocks(asOf(), Optional.ofNullable(knownBy), certainty == Certainty.sure);
    }

    TieClaims claims(Console console) throws IOException {
        output.check();
        Graph statements = ServedDataset.read(workspace.currentBuild(console), Prefixes.forQueries())
                .getDefaultGraph();
        try {
            return TieClaims.read(statements, TieChoice.of(statements, ties, with.contains(With.events)));
        } catch (UnknownNameException e) {
            throw Refusal.usage("--ties: " + e.why());
        }
    }

    /** The network that the options ask for; how large it is, and what is not in it, is told. */
    Network network(Console console) throws IOException {
        Clocks clocks = clocks(false);
        Network network = claims(console).network(clocks);
        tell(console, network);
        return network;
    }

    static void tell(Console console, Network network) {
        console.err()
                .println(network.inWords()
                        + (network.undated() == 0 ? "" : "; left out, being undated: " + network.undated()));
    }

    void write(Console console, String text) throws IOException {
        output.write(console, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
