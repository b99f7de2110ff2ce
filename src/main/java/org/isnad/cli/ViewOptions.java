package org.isnad.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.Stages;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.view.BadViewException;
import org.isnad.view.View;
import org.isnad.view.ViewNames;
import org.isnad.view.Viewed;
import org.isnad.view.Views;
import picocli.CommandLine.Option;

/** The two clocks of a command: the day that it looks at, and the day by which its sources were known. */
final class ViewOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "Look only at claims that hold on this day, such as 2018-06-01, and at what follows from them.")
    private List<String> asOf = List.of();

    @Option(
            names = "--known-by",
            paramLabel = "DATE",
            description = "Look only at sources that had been issued by this day; one without a date of issue is known"
                    + " from the day it was read.")
    private List<String> knownBy = List.of();

    @Option(
            names = "--certainty",
            paramLabel = "HOW",
            description =
                    "With --as-of: possible, if no date of a claim speaks against that day (the default), or sure,"
                            + " if its dates put it there.")
    private List<String> certainty = List.of();

    /**
     * The view that was asked for.
     *
     * @throws Refusal if it makes no sense
     */
    View view() {
        Map<String, List<String>> given = Map.of(
                ViewNames.OPTIONS.asOf(), asOf,
                ViewNames.OPTIONS.knownBy(), knownBy,
                ViewNames.OPTIONS.certainty(), certainty);
        try {
            return ViewNames.OPTIONS.read(name -> given.getOrDefault(name, List.of()));
        } catch (BadViewException e) {
            throw Refusal.usage(e.why());
        }
    }

    /** Opens a build as the options show it, and tells how long that took and what has no date. */
    DatasetGraph open(Path build, Console console) {
        View view = view();
        Stages stages = new Stages(InstantSource.system(), console.progress());
        DatasetGraph whole = stages.run(
                "open",
                () -> ServedDataset.read(build, Prefixes.forQueries()),
                dataset -> ServedDataset.statements(dataset) + " quads");
        if (view.isWhole()) {
            return whole;
        }
        Viewed viewed = stages.run(
                "view",
                () -> new Views(whole, Prefixes.forQueries(), 1).of(view),
                shown -> shown.claims() + " claims " + shown.view());
        if (viewed.undated() > 0) {
            console.err()
                    .println(viewed.undated() + " claims have no date and are not in the view; they are listed by"
                            + " isnad query "
                            + view.knownBy()
                                    .map(day -> "--known-by " + day + " ")
                                    .orElse("")
                            + "-e '" + Viewed.UNDATED + "'");
        }
        return viewed.dataset();
    }
}
