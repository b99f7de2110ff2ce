package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.document.SeedDocument;
import org.isnad.infer.Inference;
import org.isnad.infer.Inferred;
import org.isnad.model.Graphs;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.query.QueryReader;
import org.isnad.read.Packed;
import org.isnad.read.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The seed put to the test on the project's own data. The document is held against the one that is checked in; run with
 * {@code -Disnad.rewrite=true} to write it anew, and read the difference.
 */
class SeedTest {

    private static final Path DOCUMENT = Path.of("src", "doc", "seed.md");
    private static final Path FOLDER = Path.of("ontology", "seed");
    private static final int MOST_ROWS = 60;
    private static final DatasetGraph DATASET = dataset();
    private static final String GENERATED = SeedDocument.of(DATASET);
    private static final List<String> TESTS =
            List.of("close", "resistance", "opposition", "political-base", "faqih", "politics");
    private static final Map<String, Map<String, String>> VERDICTS =
            TESTS.stream().collect(Collectors.toUnmodifiableMap(test -> test, SeedTest::verdicts));
    private static final List<Map<String, String>> OVERVIEW = ask("overview", Map.of());

    /** The verdict on each formation of which the record says something. */
    private static Map<String, String> verdicts(String test) {
        Map<String, String> verdicts = new TreeMap<>();
        ask("verdicts", Map.of("test", "claim:heras-2017-set-" + test))
                .forEach(row -> verdicts.put(row.get("formation"), row.get("verdict")));
        return verdicts;
    }

    private static DatasetGraph dataset() {
        DatasetGraph built = CuratedData.build().dataset();
        Inferred inferred = Inference.over(built);
        Stream<Quad> quads = Stream.of(
                        built.stream(),
                        quads(Graphs.DERIVATIONS, inferred.derivations()),
                        quads(Graphs.INFERRED, inferred.triples()))
                .flatMap(quad -> quad);
        return ServedDataset.of(quads, Prefixes.forQueries());
    }

    private static Stream<Quad> quads(Node name, Graph graph) {
        return graph.stream().map(triple -> Quad.create(name, triple));
    }

    private static List<Path> queries() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_document_is_what_the_graph_gives() throws IOException {
        if (Boolean.getBoolean("isnad.rewrite")) {
            Files.writeString(DOCUMENT, GENERATED);
        }

        assertThat(GENERATED).isEqualTo(Files.readString(DOCUMENT));
    }

    @Test
    void its_tables_can_be_read() {
        int rows = 0;
        for (String line : GENERATED.lines().toList()) {
            rows = line.startsWith("| ") ? rows + 1 : 0;
            assertThat(rows).as(line).isLessThanOrEqualTo(MOST_ROWS + 2);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            resistance | supports    | Badr Organization; Kata'ib Hezbollah
            resistance | nothing     | Asa'ib Ahl al-Haq; Harakat Hezbollah al-Nujaba
            opposition | supports    | Asa'ib Ahl al-Haq; Harakat Hezbollah al-Nujaba
            opposition | leaves open | Badr Organization; Saraya al-Salam
            close      | supports    | Badr Organization; Kata'ib Hezbollah; Asa'ib Ahl al-Haq
            close      | leaves open | Kata'ib Sayyid al-Shuhada; Al-Abbas Combat Division
            faqih      | supports    | Kata'ib Hezbollah
            faqih      | leaves open | Badr Organization
            faqih      | contradicts | Al-Abbas Combat Division
            politics   | supports    | Asa'ib Ahl al-Haq; Kata'ib Hezbollah
            """)
    void the_record_supports_contradicts_leaves_open_or_is_silent(String test, String verdict, String formations) {
        Map<String, String> verdicts = VERDICTS.getOrDefault(test, Map.of());

        assertThat(List.of(formations.split("; ", -1)))
                .allSatisfy(formation ->
                        assertThat(verdicts.getOrDefault(formation, "nothing")).isEqualTo(verdict));
    }

    @Test
    void the_tie_to_the_resistance_rests_on_a_part_in_badr_and_a_post() {
        List<Map<String, String>> proof = ask("proofs", Map.of("test", "claim:heras-2017-set-resistance"));

        assertThat(proof)
                .filteredOn(row -> "Kata'ib Hezbollah".equals(row.get("formation")))
                .extracting(row -> row.get("claim"))
                .contains("claim:anadolu-2020-muhandis-badr", "claim:critical-threats-2009-hard-power-badr-resistance")
                .hasSize(3);
    }

    @Test
    void forty_of_sixty_seven_stays_a_number_of_a_set_beside_other_numbers() {
        List<Map<String, String>> numbers = ask("numbers", Map.of());

        assertThat(numbers)
                .extracting(row -> row.get("claim") + " " + row.get("number"))
                .contains(
                        "claim:heras-2017-set-close 40",
                        "claim:heras-2017-set-size 67",
                        "claim:hashimi-pmf-dispute-shia-khamenei 44",
                        "claim:hashimi-pmf-dispute-shia-size 67");
        assertThat(ask("seed-names", Map.of())).hasSize(3);
    }

    @Test
    void a_verdict_is_the_same_in_every_table() {
        List<String> counted = ask("summary", Map.of()).stream()
                .map(row -> row.get("test") + " " + row.get("supports") + " " + row.get("contradicts") + " "
                        + row.get("open"))
                .toList();
        List<String> listed = TESTS.stream()
                .map(test -> "claim:heras-2017-set-" + test + " " + count(test, "supports") + " "
                        + count(test, "contradicts") + " " + count(test, "leaves open"))
                .toList();
        List<String> shown = OVERVIEW.stream()
                .flatMap(row -> row.values().stream())
                .filter(Set.of("supports", "contradicts", "leaves open")::contains)
                .toList();

        assertThat(counted).containsExactlyElementsOf(listed);
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(VERDICTS.values().stream()
                        .flatMap(verdicts -> verdicts.values().stream())
                        .toList());
    }

    private static int count(String test, String verdict) {
        return Collections.frequency(VERDICTS.getOrDefault(test, Map.of()).values(), verdict);
    }

    @Test
    void a_query_explains_each_of_its_columns_and_names_no_formation() throws IOException {
        List<String> formations = formations();
        assertThat(formations).hasSizeGreaterThan(40);
        assertThat(queries()).isNotEmpty().allSatisfy(file -> {
            String text = Files.readString(file);
            Query query = new QueryReader(Prefixes.forQueries()).read(text);
            assertThat(query.getResultVars())
                    .containsExactlyElementsOf(Question.parse(text).columns().keySet());
            assertThat(formations).noneMatch(text::contains);
        });
    }

    @Test
    void the_template_names_no_formation_and_asks_every_query() throws IOException {
        String template = Files.readString(FOLDER.resolve("seed.md"));

        assertThat(formations()).noneMatch(template::contains);
        assertThat(queries().stream().map(file -> file.getFileName().toString().replace(".rq", "")))
                .allSatisfy(name -> assertThat(template).containsPattern("```sparql\n" + name + "[ \n]"));
    }

    @Test
    void queries_that_reach_verdicts_read_the_same_evidence() throws IOException {
        Set<String> shared = new TreeSet<>();
        for (String name : List.of("verdicts", "proofs", "overview", "summary")) {
            String query = Files.readString(FOLDER.resolve(name + ".rq"));
            int start = query.indexOf("# What bears on which test");
            int end = query.indexOf("AS ?inFavour)", start);
            shared.add(query.substring(start, end).replaceAll("(?m)^ +", ""));
        }

        assertThat(shared).hasSize(1);
    }

    private static List<String> formations() {
        return OVERVIEW.stream().map(row -> row.getOrDefault("formation", "")).toList();
    }

    private static List<Map<String, String>> ask(String name, Map<String, String> params) {
        String text = Packed.seedQuery(name).orElseThrow();
        Query query =
                new QueryReader(Prefixes.forQueries()).read(Question.parse(text).with(params));
        List<Map<String, String>> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(DATASET).query(query).build()) {
            execution.select().forEachRemaining(binding -> {
                Map<String, String> row = new TreeMap<>();
                for (String column : query.getResultVars()) {
                    Node value = binding.get(Var.alloc(column));
                    if (value != null) {
                        row.put(column, value.isLiteral() ? value.getLiteralLexicalForm() : Prefixes.shorten(value));
                    }
                }
                rows.add(row);
            });
        }
        return rows;
    }
}
