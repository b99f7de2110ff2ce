package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad disagreements} as its users give it, on a small data folder of its own. */
class DisagreementsCommandTest {

    private static final String PREFIXES = """
            @prefix isnad: <https://w3id.org/isnad/ontology#> .
            @prefix organization: <https://w3id.org/isnad/organization/> .
            @prefix source: <https://w3id.org/isnad/source/> .
            @prefix claim: <https://w3id.org/isnad/claim/> .
            @prefix scale: <https://w3id.org/isnad/scale/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    private static final String SOURCE = """
            source:%1$s a isnad:Report ;
                dcterms:title "A made-up report"@en ;
                isnad:issued "2010-05-01"^^edtf:EDTF ;
                isnad:tier scale:tier-press ;
                isnad:readAt <http://example.org/%1$s> .

            claim:%1$s-founded a isnad:Claim ;
                isnad:subject organization:alpha ; isnad:predicate isnad:foundedOn ; isnad:dateValue "%2$s"^^edtf:EDTF ;
                isnad:locator "p. 1" ;
                isnad:hedge scale:hedge-flat .
            """;

    private final Path folder;

    DisagreementsCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void layOut() throws IOException {
        for (String part : new String[] {"sources", "entities", "curation"}) {
            Files.createDirectories(folder.resolve("data").resolve(part));
        }
        write("sources/one.ttl", SOURCE.formatted("one", "2003"));
        write("sources/two.ttl", SOURCE.formatted("two", "2004"));
        write("sources/three.ttl", SOURCE.formatted("three", "2003-06"));
        write("entities/organization.ttl", """
                organization:alpha a isnad:Organization ; skos:prefLabel "Alpha"@en .
                organization:beta a isnad:Organization ; skos:prefLabel "Beta"@en .
                """);
        write("curation/disagreements.ttl", """
                claim:one-founded isnad:disagreesWith claim:two-founded ; isnad:curatorNote "Two years."@en .
                """);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve("data").resolve(file), PREFIXES + text);
    }

    private Run run(String... more) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "disagreements",
                                "--data",
                                folder.resolve("data").toString(),
                                "--store",
                                folder.resolve("store").toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void lists_what_the_curators_hold_and_what_rules_find() {
        Run both = run();

        assertThat(both.status()).isZero();
        assertThat(both.out())
                .contains("Disagreements that the curators hold: 1\n", "  Two years. [two witnesses]\n")
                .contains("Two dates for one founding or one end of a body (body-dates-apart): 2\n")
                .contains(
                        "    Alpha: founded on 2003-06 (flat)\n      claim:three-founded: source:three, press, p. 1\n");
    }

    @Test
    void lists_one_kind_only_when_it_is_asked_for() {
        assertThat(run("--recorded").out()).contains("curators hold").doesNotContain("body-dates-apart");
        assertThat(run("--candidates").out()).contains("body-dates-apart").doesNotContain("curators hold");
        assertThat(run("--recorded", "--candidates").status()).isEqualTo(2);
    }

    @Test
    void lists_disagreements_about_one_thing() {
        assertThat(run("--about", "organization:alpha").out()).contains("Two years.");
        assertThat(run("--about", "organization:beta").out()).isEmpty();
    }

    @Test
    void refuses_what_is_no_thing() {
        Run unknown = run("--about", "organization:gamma");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("--about organization:gamma: there is no such thing in the record");
        assertThat(run("--about", "gamma").err()).contains("--about gamma: not a name of a thing");
    }

    @Test
    void writes_csv_to_a_file() throws IOException {
        Path out = folder.resolve("list.csv");

        assertThat(run("--format", "csv", "--recorded", "--out", out.toString()).out())
                .isEmpty();
        assertThat(Files.readString(out))
                .contains("\r\nrecorded,Two years.,2,claim:one-founded,Alpha,founded on,2003,");
    }

    @Test
    void measures_against_the_lists_beside_the_data() throws IOException {
        assertThat(run("--measure").err()).contains("data/agreement/recorded.tsv:1: no such file");

        Files.createDirectory(folder.resolve("data/agreement"));
        Files.writeString(
                folder.resolve("data/agreement/recorded.tsv"),
                "recorded-by\tmatter\tclaim\tother\ncurators\tfounding\tclaim:one-founded\tclaim:two-founded\n");
        Files.writeString(folder.resolve("data/agreement/judged.tsv"), """
                rule\tverdict\tclaim\tother\treason
                body-dates-apart\tcontradiction\tclaim:two-founded\tclaim:three-founded\ttwo years
                """);

        Run measure = run("--measure");

        assertThat(measure.status()).isZero();
        assertThat(measure.out())
                .contains("curators          1      1   100 %", "body-dates-apart                2      1");
    }
}
