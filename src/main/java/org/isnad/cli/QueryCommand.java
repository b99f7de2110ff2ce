package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.Stages;
import org.isnad.model.Prefixes;
import org.isnad.query.DatasetClause;
import org.isnad.query.QueryLimits;
import org.isnad.query.QueryReader;
import org.isnad.query.RefusedQueryException;
import org.isnad.read.Packed;
import org.isnad.read.Question;
import org.isnad.search.RefusedSearchException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad query}: asks the current build one question, without a server. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Asks the current build one SPARQL question. An ASK that is false exits with 1.")
final class QueryCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Workspace workspace = new Workspace();

    @Mixin
    private final ViewOptions view = new ViewOptions();

    @Mixin
    private final Output output = new Output();

    /** Where the question stands. */
    private static final class Asked {

        @Parameters(
                paramLabel = "FILE",
                description = "A file with the question; - for standard input; or the name of a competency question,"
                        + " such as 10-who-leads.")
        private @Nullable Path file;

        @Option(names = "-e", paramLabel = "TEXT", description = "The question itself.")
        private @Nullable String text;
    }

    @ArgGroup(multiplicity = "1")
    private Asked asked = new Asked();

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "A value for a parameter of the question, such as day=2018-09-15.")
    private Map<String, String> params = Map.of();

    @Option(
            names = "--format",
            description = "How the answer is written: ${COMPLETION-CANDIDATES}"
                    + " (default: table, or turtle for CONSTRUCT and DESCRIBE).")
    private Answer.@Nullable Format format;

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Query query = parse(withParams(read()));
        view.view(); // before anything is built
        DatasetGraph dataset = view.open(workspace.currentBuild(console), console);
        checkGraphs(query, dataset);
        Answer answer = ask(query, dataset);
        output.write(console, answer::writeTo);
        return answer.isNo() ? ExitStatus.NO : ExitStatus.YES;
    }

    private Answer ask(Query query, DatasetGraph dataset) {
        try {
            return new Stages(InstantSource.system(), console.progress())
                    .run("ask", () -> Answer.of(query, dataset, format), Answer::size);
        } catch (RefusedSearchException e) {
            throw Refusal.usage(e.why());
        }
    }

    private String read() throws IOException {
        if (asked.text != null) {
            return asked.text;
        }
        Path file = asked.file == null ? Path.of("-") : asked.file;
        if (file.toString().equals("-")) {
            return console.input();
        }
        if (Files.isRegularFile(file)) {
            return Files.readString(file, StandardCharsets.UTF_8);
        }
        return Packed.question(file.toString())
                .orElseThrow(() -> Refusal.usage(
                        file + ": no such file (name a file with a SPARQL query, - for standard input, or a question"
                                + " of ontology/questions such as 10-who-leads)"));
    }

    private String withParams(String text) {
        if (params.isEmpty()) {
            return text;
        }
        try {
            return Question.parse(text).with(params);
        } catch (IllegalArgumentException e) {
            throw Refusal.usage("--param: " + e.getMessage());
        }
    }

    private static void checkGraphs(Query query, DatasetGraph dataset) {
        try {
            DatasetClause.check(query, List.of(), dataset);
        } catch (RefusedQueryException e) {
            throw Refusal.usage(e.why());
        }
    }

    private Query parse(String text) {
        try {
            return new QueryReader(Prefixes.forQueries(), QueryLimits.commandLine()).read(text);
        } catch (RefusedQueryException e) {
            throw Refusal.usage((asked.file == null ? "" : asked.file + ": ") + e.why());
        }
    }
}
