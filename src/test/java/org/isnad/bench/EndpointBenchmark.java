package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.Pipeline;
import org.isnad.Stages;
import org.isnad.generate.ClaimWorld;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.read.DataFolder;
import org.isnad.read.Packed;
import org.isnad.server.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * This project's server beside Fuseki as it comes, of the same version and over the same data, each in a process of its own,
 * asked in turns so that both meet with the same weather: eight clients, one question after another. What is compared is the
 * processor time of the servers for one answer, which a busy machine does not change, beside throughput and latency.
 */
class EndpointBenchmark {

    /** How fast it must be without its cache, as a part of what plain Fuseki does. */
    private static final double UNCACHED = 0.95;

    /** How many times as fast answers from the cache must be. */
    private static final double CACHED = 10;

    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration ROUND = Duration.ofMillis(1_500);
    private static final int ROUNDS = Integer.getInteger("isnad.rounds", 4);
    /** Plain Fuseki has no time limit; with ours at its usual 30 s, eight aggregates at once over the largest data meet it. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private static final double TRIPLES_PER_CLAIM = 14;
    private static final long SEED = 20_171_001;

    private final Crowd crowd = new Crowd();

    @Test
    void competencyQuestionsOverTheCuratedData(@TempDir Path folder) throws Exception {
        DatasetGraph built = new Pipeline(new Stages(InstantSource.system(), (stage, took, result) -> {}))
                .run(DataFolder.texts(Path.of("data"), new ArrayList<>()), List.of())
                .dataset();
        Path file = folder.resolve("curated.rt");
        write(file, out -> built.stream().forEach(out::quad));

        compare("curated", file, Map.of("questions", QueryMix.competency()));
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000, 1_000_000, 10_000_000})
    void lookupsPathsAndAggregatesOverClaims(int triples, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("claims.rt");
        Subjects subjects = new Subjects();
        write(file, out -> {
            Packed.ontology().stream().forEach(triple -> out.quad(Quad.create(Graphs.ONTOLOGY, triple)));
            Packed.scales().stream().forEach(triple -> out.quad(Quad.create(Graphs.SCALES, triple)));
            ClaimWorld.of(SEED, (int) (triples / TRIPLES_PER_CLAIM)).writeTo(subjects.passingOnTo(out));
        });

        compare(triples + " triples", file, QueryMix.of(subjects.triples()));
    }

    /** Two servers at a time, so that the largest data fits into a machine of 16 GB. */
    private void compare(String data, Path file, Map<String, List<String>> mixes) throws Exception {
        List<Double> uncachedRatios = new ArrayList<>();
        List<Double> cachedRatios = new ArrayList<>();
        try (ServedProcess plain = ServedProcess.start("plain", file, 0, LIMIT)) {
            try (ServedProcess ours = ServedProcess.start("ours", file, 0, LIMIT)) {
                System.out.printf(
                        "%-16s start to first answer %d ms, plain %d ms; live heap %d MB, plain %d MB%n",
                        data, ours.startMillis(), plain.startMillis(), ours.heapMegabytes(), plain.heapMegabytes());
                for (Map.Entry<String, List<String>> mix : mixes.entrySet()) {
                    String name = data + " " + mix.getKey() + " uncached";
                    uncachedRatios.add(print(name, turns(ours, plain, mix.getValue(), true)));
                }
                tellMemory(data, ours, plain);
            }
            long cache = ServerSettings.DEFAULT_CACHE_BYTES;
            try (ServedProcess cached = ServedProcess.start("ours", file, cache, LIMIT)) {
                for (Map.Entry<String, List<String>> mix : mixes.entrySet()) {
                    String name = data + " " + mix.getKey() + " cached";
                    cachedRatios.add(print(name, turns(cached, plain, mix.getValue(), false)));
                }
                tellMemory(data + " cached", cached, plain);
            }
        }
        assertThat(uncachedRatios).allSatisfy(ratio -> assertThat(ratio).isGreaterThan(UNCACHED));
        assertThat(cachedRatios).anySatisfy(ratio -> assertThat(ratio).isGreaterThan(CACHED));
    }

    private void tellMemory(String data, ServedProcess ours, ServedProcess plain) throws IOException {
        System.out.printf(
                "%-24s resident %d MB, plain %d MB; told to come back later %d times%n",
                data, ours.residentMegabytes(), plain.residentMegabytes(), crowd.turnedAway());
    }

    private Crowd.Result[] turns(ServedProcess ours, ServedProcess plain, List<String> queries, boolean fresh)
            throws Exception {
        crowd.ask(ours, queries, WARM_UP, fresh);
        crowd.ask(plain, queries, WARM_UP, fresh);
        List<Crowd.Result> our = new ArrayList<>();
        List<Crowd.Result> their = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            our.add(crowd.ask(ours, queries, ROUND, fresh));
            their.add(crowd.ask(plain, queries, ROUND, fresh));
        }
        return new Crowd.Result[] {Crowd.Result.sum(our), Crowd.Result.sum(their)};
    }

    /** How many times less processor time an answer of ours took. */
    private static double print(String name, Crowd.Result[] results) {
        double ratio = results[1].cpuMicros() / results[0].cpuMicros();
        System.out.printf(
                "%-34s CPU ratio %6.2f, throughput ratio %6.2f; ours %8.1f/s, median %7.2f ms, p95 %7.2f ms, %7.0f us CPU;"
                        + " plain %8.1f/s, median %7.2f ms, p95 %7.2f ms, %7.0f us CPU%n",
                name,
                ratio,
                results[0].perSecond() / results[1].perSecond(),
                results[0].perSecond(),
                results[0].millis(0.5),
                results[0].millis(0.95),
                results[0].cpuMicros(),
                results[1].perSecond(),
                results[1].millis(0.5),
                results[1].millis(0.95),
                results[1].cpuMicros());
        return ratio;
    }

    /** Remembers on the way what each claim is about, so that the world need not be read again for questions about it. */
    private static final class Subjects {

        private final List<Triple> triples = new ArrayList<>();

        StreamRDF passingOnTo(StreamRDF out) {
            return new StreamRDFWrapper(out) {
                @Override
                public void quad(Quad quad) {
                    if (quad.getPredicate().equals(Isnad.SUBJECT)) {
                        triples.add(quad.asTriple());
                    }
                    super.quad(quad);
                }
            };
        }

        List<Triple> triples() {
            return triples;
        }
    }

    interface Source {
        void writeTo(StreamRDF out);
    }

    static void write(Path file, Source source) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            StreamRDF quads = StreamRDFWriter.getWriterStream(out, Lang.RDFTHRIFT);
            quads.start();
            source.writeTo(quads);
            quads.finish();
        }
    }
}
