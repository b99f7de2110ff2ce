package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile question ends as it must, and another client is answered while it runs. */
@Timeout(300)
class HostileQuestionsTest {

    private static final Duration LIMIT = Duration.ofMillis(150);
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String CANARY = "SELECT ?o { <urn:x:1> <urn:x:text> ?o } LIMIT 1";

    private static final Evaluator EVALUATOR = Evaluator.start(new EvaluatorSettings(
            new TurnLimits(4, 100, LONG, 100),
            TurnLimits.forWorkAtOnce(2),
            LONG,
            LONG,
            1,
            Runtime.getRuntime().maxMemory() / 8,
            Long.MAX_VALUE));
    private static final Trial TRIAL = new Trial(EVALUATOR, SyntheticGraph.dataset());
    private static final ExecutorService CLIENTS = Executors.newCachedThreadPool();

    static Stream<Hostile> questions() {
        return Hostile.all().stream();
    }

    @AfterAll
    static void close() {
        CLIENTS.shutdownNow();
        EVALUATOR.close();
    }

    @AfterEach
    void noThreadWasLost() {
        assertThat(EVALUATOR.load()).isEqualTo(new Load(0, 0, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void endsAsItMustWhileOthersAreAnswered(Hostile hostile) throws Exception {
        CompletableFuture<String> end = asked(hostile.query(), "a");

        assertThat(TRIAL.ask(CANARY, LONG, "b")).isEqualTo("answered");
        assertThat(end.get(2, TimeUnit.MINUTES)).startsWith(hostile.end().equals("any") ? "" : hostile.end());
    }

    @Test
    void fortyEightAtOnceLeaveRoomForTheNextClient() throws Exception {
        List<CompletableFuture<String>> ends = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            ends.add(asked("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f", "a"));
        }

        assertThat(TRIAL.ask(CANARY, LONG, "b")).isEqualTo("answered");
        for (CompletableFuture<String> end : ends) {
            assertThat(end.get(2, TimeUnit.MINUTES)).startsWith("cut");
        }
    }

    private static CompletableFuture<String> asked(String query, String client) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return TRIAL.ask(query, LIMIT, client);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                },
                CLIENTS);
    }
}
