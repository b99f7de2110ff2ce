package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand mutated queries, in batches: none ends in an error of the server other than a limit that it names, none
 * hangs, and whatever looks whole is whole. {@code -Disnad.mutations=N} asks fewer, {@code -Disnad.mutations.from=N} begins
 * elsewhere, and {@code -Disnad.mutations.build=FILE} asks a stored build instead of a handful of statements.
 */
class MutatedQueriesBenchmark {

    private static final int BATCH = 5_000;
    private static final double SECONDS = 0.25;

    /** What a request may take beside the time limit of its query, on a busy machine. */
    private static final Duration SLACK = Duration.ofSeconds(10);

    @Test
    void everyQueryEndsWell() {
        long from = Long.getLong("isnad.mutations.from", 0);
        long to = from + Long.getLong("isnad.mutations", 100_000);
        String build = System.getProperty("isnad.mutations.build", "");
        DatasetGraph dataset =
                build.isEmpty() ? SampleServer.dataset() : ServedDataset.read(Path.of(build), Prefixes.forQueries());
        Publication publication = new Publication(dataset, Prefixes.forQueries(), "mutations", Instant.EPOCH);
        try (IsnadServer server = IsnadServer.start(publication, SampleServer.ANY_PORT)) {
            MutatedQueries asked = new MutatedQueries(QueryMutations.ofTheProject(), server.endpoint(), SECONDS);
            for (long batch = from; batch < to; batch += BATCH) {
                asked.ask(batch, Math.min(to, batch + BATCH));
                System.out.printf(
                        "%d queries: %s, slowest %d ms, %d faults%n",
                        Math.min(to, batch + BATCH) - from,
                        asked.ends(),
                        asked.slowestMillis(),
                        asked.faults().size());
                asked.faults().stream().limit(20).forEach(System.out::println);
                assertThat(asked.faults()).isEmpty();
            }
            assertThat(asked.slowestMillis()).isLessThan(SLACK.toMillis());
        }
    }
}
