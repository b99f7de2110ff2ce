package org.isnad.server;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.isnad.evaluate.Evaluator;
import org.isnad.evaluate.OneAtATime;

/** The figures of a running server, for Prometheus. Each server has its own. */
final class Metrics {

    /** The Content-Type of {@link #text}. */
    static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private static final double[] SECONDS = {
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60
    };

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter requests = Counter.builder()
            .name("isnad_requests_total")
            .help("Requests on the public port, by path and kind of outcome.")
            .labelNames("path", "outcome")
            .withoutExemplars()
            .register(registry);
    private final Histogram seconds = Histogram.builder()
            .name("isnad_request_seconds")
            .unit(Unit.SECONDS)
            .help("Time from the head of a request to the end of its answer, by path and kind of outcome.")
            .classicOnly()
            .classicUpperBounds(SECONDS)
            .labelNames("path", "outcome")
            .withoutExemplars()
            .register(registry);
    private final Counter cache = Counter.builder()
            .name("isnad_cache_lookups_total")
            .help("Answers looked for in the cache, by whether they were there.")
            .labelNames("result")
            .withoutExemplars()
            .register(registry);

    private final Counter reloads = Counter.builder()
            .name("isnad_reloads_total")
            .help("Attempts to serve newer data, by how they ended.")
            .labelNames("ending")
            .withoutExemplars()
            .register(registry);

    Metrics() {
        for (Outcome outcome : Outcome.values()) {
            requests.initLabelValues(Route.SPARQL.path(), outcome.label());
            seconds.initLabelValues(Route.SPARQL.path(), outcome.label());
        }
        for (Reload.Ending ending : Reload.Ending.values()) {
            reloads.initLabelValues(label(ending));
        }
        cache.initLabelValues("hit");
        cache.initLabelValues("miss");
        gauge("isnad_heap_used_bytes", "Heap in use.", () -> {
            Runtime heap = Runtime.getRuntime();
            return heap.totalMemory() - heap.freeMemory();
        });
    }

    /** Adds the figures of those who work, which are asked for each time. */
    void watch(Current current, Evaluator evaluator, OneAtATime<?> views, AnswerCache cache) {
        gauge("isnad_statements", "Statements that are served.", () -> current.now()
                .statements());
        gauge(
                "isnad_data_modified_seconds",
                "When the data was last changed, in seconds since 1970.",
                () -> current.now().publication().modified().getEpochSecond());
        gauge("isnad_cache_bytes", "Bytes of answers that are kept.", cache::size);
        gauge("isnad_queries_running", "Queries at work.", () -> evaluator
                .load()
                .running());
        gauge("isnad_queries_resting", "Queries whose clients are waited for, to read more.", () -> evaluator
                .load()
                .resting());
        gauge("isnad_queries_waiting", "Queries that wait for their turn.", () -> evaluator
                .load()
                .waiting());
        gauge(
                "isnad_work_waiting",
                "Pages, documents and long queries that wait for their turn to be made or read.",
                () -> evaluator.load().waitingAtOnce());
        gauge("isnad_views_waiting", "Queries that wait for a view to be made.", views::waiting);
        gauge("isnad_lost_threads", "Threads whose query does not end.", () -> evaluator
                .load()
                .lost());
        CounterWithCallback.builder()
                .name("isnad_threads_ever_lost_total")
                .help("Threads whose query did not end in time, those that have ended since included.")
                .callback(now -> now.call((double) evaluator.load().lostEver()))
                .register(registry);
    }

    private void gauge(String name, String help, LongSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(now -> now.call((double) value.getAsLong()))
                .register(registry);
    }

    void ended(String path, Outcome outcome, long nanos) {
        requests.labelValues(path, outcome.label()).inc();
        seconds.labelValues(path, outcome.label()).observe(nanos / (double) TimeUnit.SECONDS.toNanos(1));
    }

    /** How many requests for a path ended in this way. */
    long ended(String path, Outcome outcome) {
        return (long) requests.labelValues(path, outcome.label()).get();
    }

    /**
     * The time within which a share of the requests for a path were answered, as an upper bound; empty if none were, or if
     * some of the share took longer than the longest time that is told apart.
     *
     * @param share above 0 and at most 1
     */
    Optional<Duration> within(String path, double share) {
        return seconds.collect().getDataPoints().stream()
                .filter(point -> point.getLabels().equals(Labels.of("path", path, "outcome", Outcome.ANSWERED.label())))
                .findFirst()
                .flatMap(point -> bound(point.getClassicBuckets(), share));
    }

    private static Optional<Duration> bound(ClassicHistogramBuckets buckets, double share) {
        long all = 0;
        for (int i = 0; i < buckets.size(); i++) {
            all += buckets.getCount(i);
        }
        long sum = 0;
        for (int i = 0; i < buckets.size(); i++) {
            sum += buckets.getCount(i);
            if (sum > 0 && sum >= share * all) {
                double bound = buckets.getUpperBound(i);
                return Double.isInfinite(bound)
                        ? Optional.empty()
                        : Optional.of(Duration.ofNanos(Math.round(bound * TimeUnit.SECONDS.toNanos(1))));
            }
        }
        return Optional.empty();
    }

    void cached(boolean hit) {
        cache.labelValues(hit ? "hit" : "miss").inc();
    }

    void reloaded(Reload.Ending ending) {
        reloads.labelValues(label(ending)).inc();
    }

    private static String label(Reload.Ending ending) {
        return ending.name().toLowerCase(Locale.ROOT);
    }

    /** All figures in the text format of Prometheus. */
    String text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, registry.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
