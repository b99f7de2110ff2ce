package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad report} as its users give it, on a small data folder of its own. */
class ReportCommandTest {

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

    private final Path folder;

    ReportCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectories(folder.resolve("data/sources"));
        Files.createDirectories(folder.resolve("data/entities"));
        Files.writeString(folder.resolve("data/sources/made-up-2010.ttl"), SOURCE);
        Files.writeString(folder.resolve("data/entities/organization.ttl"), ENTITIES);
    }

    private Run run(String... more) {
        String[] args = new String[more.length + 5];
        args[0] = "report";
        args[1] = "--data";
        args[2] = folder.resolve("data").toString();
        args[3] = "--store";
        args[4] = folder.resolve("store").toString();
        System.arraycopy(more, 0, args, 5, more.length);
        return Run.of(args);
    }

    @Test
    void tells_every_figure_as_text() {
        Run report = run();

        assertThat(report.status()).isZero();
        assertThat(report.out())
                .contains("What the record holds\n", "Claims by group and property\n")
                .contains("States that nobody has vouched for in five years: 0\n");
    }

    @Test
    void looks_back_from_the_day_that_is_asked_for() {
        assertThat(run("--as-of", "2026-01-01", "stale").out()).contains("nobody has vouched for in five years: 1\n");
        assertThat(run("--as-of", "yesterday").status()).isEqualTo(2);
    }

    @Test
    void names_the_figures_when_it_is_asked_for_one_that_there_is_not() {
        Run report = run("weather");

        assertThat(report.status()).isEqualTo(2);
        assertThat(report.err()).contains("Unknown figure weather (there are totals, ");
    }

    @Test
    void writes_csv_to_a_file() throws IOException {
        Path out = folder.resolve("report.csv");

        assertThat(run("--format", "csv", "--out", out.toString(), "without-link")
                        .out())
                .isEmpty();
        assertThat(Files.readString(out))
                .startsWith(
                        "figure,row,column,value\r\nwithout-link,1,entity,https://w3id.org/isnad/organization/alpha\r\n");
    }

    @Test
    void what_it_tells_in_turtle_is_published_with_the_build() throws IOException {
        Run report = run("--format", "turtle");

        assertThat(report.out()).contains("a dqv:QualityMeasurement ;").doesNotContain("[", "_:");
        assertThat(Files.readString(folder.resolve("store/isnad.nq")))
                .contains(
                        "<https://w3id.org/isnad/release/measurement/totals-claims> <http://www.w3.org/ns/dqv#value>"
                                + " \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> <https://w3id.org/isnad/graph/release> .");
    }
}
