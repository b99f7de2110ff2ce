package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class EvaluatorTest {

    private static final DatasetGraph DATASET = SyntheticGraph.dataset();
    private static final String ENDLESS = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final String QUICK = "ASK { ?s ?p ?o }";
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(100);

    private Evaluator evaluator = Evaluator.start(settings(LONG, Long.MAX_VALUE));

    private static EvaluatorSettings settings(Duration grace, long allocation) {
        return new EvaluatorSettings(
                new TurnLimits(2, 2, LONG, 4), TurnLimits.forWorkAtOnce(2), LONG, grace, 1, 1, allocation);
    }

    private void use(EvaluatorSettings settings) {
        evaluator.close();
        evaluator = Evaluator.start(settings);
    }

    @AfterEach
    void close() {
        evaluator.close();
    }

    @Test
    void theWriterSeesTheExecution() throws Exception {
        CompletableFuture<Long> rows = new CompletableFuture<>();

        evaluator.evaluate(
                request("SELECT DISTINCT ?p { ?s ?p ?o }", LONG),
                execution -> rows.complete(execution.select().stream().count()));

        assertThat(rows).isCompletedWithValue(2L);
        assertThat(evaluator.load()).isEqualTo(new Load(0, 0, 0, 0, 0, 0));
    }

    @Test
    void aQuestionEndsWithItsTime() {
        LimitException met = ended(request(ENDLESS, SHORT), EvaluatorTest::exhaust);

        assertThat(met.limit()).isEqualTo(Limit.TIME);
        assertThat(met.begun()).isTrue();
        assertThat(met.retryAfter()).isZero();
        assertThat(evaluator.load().lost()).isZero();
    }

    @Test
    void theEvaluatorGrantsNoMoreThanItsOwnTime() {
        use(settings(LONG, Long.MAX_VALUE).withTimeout(SHORT));

        assertThat(ended(request(ENDLESS, LONG), EvaluatorTest::exhaust).limit())
                .isEqualTo(Limit.TIME);
    }

    @Test
    void anAnswerThatIsWholeTooLateIsNone() {
        LimitException met = ended(request(QUICK, SHORT), execution -> {
            exhaust(execution);
            sleepUntilInterrupted();
        });

        assertThat(met.limit()).isEqualTo(Limit.TIME);
    }

    @Test
    void aQuestionEndsWithItsMemory() {
        use(settings(LONG, 50_000_000));

        assertThat(ended(request(ENDLESS, LONG), EvaluatorTest::exhaust).limit())
                .isEqualTo(Limit.MEMORY);
    }

    @Test
    void aHeapThatOverflowsIsALimit() {
        assertThat(ended(request(QUICK, LONG), execution -> {
                            throw new IllegalStateException(new OutOfMemoryError("made up"));
                        })
                        .limit())
                .isEqualTo(Limit.MEMORY);
    }

    @Test
    void aStackThatOverflowsIsALimit() {
        assertThat(ended(request(QUICK, LONG), execution -> overflow(1)).limit())
                .isEqualTo(Limit.NESTING);
    }

    @Test
    void aValueThatGrowsTooBigIsALimitThatSaysWhich() {
        String square = "(1234567890 * 1234567890)";
        for (int i = 0; i < 12; i++) {
            square = "(" + square + " * " + square + ")";
        }

        LimitException met = ended(request("SELECT (" + square + " AS ?x) {}", LONG), EvaluatorTest::exhaust);

        assertThat(met.limit()).isEqualTo(Limit.VALUE);
        assertThat(met).hasMessageContaining("too many digits");
    }

    @Test
    void otherFailuresPassUnchanged() {
        assertThatThrownBy(() -> evaluator.evaluate(request(QUICK, LONG), execution -> {
                    throw new IOException("the client has gone");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the client has gone");
        assertThatThrownBy(() -> evaluator.evaluate(request(QUICK, LONG), execution -> {
                    throw new IllegalStateException("a fault");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a fault");
    }

    @Test
    void aThreadThatDoesNotEndIsLostAndTooManySuchShedAllLoad() throws Exception {
        use(settings(SHORT, Long.MAX_VALUE));
        CountDownLatch freed = new CountDownLatch(1);

        LimitException met = ended(request(QUICK, SHORT), execution -> awaitUninterruptibly(freed));

        assertThat(met.limit()).isEqualTo(Limit.TIME);
        assertThat(evaluator.load()).isEqualTo(new Load(0, 0, 0, 0, 1, 1));
        assertThat(ended(request(QUICK, LONG), EvaluatorTest::exhaust).limit()).isEqualTo(Limit.LOST_THREADS);

        freed.countDown();
        while (evaluator.load().lost() > 0) {
            Thread.onSpinWait();
        }
        assertThatCode(() -> evaluator.evaluate(request(QUICK, LONG), EvaluatorTest::exhaust))
                .doesNotThrowAnyException();
        assertThat(evaluator.load()).isEqualTo(new Load(0, 0, 0, 0, 0, 1));
    }

    @Test
    void closingEndsWhatRuns() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<LimitException> ending =
                CompletableFuture.supplyAsync(() -> ended(request(ENDLESS, LONG), execution -> {
                    begun.countDown();
                    exhaust(execution);
                }));
        begun.await();

        evaluator.close();

        assertThat(ending.get(60, TimeUnit.SECONDS).limit()).isEqualTo(Limit.CLOSING);
        assertThat(ended(request(QUICK, LONG), EvaluatorTest::exhaust).limit()).isEqualTo(Limit.CLOSING);
    }

    @Test
    void anInterruptOfTheCallerEndsTheQuestion() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<LimitException> ending = new CompletableFuture<>();
        Thread caller = new Thread(() -> ending.complete(ended(request(ENDLESS, LONG), execution -> {
            begun.countDown();
            exhaust(execution);
        })));
        caller.start();
        begun.await();

        caller.interrupt();

        assertThat(ending.get(60, TimeUnit.SECONDS).limit()).isEqualTo(Limit.CLOSING);
    }

    private LimitException ended(Request request, ResultWriter writer) {
        return catchThrowableOfType(LimitException.class, () -> evaluator.evaluate(request, writer));
    }

    private static Request request(String text, Duration timeout) {
        Query query = QueryFactory.create(text);
        return new Request(query, DATASET, timeout, "a");
    }

    private static void exhaust(QueryExec execution) {
        if (execution.getQuery().isAskType()) {
            execution.ask();
        } else {
            execution.select().forEachRemaining(row -> {});
        }
    }

    private static int overflow(int depth) {
        return depth < 0 ? depth : overflow(depth + 1) + depth;
    }

    private static void sleepUntilInterrupted() {
        try {
            Thread.sleep(LONG.toMillis());
        } catch (InterruptedException swallowed) {
            // What a careless writer would do.
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            Thread.onSpinWait();
        }
    }
}
