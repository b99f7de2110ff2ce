package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands as their users give them, on a small data folder of its own. */
class CommandsTest {

    private static final String SOURCE = """
            @prefix isnad: <https://w3id.org/isnad/ontology#> .
            @prefix organization: <https://w3id.org/isnad/organization/> .
            @prefix source: <https://w3id.org/isnad/source/> .
            @prefix claim: <https://w3id.org/isnad/claim/> .
            @prefix scale: <https://w3id.org/isnad/scale/> .
            @prefix dc: <http://purl.org/dc/elements/1.1/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .

            source:made-up-2020 a isnad:Report ;
                dcterms:title "A made-up report"@en ;
                dc:publisher "Nobody" ;
                dcterms:language "en" ;
                isnad:issued "2020"^^edtf:EDTF ;
                isnad:tier scale:tier-press ;
                isnad:readAt <http://example.org/report> .

            claim:made-up-2020-name a isnad:Claim ;
                isnad:subject organization:alpha ; isnad:predicate isnad:knownAs ; isnad:value "ألفا"@ar ;
                isnad:nameKind scale:name-own ;
                isnad:locator "p. 1" ;
                isnad:hedge scale:hedge-flat .
            """;

    private static final String ENTITIES = """
            @prefix isnad: <https://w3id.org/isnad/ontology#> .
            @prefix organization: <https://w3id.org/isnad/organization/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

            organization:alpha a isnad:Organization ;
                skos:prefLabel "Alpha"@en .
            """;

    private final Path folder;
    private final Path source;

    CommandsTest(@TempDir Path folder) {
        this.folder = folder;
        this.source = folder.resolve("data/sources/made-up-2020.ttl");
    }

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectories(source.getParent());
        Files.createDirectories(folder.resolve("data/entities"));
        Files.writeString(source, SOURCE);
        Files.writeString(folder.resolve("data/entities/organization.ttl"), ENTITIES);
    }

    private Run run(String command, String... more) {
        return runWithInput("", command, more);
    }

    private Run runWithInput(String input, String command, String... more) {
        String[] args = new String[more.length + 5];
        args[0] = command;
        args[1] = "--data";
        args[2] = folder.resolve("data").toString();
        args[3] = "--store";
        args[4] = folder.resolve("store").toString();
        System.arraycopy(more, 0, args, 5, more.length);
        return Run.withInput(input, args);
    }

    @Test
    void build_stores_what_conforms_and_tells_the_stages() throws IOException {
        Path out = folder.resolve("out.nq");

        Run build = run("build", "--out", out.toString());

        assertThat(build.status()).isZero();
        assertThat(build.out()).isEmpty();
        assertThat(build.err()).contains("read ", "build ", "validate ", "CPU time");
        assertThat(out).hasSameBinaryContentAs(folder.resolve("store/isnad.nq"));
        assertThat(Files.readString(out)).contains("<https://w3id.org/isnad/graph/direct>", "\"ألفا\"@ar");
    }

    @Test
    void build_refuses_what_does_not_conform_and_keeps_the_last_build() throws IOException {
        run("build");
        byte[] before = Files.readAllBytes(folder.resolve("store/isnad.nq"));
        Files.writeString(source, SOURCE.replace("\"p. 1\"", "\"p. 1\" ;\n    isnad:locater \"p. 2\""));

        Run build = run("build");

        assertThat(build.status()).isEqualTo(1);
        assertThat(build.err())
                .contains("made-up-2020.ttl:22: unknown predicate isnad:locater (did you mean isnad:locator?)")
                .contains("isnad: the data does not conform");
        assertThat(Files.readAllBytes(folder.resolve("store/isnad.nq"))).isEqualTo(before);
    }

    @Test
    void query_builds_when_the_data_has_changed_and_only_then() throws IOException {
        String question = "SELECT ?name { organization:alpha isnad:knownAs ?name }";
        assertThat(run("query", "-e", question).err()).contains("no build yet");
        assertThat(run("query", "-e", question).err()).contains("opening it").doesNotContain("validate");
        Files.writeString(source, SOURCE.replace("ألفا", "ألفا الأولى"));

        Run changed = run("query", "--format", "csv", "-e", question);

        assertThat(changed.err()).contains("building again");
        assertThat(changed.out()).isEqualToIgnoringNewLines("name" + "ألفا الأولى");
    }

    @Test
    void query_answers_in_the_form_that_is_asked_for() {
        String select = "SELECT ?s { ?s a isnad:Organization }";
        assertThat(run("query", "-e", select).out()).contains("organization:alpha");
        assertThat(run("query", "--format", "json", "-e", select).out())
                .contains("\"value\": \"https://w3id.org/isnad/organization/alpha\"");
        assertThat(runWithInput("CONSTRUCT WHERE { ?s a isnad:Organization }", "query", "-")
                        .out())
                .contains("organization:alpha", "isnad:Organization");
        Run unsuitable = run("query", "--format", "turtle", "-e", select);
        assertThat(unsuitable.status()).isEqualTo(2);
        assertThat(unsuitable.err()).contains("no answer in the format turtle");
    }

    @Test
    void query_knows_the_competency_questions_by_name_and_their_parameters() {
        Run names = run("query", "--format", "csv", "33-names", "--param", "thing=organization:alpha");
        assertThat(names.out()).contains("ألفا");
        assertThat(run("query", "33-names").out()).doesNotContain("ألفا");

        Run bad = run("query", "33-names", "--param", "thing=nothing special");
        assertThat(bad.status()).isEqualTo(2);
        assertThat(bad.err()).contains("isnad: --param: not a name of a thing: nothing special");
        assertThat(run("query", "33-nomes").err()).contains("no such file", "10-who-leads");
    }

    @Test
    void an_ask_that_is_false_is_a_no() {
        assertThat(run("query", "-e", "ASK { ?s a isnad:Organization }"))
                .extracting(Run::status, Run::out)
                .containsExactly(0, "yes\n");
        assertThat(run("query", "-e", "ASK { ?s a isnad:Person }"))
                .extracting(Run::status, Run::out)
                .containsExactly(1, "no\n");
    }

    @Test
    void a_question_that_is_not_sparql_is_told_with_its_line() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.rq"), "SELECT ?s\nWHERE { ?s ?p }\n");

        Run run = run("query", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("bad.rq: not a SPARQL 1.1 query: line 2, column");
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }, SERVICE is not available",
        "SELECT (<java:java.lang.Math.random>() AS ?x) {}, the function <java:java.lang.Math.random> is not available",
        "SELECT * FROM <file:///etc/hosts> { ?s ?p ?o }, there is no graph <file:///etc/hosts>",
        "INSERT DATA { <urn:a> <urn:b> 1 }, this dataset is read-only",
    })
    void query_refuses_what_the_endpoint_refuses(String question, String reason) {
        Run run = run("query", "-e", question);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("isnad: ", reason).doesNotContain("\tat ");
    }

    @Test
    void a_build_that_somebody_changed_is_built_again() throws IOException {
        run("build");
        Path kept = folder.resolve("store/isnad.rt");
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2]++;
        Files.write(kept, bytes);

        Run run = run("query", "-e", "SELECT ?name { organization:alpha isnad:knownAs ?name }");

        assertThat(run.err()).contains("building again");
        assertThat(run.out()).contains("ألفا");
    }

    @Test
    void a_folder_without_curated_files_is_not_mistaken_for_an_empty_record() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        Run run = Run.of("validate", "--data", empty.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("no curated files in").contains("entities, sources, links and curation");
    }

    @Test
    void turtle_that_lies_where_nothing_is_read_from_is_told_of() throws IOException {
        Files.createDirectories(folder.resolve("data/sourcse"));
        Files.writeString(folder.resolve("data/sourcse/lost.ttl"), SOURCE);

        assertThat(run("validate").out()).contains("sourcse/lost.ttl:1: is not read (move it to");
    }

    @Test
    void a_claim_among_entities_is_told_of_once() throws IOException {
        String claim =
                SOURCE.substring(SOURCE.indexOf("claim:made-up-2020-name")).replace("-name a", "-other a");
        Path entities = folder.resolve("data/entities/organization.ttl");
        Files.writeString(entities, SOURCE.substring(0, SOURCE.indexOf("source:made")) + ENTITIES + "\n" + claim);

        assertThat(run("validate").out().lines())
                .singleElement()
                .asString()
                .contains("claim:made-up-2020-other is a claim in a file of no source (move it to");
    }

    @Test
    void a_byte_order_mark_and_crlf_are_read_and_another_encoding_is_told_with_its_line() throws IOException {
        Files.writeString(source, "\uFEFF" + SOURCE.replace("\n", "\r\n"));
        assertThat(run("validate").status()).isZero();

        Files.write(source, SOURCE.replace("ألفا", "Alphaë").getBytes(StandardCharsets.ISO_8859_1));
        Run run = run("validate");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.contains("made-up-2020.ttl")))
                .singleElement()
                .asString()
                .endsWith("made-up-2020.ttl:19: not UTF-8 (save the file as UTF-8)");
    }

    @Test
    void validate_tells_everything_in_one_run() throws IOException {
        Files.writeString(source, SOURCE.replace("tier-press", "tier-pres").replace("\"ألفا\"@ar", "\"Alpha\"@ar"));

        Run run = run("validate");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("made-up-2020.ttl:15: unknown term scale:tier-pres (did you mean scale:tier-press?)")
                .contains("made-up-2020.ttl:19: claim:made-up-2020-name has \"Alpha\"@ar");
    }

    @Test
    void validate_takes_one_file_against_the_rest() {
        Run alone = run("validate", source.toString());
        Run input = runWithInput(SOURCE.replace("organization:alpha", "organization:beta"), "validate", "-");

        assertThat(alone.status()).isZero();
        assertThat(input.status()).isEqualTo(1);
        assertThat(input.out()).contains("-:19: claim:made-up-2020-name points at organization:beta");
    }

    @Test
    void a_report_in_turtle_is_a_validation_report() {
        Run run = run("validate", "--format", "turtle");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("sh:ValidationReport", "sh:conforms true");
    }

    @Test
    void format_lays_out_and_check_only_tells() throws IOException {
        Files.writeString(source, SOURCE.replace("    isnad:locator", "  isnad:locator"));

        Run check = run("format", "--check");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("made-up-2020.ttl: not laid out");

        assertThat(run("format").status()).isZero();
        assertThat(source).usingCharset(StandardCharsets.UTF_8).hasContent(SOURCE);
        assertThat(run("format", "--check").status()).isZero();
    }

    @Test
    void format_with_out_leaves_the_file_as_it_is() throws IOException {
        String messy = SOURCE.replace("    isnad:locator", "  isnad:locator");
        Files.writeString(source, messy);
        Path out = folder.resolve("out.ttl");

        assertThat(run("format", "--out", out.toString(), source.toString()).status())
                .isZero();

        assertThat(source).usingCharset(StandardCharsets.UTF_8).hasContent(messy);
        assertThat(out).usingCharset(StandardCharsets.UTF_8).hasContent(SOURCE);
        assertThat(run("format", "--out", out.toString()).status()).isEqualTo(2);
    }

    @Test
    void format_reads_standard_input_and_never_harms_what_it_cannot_read() throws IOException {
        assertThat(runWithInput(SOURCE.replace(" ;\n    dc:", ";\n dc:"), "format", "-")
                        .out())
                .isEqualTo(SOURCE);
        String broken = SOURCE.replace("a isnad:Claim ;", "a isnad:Claim");
        Files.writeString(source, broken);

        Run run = run("format", source.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("made-up-2020.ttl:");
        assertThat(source).usingCharset(StandardCharsets.UTF_8).hasContent(broken);
    }

    @Test
    void a_file_that_is_not_there_is_one_clear_line() {
        assertThat(run("validate", "nowhere.ttl").err()).contains("isnad: nowhere.ttl: no such Turtle file");
        assertThat(run("build", "--out", "nowhere/out.nq").err())
                .contains("there is no folder")
                .doesNotContain("validate");
        assertThat(Run.of("build", "--data", "nowhere").err()).contains("isnad: no data folder at nowhere");
        assertThat(Run.of("build", "--data", "nowhere").status()).isEqualTo(1);
    }

    @Test
    void a_port_that_is_none_is_a_usage_error() {
        Run run = Run.of("serve", "--port", "70000");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("between 0 and 65535");
    }

    @Test
    void a_graph_that_does_not_parse_is_told_with_its_line() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.ttl"), "<urn:s> <urn:p> .\n");

        Run run = Run.of("serve", "--port", "0", "--graph", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("not been validated", "graph.ttl:1: ");
    }
}
