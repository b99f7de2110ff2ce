package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code isnad explain} as its users give it, on a small data folder of its own. */
class ExplainCommandTest {

    private static final String SOURCE = """
            @prefix isnad: <https://w3id.org/isnad/ontology#> .
            @prefix organization: <https://w3id.org/isnad/organization/> .
            @prefix source: <https://w3id.org/isnad/source/> .
            @prefix claim: <https://w3id.org/isnad/claim/> .
            @prefix scale: <https://w3id.org/isnad/scale/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .

            source:made-up-2010 a isnad:Report ;
                dcterms:title "A made-up report"@en ;
                isnad:issued "2010-05-01"^^edtf:EDTF ;
                isnad:tier scale:tier-press ;
                isnad:readAt <http://example.org/report> .

            claim:made-up-2010-allied a isnad:Claim ;
                isnad:subject organization:alpha ; isnad:predicate isnad:alliedWith ; isnad:object organization:beta ;
                isnad:locator "p. 1" ;
                isnad:hedge scale:hedge-flat ;
                isnad:attested "2010-05-01"^^edtf:EDTF .
            """;

    private static final String ENTITIES = """
            @prefix isnad: <https://w3id.org/isnad/ontology#> .
            @prefix organization: <https://w3id.org/isnad/organization/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

            organization:alpha a isnad:Organization ;
                skos:prefLabel "Alpha"@en .

            organization:beta a isnad:Organization ;
                skos:prefLabel "Beta"@en .
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    @BeforeAll
    static void layOut() throws IOException {
        Files.createDirectories(folder.resolve("data/sources"));
        Files.createDirectories(folder.resolve("data/entities"));
        Files.writeString(folder.resolve("data/sources/made-up-2010.ttl"), SOURCE);
        Files.writeString(folder.resolve("data/entities/organization.ttl"), ENTITIES);
    }

    private static Run run(String... statement) {
        List<String> args = new ArrayList<>(List.of(
                "explain",
                "--data",
                folder.resolve("data").toString(),
                "--store",
                folder.resolve("store").toString()));
        args.addAll(List.of(statement));
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void tells_what_a_source_says() {
        Run run = run("organization:alpha", "isnad:alliedWith", "organization:beta");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Direct, by 1 claim:\n  Alpha: allied with Beta\n", "\"A made-up report\"");
    }

    @Test
    void tells_what_follows_and_takes_iris() {
        Run run = run(
                "<https://w3id.org/isnad/organization/beta>",
                "https://w3id.org/isnad/ontology#alliedWith",
                "organization:alpha");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Inferred, by 1 proof:\n", "\"Alliance and rivalry hold both ways\"");
    }

    @Test
    void says_no_where_nothing_supports_a_statement() {
        Run run = run("organization:alpha", "isnad:rivalOf", "organization:beta");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Nothing supports this");
    }

    @Test
    void tells_what_stood_behind_it_on_a_day_and_by_a_day() {
        String[] statement = {"organization:beta", "isnad:alliedWith", "organization:alpha"};

        assertThat(runWith(statement, "--as-of", "2010-05-01", "--certainty", "sure")
                        .status())
                .isZero();
        assertThat(runWith(statement, "--as-of", "2010-05-02", "--certainty", "sure")
                        .out())
                .contains("Nothing supports this");
        assertThat(runWith(statement, "--known-by", "2010-05-01").status()).isZero();
        assertThat(runWith(statement, "--known-by", "2010-04-30").status()).isEqualTo(1);
    }

    private static Run runWith(String[] statement, String... more) {
        return run(Stream.of(statement, more).flatMap(Stream::of).toArray(String[]::new));
    }

    @Test
    void what_curators_withdraw_supports_nothing_any_more(@TempDir Path other) throws IOException {
        for (String file : List.of("sources/made-up-2010.ttl", "entities/organization.ttl")) {
            Files.createDirectories(other.resolve("data").resolve(file).getParent());
            Files.copy(
                    folder.resolve("data").resolve(file), other.resolve("data").resolve(file));
        }
        Files.createDirectories(other.resolve("data/curation"));
        Files.writeString(other.resolve("data/curation/status.ttl"), """
                @prefix isnad: <https://w3id.org/isnad/ontology#> .
                @prefix claim: <https://w3id.org/isnad/claim/> .
                @prefix scale: <https://w3id.org/isnad/scale/> .

                claim:made-up-2010-allied isnad:status scale:status-withdrawn ;
                    isnad:curatorNote "Made up."@en .
                """);

        Run run = Run.of(
                "explain",
                "--data",
                other.resolve("data").toString(),
                "--store",
                other.resolve("store").toString(),
                "organization:beta",
                "isnad:alliedWith",
                "organization:alpha");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Nothing supports this");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            organization:alfa  | isnad:alliedWith   | organization:beta  | unknown subject organization:alfa (did you mean organization:alpha?)
            organization:alpha | isnad:aliedWith    | organization:beta  | unknown predicate isnad:aliedWith (did you mean isnad:alliedWith?)
            organization:alpha | isnad:alliedWith   | organization:bta   | unknown object organization:bta (did you mean organization:beta?)
            organization:alpha | isnad:locator      | organization:beta  | unknown predicate isnad:locator
            alpha              | isnad:alliedWith   | organization:beta  | unknown subject alpha (did you mean organization:alpha?)
            """)
    void an_unknown_name_is_a_usage_error_with_the_nearest_name(
            String subject, String predicate, String object, String message) {
        Run run = run(subject, predicate, object);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("isnad: " + message);
    }

    @Test
    void proofs_are_counted_from_one() {
        Run run = run("organization:alpha", "isnad:alliedWith", "organization:beta", "--proofs", "0");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--proofs 0: proofs are counted from 1");
    }

    @Test
    void writes_turtle_and_json_to_a_file() throws IOException {
        Path out = folder.resolve("explanation");
        for (String format : List.of("turtle", "json")) {
            assertThat(run(
                                    "organization:beta",
                                    "isnad:alliedWith",
                                    "organization:alpha",
                                    "--format",
                                    format,
                                    "--out",
                                    out.toString())
                            .out())
                    .isEmpty();
            assertThat(Files.readString(out))
                    .contains(format.equals("json") ? "\"supported\"" : "a isnad:Derivation ;");
        }
    }
}
