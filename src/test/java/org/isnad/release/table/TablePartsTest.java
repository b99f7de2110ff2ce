package org.isnad.release.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.atlas.json.JsonObject;
import org.isnad.model.Sha256;
import org.isnad.release.Material;
import org.isnad.release.OddRecord;
import org.isnad.release.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of a record of odd values. */
class TablePartsTest {

    private static final Material MATERIAL = OddRecord.material();
    private static final TableFiles FILES = TableFiles.of(MATERIAL);

    @Test
    void the_folder_holds_the_queries_of_the_tables_and_no_other() throws IOException {
        try (var files = Files.list(Path.of("ontology", "tables"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.rq$", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            TableQuery.all().stream().map(TableQuery::name).toList());
        }
    }

    @Test
    void a_head_that_describes_other_columns_than_the_query_selects_is_refused() {
        assertThatThrownBy(() -> TableQuery.parse("trial", """
                        #+ title: A trial
                        #+ description: so
                        #+ columns:
                        #+   one: {type: iri, is: one thing}
                        SELECT ?other WHERE { ?other ?any ?thing }
                        """))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ontology/tables/trial.rq: the head names other columns");
    }

    @Test
    void a_query_with_two_rows_for_one_key_or_a_cell_of_another_type_is_refused() {
        TableQuery twice = trial("organization", "?a isnad:knownAs ?b", "{type: string, is: a name}");
        TableQuery wrong = trial("organization", "?a isnad:foundedOn ?b", "{type: date, is: a day}");

        assertThatThrownBy(() -> Rows.of(twice, MATERIAL.dataset()))
                .hasMessageContaining("tables/trial.csv: two rows for https://w3id.org/isnad/organization/a");
        assertThatThrownBy(() -> Rows.of(wrong, MATERIAL.dataset()))
                .hasMessageContaining("tables/trial.csv, column b: 2003 where the table needs DATE");
    }

    private static TableQuery trial(String key, String pattern, String column) {
        return TableQuery.parse("trial", """
                #+ title: A trial
                #+ description: so
                #+ columns:
                #+   a: {type: iri, is: the %s}
                #+   b: %s
                PREFIX isnad: <https://w3id.org/isnad/ontology#>
                SELECT ?a ?b WHERE { %s }
                """.formatted(key, column, pattern));
    }

    @Test
    void every_cell_is_what_its_column_says_and_a_statement_of_the_record() {
        FILES.holdAgainst(MATERIAL.dataset().getDefaultGraph());
    }

    @Test
    void claims_are_one_row_each_without_withdrawn_ones() {
        assertThat(FILES.rows("claims")).hasSize(15).noneMatch(row -> row.get("claim")
                .endsWith("first-gone"));
    }

    @Test
    void values_come_back_as_they_were() {
        CSVRecord name = FILES.row("claims", "first-name");

        assertThat(name.get("text")).isEqualTo("=1+1");
        assertThat(name.get("language")).isEqualTo("en");
        assertThat(name.get("locator")).isEqualTo("row \"1\", a");
        assertThat(name.get("note")).isEqualTo("one line\nand \"another\", with a comma");
        assertThat(FILES.row("claims", "first-arabic").get("text")).isEqualTo("كتائب, \"ألف\"");
        assertThat(FILES.row("claims", "first-arabic").get("locator")).isEmpty();
    }

    @Test
    void lists_are_sorted_and_a_bar_in_a_text_separates_nothing() {
        assertThat(FILES.row("groups", "a").get("otherNames")).isEqualTo("=1+1|this¦that|كتائب, \"ألف\"");
        assertThat(FILES.row("claims", "first-part").get("saidBy"))
                .isEqualTo("https://w3id.org/isnad/organization/state|https://w3id.org/isnad/person/zayd");
    }

    @Test
    void groups_say_what_accepted_claims_say_and_count_all() {
        CSVRecord group = FILES.row("groups", "a");

        assertThat(List.of(group.get("nameEn"), group.get("nameAr"), group.get("founded"), group.get("wikidata")))
                .containsExactly("A, \"the\" first", "ألف", "2003", "http://www.wikidata.org/entity/Q1");
        assertThat(List.of(group.get("claims"), group.get("sources"))).containsExactly("9", "2");
        assertThat(FILES.rows("groups"))
                .extracting(row -> row.get("class").replaceFirst(".*#", ""))
                .containsExactly("ElectoralList", "Organization", "Organization", "Organization", "Organization");
    }

    @Test
    void posts_name_a_body_or_an_office() {
        assertThat(FILES.rows("posts"))
                .extracting(row -> last(row.get("person")) + " " + last(row.get("organization")) + " "
                        + last(row.get("post")) + " " + last(row.get("tenure")))
                .containsExactly("zayd  chair tenure-acting", "mask b  tenure-claimed", "zayd a  ");
    }

    @Test
    void ties_leave_out_what_is_said_of_a_set_and_keep_denials() {
        assertThat(FILES.rows("ties"))
                .extracting(row -> last(row.get("claim")) + " " + last(row.get("polarity")))
                .containsExactly(
                        "first-denied polarity-denied",
                        "first-funded polarity-affirmed",
                        "first-part polarity-affirmed",
                        "first-rival polarity-affirmed",
                        "first-trained polarity-affirmed");
        assertThat(FILES.row("claims", "first-set").get("count")).isEqualTo("40");
    }

    @Test
    void sources_tell_their_witness() {
        CSVRecord list = FILES.row("sources", "list");

        assertThat(List.of(list.get("title"), list.get("titleLanguage"), last(list.get("witness")), list.get("claims")))
                .containsExactly("list, \"a\" title", "en", "first", "1");
    }

    @Test
    void lines_end_with_a_line_feed_and_no_mark_stands_before_the_first() {
        assertThat(FILES.texts().values()).allSatisfy(text -> assertThat(text)
                .doesNotContain("\r")
                .doesNotStartWith("\uFEFF")
                .endsWith("\n"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_same_record_gives_the_same_bytes_in_any_order_and_locale(long seed) {
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale.Builder().setLanguageTag("ar-EG-u-nu-arab").build());
        try {
            assertThat(TableFiles.of(OddRecord.shuffled(seed)).texts()).isEqualTo(FILES.texts());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_data_package_tells_size_and_hash_of_each_table() {
        for (JsonObject resource : TableFiles.objects(FILES.json("datapackage.json"), "resources")) {
            byte[] bytes = FILES.texts()
                    .getOrDefault("tables/" + resource.getString("path"), "")
                    .getBytes(StandardCharsets.UTF_8);

            assertThat(resource.get("bytes").getAsNumber().value().intValue()).isEqualTo(bytes.length);
            assertThat(resource.getString("hash")).isEqualTo("sha256:" + Sha256.of(bytes));
        }
    }

    @Test
    void a_data_package_of_tables_that_were_not_written_is_refused() {
        Part description = TableDescriptions.of(MATERIAL, List.of()).get(0);

        assertThatThrownBy(() -> OddRecord.text(description)).hasMessageContaining("has not been written");
    }

    private static String last(String iri) {
        return iri.replaceFirst(".*/", "");
    }
}
