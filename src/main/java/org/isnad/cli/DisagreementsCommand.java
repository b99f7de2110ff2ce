package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.agree.Disagreement;
import org.isnad.agree.DisagreementList;
import org.isnad.agree.Disagreements;
import org.isnad.agree.Measure;
import org.isnad.agree.Review;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;
import org.isnad.publish.ServedDataset;
import org.isnad.read.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad disagreements}: lists claims that cannot both be right, and pairs that a rule suspects of it. */
@Command(
        name = "disagreements",
        mixinStandardHelpOptions = true,
        description = "Lists claims that cannot both be right: those that the curators hold, and candidates by rule.")
final class DisagreementsCommand implements Callable<Integer> {

    private enum Format {
        text,
        csv
    }

    private final Console console;

    @Mixin
    private final Workspace workspace = new Workspace();

    @Mixin
    private final Output output = new Output();

    /** What is listed; without any of these, the recorded ones and the candidates. */
    private static final class Which {

        @Option(names = "--recorded", description = "Only those that the curators hold, with their notes.")
        private boolean recorded;

        @Option(names = "--candidates", description = "Only the candidates that rules find.")
        private boolean candidates;

        @Option(
                names = "--measure",
                description =
                        "Instead of a list, how well the rules do: recall on disagreements that were known before,"
                                + " and precision on candidates that were judged (data/agreement).")
        private boolean measure;
    }

    @ArgGroup
    private Which which = new Which();

    @Option(
            names = "--about",
            paramLabel = "THING",
            description = "Only disagreements about this thing, such as organization:kataib-hezbollah.")
    private @Nullable String about;

    @Option(
            names = "--format",
            description = "How the list is written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    DisagreementsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        output.check();
        Node thing = about == null ? Node.ANY : thing(about);
        Graph statements = ServedDataset.read(workspace.currentBuild(console), Prefixes.forQueries())
                .getDefaultGraph();
        if (thing.isConcrete() && !statements.contains(thing, Node.ANY, Node.ANY)) {
            throw Refusal.usage("--about " + about + ": there is no such thing in the record");
        }
        String text = which.measure ? measure(statements) : list(statements, thing);
        output.write(console, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return ExitStatus.YES;
    }

    private String list(Graph statements, Node thing) {
        List<Disagreement> all = new ArrayList<>();
        if (!which.candidates) {
            all.addAll(Disagreements.recorded(statements));
        }
        if (!which.recorded) {
            all.addAll(Disagreements.candidates(statements));
        }
        DisagreementList list =
                DisagreementList.of(thing.isConcrete() ? Disagreements.about(thing, all, statements) : all, statements);
        return format == Format.csv ? list.asCsv() : list.asText();
    }

    private String measure(Graph statements) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Review review = Review.read(workspace.dataFolder(), DataFolder.shown(workspace.dataFolder()), problems);
        if (!problems.isEmpty()) {
            throw new Refusal(problems.get(0).text());
        }
        return Measure.of(review, Disagreements.candidates(statements)).asText();
    }

    private static Node thing(String name) {
        return Prefixes.expand(name)
                .orElseThrow(() -> Refusal.usage("--about " + name
                        + ": not a name of a thing (write it as organization:kataib-hezbollah, or as a full IRI)"));
    }
}
