package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.Pipeline;
import org.isnad.Stages;
import org.isnad.model.Isnad;
import org.isnad.model.Kinds;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.read.DataFolder;
import org.isnad.site.Site;
import org.isnad.site.markup.Language;
import org.isnad.site.request.PageRequest;
import org.isnad.view.View;
import org.junit.jupiter.api.Test;

/**
 * What the pages of the project's own data cost and weigh, by kind of thing: every page in English, in a program that has
 * run for a while. The processor time is that of the one thread that makes the page.
 */
class PagesBenchmark {

    /** What a page may cost in the median of its kind. */
    private static final long MEDIAN_MICROS = 10_000;

    /** What a page may weigh on its way to the reader. */
    private static final long HEAVIEST = 50_000;

    private static final int ROUNDS = Integer.getInteger("isnad.rounds", 4);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** One page: its path, and what it cost and weighs. */
    private record Cost(String path, long micros, long raw, long packed) {}

    @Test
    void everyPageByKind() throws IOException {
        DatasetGraph dataset = ServedDataset.of(
                new Pipeline(new Stages(InstantSource.system(), (stage, took, result) -> {}))
                        .run(DataFolder.texts(Path.of("data"), new ArrayList<>()), List.of()).dataset().stream(),
                Prefixes.forQueries());
        Site site = Site.of(dataset, "0.1.0");
        List<String> paths = paths(dataset);
        Map<String, List<Cost>> kinds = new TreeMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            kinds.clear();
            for (String path : paths) {
                kinds.computeIfAbsent(path.split("/", 2)[0], kind -> new ArrayList<>())
                        .add(cost(site, path));
            }
        }

        System.out.printf("%-14s %6s %31s %31s %31s%n", "", "pages", "us of CPU", "bytes", "bytes packed");
        kinds.forEach(PagesBenchmark::print);
        assertThat(kinds).containsKeys("organization", "claim", "source");
        assertThat(kinds.values()).allSatisfy(costs -> {
            assertThat(part(costs, Cost::micros, 0.5)).isLessThan(MEDIAN_MICROS);
            assertThat(part(costs, Cost::packed, 1)).isLessThan(HEAVIEST);
        });
    }

    /** The paths of all that is described and has a page. */
    private static List<String> paths(DatasetGraph dataset) {
        return dataset.getDefaultGraph().stream()
                .map(Triple::getSubject)
                .filter(subject -> subject.isURI() && subject.getURI().startsWith(Isnad.BASE))
                .map(subject -> subject.getURI().substring(Isnad.BASE.length()))
                .filter(path -> Kinds.ALL.contains(path.split("/", 2)[0]))
                .distinct()
                .sorted()
                .toList();
    }

    private Cost cost(Site site, String path) {
        long begun = threads.getCurrentThreadCpuTime();
        byte[] html = site.page(new PageRequest(path, Language.EN, View.WHOLE, Map.of()))
                .html();
        long micros = (threads.getCurrentThreadCpuTime() - begun) / 1_000;
        return new Cost(path, micros, html.length, packed(html));
    }

    private static long packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    private static void print(String kind, List<Cost> costs) {
        System.out.printf(
                "%-14s %6d %s %s %s  slowest %s%n",
                kind,
                costs.size(),
                parts(costs, Cost::micros),
                parts(costs, Cost::raw),
                parts(costs, Cost::packed),
                costs.stream()
                        .max(Comparator.comparingLong(Cost::micros))
                        .map(Cost::path)
                        .orElse(""));
    }

    /** Median, 95th percentile and maximum. */
    private static String parts(List<Cost> costs, ToLongFunction<Cost> figure) {
        return String.format(
                "%9d %9d %9d  ", part(costs, figure, 0.5), part(costs, figure, 0.95), part(costs, figure, 1));
    }

    private static long part(List<Cost> costs, ToLongFunction<Cost> figure, double part) {
        long[] sorted = costs.stream().mapToLong(figure).sorted().toArray();
        return sorted[(int) ((sorted.length - 1) * part)];
    }
}
