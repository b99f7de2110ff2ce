package org.isnad.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.isnad.network.CentralityReport;
import org.isnad.network.Clocks;
import org.isnad.network.Network;
import org.isnad.network.Series;
import org.isnad.network.TieClaims;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad network centrality}: who has many ties and who stands between others, on a day or over the years. */
@Command(
        name = "centrality",
        mixinStandardHelpOptions = true,
        description = "Tells degree and betweenness of every actor. Parallel ties and their directions make no"
                + " difference. Degree is the number of other actors it has a tie with; its share is degree / (n - 1), n"
                + " being the number of nodes. Betweenness is Freeman's, by Brandes' algorithm, with every link of length"
                + " 1: over all pairs of others, the share of their shortest chains that pass through the actor; its"
                + " share is betweenness / ((n - 1)(n - 2) / 2).")
final class NetworkCentralityCommand implements Callable<Integer> {

    private enum Step {
        year(Period.ofYears(1)),
        month(Period.ofMonths(1)),
        day(Period.ofDays(1));

        private final Period period;

        Step(Period period) {
            this.period = period;
        }
    }

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private final NetworkOptions options = new NetworkOptions();

    @Option(
            names = "--over",
            paramLabel = "FROM..TO",
            description = "On the first day of each step from FROM to TO, such as 2003..2024, or 2003-06-15..2024 for"
                    + " another day of the year.")
    private @Nullable String over;

    @Option(names = "--step", description = "The step of --over: ${COMPLETION-CANDIDATES} (default: year).")
    private @Nullable Step step;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many actors text shows for each day (default: ${DEFAULT-VALUE}); CSV has all.")
    private int top = 10;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private MeasureFormat format = MeasureFormat.text;

    NetworkCentralityCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        NetworkCommand.refuseOptionsInFront(spec);
        if (top < 1) {
            throw Refusal.usage("--top is counted from 1");
        }
        CentralityReport report = over == null ? onOneDay() : overTime(over);
        options.write(console, format == MeasureFormat.csv ? report.asCsv() : report.asText(top));
        return ExitStatus.YES;
    }

    private CentralityReport onOneDay() throws IOException {
        if (step != null) {
            throw Refusal.usage("--step is the step of --over (add --over 2003..2024)");
        }
        return CentralityReport.of(options.network(console), options.asOf());
    }

    private CentralityReport overTime(String range) throws IOException {
        if (options.asOf().isPresent()) {
            throw Refusal.usage("--over names its days itself (leave out --as-of)");
        }
        List<LocalDate> days;
        try {
            days = Series.days(range, (step == null ? Step.year : step).period);
        } catch (IllegalArgumentException e) {
            throw Refusal.usage("--over " + range + ": " + e.getMessage());
        }
        Clocks clocks = options.clocks(true);
        TieClaims claims = options.claims(console);
        Map<LocalDate, Network> networks = new TreeMap<>();
        for (LocalDate day : days) {
            networks.put(day, claims.network(clocks.on(day)));
        }
        int undated = claims.network(clocks.on(days.get(0))).undated();
        console.err()
                .println(days.size() + " days"
                        + (undated == 0 ? "" : "; claims left out on each, being undated: " + undated));
        return CentralityReport.of(networks);
    }
}
