package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad search} as its users give it, on a small data folder of its own. */
class SearchCommandTest {

    private static final String SOURCE = """
            @prefix isnad: <https://w3id.org/isnad/ontology#> .
            @prefix organization: <https://w3id.org/isnad/organization/> .
            @prefix source: <https://w3id.org/isnad/source/> .
            @prefix claim: <https://w3id.org/isnad/claim/> .
            @prefix scale: <https://w3id.org/isnad/scale/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .

            source:made-up-2020 a isnad:Report ;
                dcterms:title "A made-up report"@en ;
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

            organization:alpha-two a isnad:Organization ;
                skos:prefLabel "Alpha Two"@en .
            """;

    private final Path folder;

    SearchCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectories(folder.resolve("data/sources"));
        Files.createDirectories(folder.resolve("data/entities"));
        Files.writeString(folder.resolve("data/sources/made-up-2020.ttl"), SOURCE);
        Files.writeString(folder.resolve("data/entities/organization.ttl"), ENTITIES);
    }

    private Run run(String command, String... more) {
        String[] args = new String[more.length + 5];
        args[0] = command;
        args[1] = "--data";
        args[2] = folder.resolve("data").toString();
        args[3] = "--store";
        args[4] = folder.resolve("store").toString();
        System.arraycopy(more, 0, args, 5, more.length);
        return Run.of(args);
    }

    @Test
    void it_tells_what_was_found_by_which_name_and_who_gives_it() {
        Run run = run("search", "الفا");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).endsWith("1 found\n");
        assertThat(run.out()).isEqualTo("""
                organization:alpha
                  en      Alpha
                  found   ألفا (ar): another spelling of the name
                  given   claim:made-up-2020-name of source:made-up-2020
                  sources 1 independent

                """);
    }

    @Test
    void words_need_no_quotes_and_the_rest_is_counted() {
        assertThat(run("search", "two", "alfa").status()).isEqualTo(1);
        assertThat(run("search", "two", "alpha").out())
                .startsWith("organization:alpha-two\n")
                .contains("given   by the editors\n");
        assertThat(run("search", "alpha", "--limit", "1").out())
                .startsWith("organization:alpha\n")
                .endsWith("and 1 more\n");
    }

    @Test
    void it_writes_json() {
        Run run = run("search", "الفا", "--format", "json", "--lang", "ar");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(JSON.parse(run.out())
                        .get("results")
                        .getAsArray()
                        .get(0)
                        .getAsObject()
                        .getString("thing"))
                .isEqualTo("https://w3id.org/isnad/organization/alpha");
    }

    @Test
    void it_tells_by_its_status_that_nothing_was_found() {
        Run run = run("search", "xyzzy");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("0 found\n");
    }

    @Test
    void what_cannot_be_searched_for_is_a_usage_error() {
        assertThat(run("search", "*").err())
                .isEqualTo("isnad: there is nothing to search for (give a name, or the beginning of one)\n");
        assertThat(run("search", "*").status()).isEqualTo(2);
        assertThat(run("search", "alpha", "--lang", "not a tag").status()).isEqualTo(2);
        assertThat(run("search", "alpha", "--limit", "0").status()).isEqualTo(2);
        assertThat(run("search").status()).isEqualTo(2);
    }

    @Test
    void queries_search_too() {
        Run run =
                run("query", "--format", "csv", "-e", "SELECT ?thing { (?thing ?score) function:search (\"الفا\" 1) }");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("thing\r\nhttps://w3id.org/isnad/organization/alpha\r\n");

        Run unbound = run("query", "-e", "SELECT * { ?thing function:search ?text }");

        assertThat(unbound.status()).isEqualTo(2);
        assertThat(unbound.err()).contains("isnad: function:search is asked for ?text, which has no value there");
    }
}
