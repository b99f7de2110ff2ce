package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A sample of what {@link MutatedQueriesBenchmark} asks: whatever a query says, it ends as an answer or as an error that says
 * why.
 */
class MutatedQueriesTest {

    private static final int QUERIES = 1_500;

    @Test
    void everyQueryEndsWell() throws Exception {
        try (SampleServer sample = new SampleServer()) {
            MutatedQueries asked = new MutatedQueries(
                    QueryMutations.ofTheProject(), sample.server().endpoint(), 0.5);
            asked.ask(0, QUERIES);

            assertThat(asked.faults()).isEmpty();
            assertThat(asked.ends()).containsKeys("200", "400").doesNotContainKey(MutatedQueries.BROKEN);
            assertThat(sample.ask("ASK {}").statusCode()).isEqualTo(200);
        }
    }
}
