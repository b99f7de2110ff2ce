package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.explain.Explanation;
import org.isnad.explain.Names;
import org.isnad.model.UnknownNameException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad explain}: tells why a statement stands in the record, or that it does not. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Tells what stands behind a statement: the claims that say it directly, and the proofs by which rules"
                        + " conclude it, down to claims and their sources. If nothing supports it, tells what is near it and"
                        + " exits with 1.")
final class ExplainCommand implements Callable<Integer> {

    private enum Format {
        text,
        turtle,
        json
    }

    private final Console console;

    @Mixin
    private final Workspace workspace = new Workspace();

    @Mixin
    private final ViewOptions view = new ViewOptions();

    @Mixin
    private final Output output = new Output();

    @Parameters(
            index = "0",
            paramLabel = "SUBJECT",
            description = "What the statement is about, such as organization:badr-organization, or its IRI.")
    @SuppressWarnings("NullAway.Init") // required
    private String subject;

    @Parameters(
            index = "1",
            paramLabel = "PREDICATE",
            description = "A property that claims state or rules conclude, such as isnad:commandedBy.")
    @SuppressWarnings("NullAway.Init") // required
    private String predicate;

    @Parameters(
            index = "2",
            paramLabel = "OBJECT",
            description =
                    "What it says of it: a name, or a literal as Turtle writes it, such as '\"1983\"^^edtf:EDTF'.")
    @SuppressWarnings("NullAway.Init") // required
    private String object;

    @Option(
            names = "--proofs",
            paramLabel = "N",
            description = "How many proofs to show at most, the shortest first (default: ${DEFAULT-VALUE}).")
    private int proofs = 3;

    @Option(
            names = "--format",
            description = "How it is written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); turtle holds the"
                    + " derivations, all their premises, the claims and their sources.")
    private Format format = Format.text;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        output.check();
        if (proofs < 1) {
            throw Refusal.usage("--proofs " + proofs + ": proofs are counted from 1");
        }
        view.view(); // before anything is built
        DatasetGraph dataset = view.open(workspace.currentBuild(console), console);
        Explanation explanation = Explanation.of(dataset, statement(dataset), proofs);
        String text =
                switch (format) {
                    case text -> explanation.asText();
                    case turtle -> explanation.asTurtle();
                    case json -> explanation.asJson();
                };
        output.write(console, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return explanation.isSupported() ? ExitStatus.YES : ExitStatus.NO;
    }

    private Triple statement(DatasetGraph dataset) {
        try {
            return Names.of(dataset).statement(subject, predicate, object);
        } catch (UnknownNameException e) {
            throw Refusal.usage(e.why());
        }
    }
}
