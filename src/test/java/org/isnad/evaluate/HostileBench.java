package org.isnad.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;

/**
 * Measures what hostile questions do: by how much each overruns a limit of one second, how long a canary of another client
 * waits meanwhile, and how much memory is left behind. Names a stored build to ask that instead of a made-up graph. Starts
 * by {@code main}, apart from the tests, since it measures time.
 */
public final class HostileBench {

    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final String CANARY = "SELECT ?o { ?s ?p ?o } LIMIT 1";

    private HostileBench() {}

    /** Runs it: {@code [BUILD [NAME]]}, a stored build in RDF Thrift or N-Quads, and a part of the questions' names. */
    public static void main(String[] args) throws Exception {
        DatasetGraph dataset = args.length > 0 && !args[0].isEmpty()
                ? ServedDataset.read(Path.of(args[0]), Prefixes.forQueries())
                : SyntheticGraph.dataset();
        String only = args.length > 1 ? args[1] : "";
        List<Hostile> hostiles = Hostile.all().stream()
                .filter(hostile -> hostile.name().contains(only))
                .toList();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        EvaluatorSettings settings = EvaluatorSettings.forMachine(
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory());
        try (Evaluator evaluator = Evaluator.start(settings)) {
            Trial trial = new Trial(evaluator, dataset);
            trial.ask("SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), 'a') } ORDER BY ?s LIMIT 10", LIMIT, "a");
            long before = used();
            long slowest = 0;
            for (Hostile hostile : hostiles) {
                AtomicBoolean running = new AtomicBoolean(true);
                AtomicLong waited = new AtomicLong();
                Thread canary = new Thread(() -> sing(trial, running, waited));
                canary.start();
                long begun = System.nanoTime();
                String end = trial.ask(hostile.query(), LIMIT, "a");
                long took = (System.nanoTime() - begun) / 1_000_000;
                running.set(false);
                canary.join();
                slowest = Math.max(slowest, took);
                out.printf("%-38s %5d ms, canary %4d ms, %s%n", hostile.name(), took, waited.get(), end);
            }
            out.printf("%d questions, slowest %d ms%n", hostiles.size(), slowest);
            out.printf("heap before %d MB, after %d MB, %s%n", before, used(), evaluator.load());
        }
    }

    private static void sing(Trial trial, AtomicBoolean running, AtomicLong slowest) {
        while (running.get()) {
            try {
                long begun = System.nanoTime();
                String end = trial.ask(CANARY, LIMIT, "b");
                long took = end.equals("answered") ? (System.nanoTime() - begun) / 1_000_000 : Long.MAX_VALUE;
                slowest.accumulateAndGet(took, Math::max);
                Thread.sleep(10);
            } catch (IOException | InterruptedException ended) {
                return;
            }
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
