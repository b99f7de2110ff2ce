package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;

class SearchTest {

    private final Search search = Search.of(MadeUpNames.dataset());

    private SearchResult ask(String text) {
        return search.answer(SearchRequest.of(text));
    }

    private List<String> found(String text) {
        return ask(text).found().stream()
                .map(found -> found.closeness().score() + " "
                        + found.thing().substring(found.thing().lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void closer_names_come_first_and_then_what_more_independent_sources_speak_of() {
        assertThat(found("Alpha Group")).containsExactly("5 a", "3 b", "3 e");
        assertThat(found("alfa")).isEmpty();
        assertThat(found("ALPHAA grup")).containsExactly("4 a", "3 b", "3 e");
        assertThat(found("alph")).containsExactly("2 b", "2 a", "2 c", "2 e");
        assertThat(found("group alpha")).containsExactly("3 b", "3 a", "3 e");
    }

    @Test
    void one_edit_is_looked_for_only_where_nothing_closer_is() {
        assertThat(found("Alphaxet")).containsExactly("1 c");
        assertThat(found("Alpha Groap")).containsExactly("1 b", "1 a", "1 e");
        assertThat(found("Alphabet")).containsExactly("5 c");
    }

    @Test
    void a_copy_is_no_second_source() {
        assertThat(ask("third").found()).singleElement().satisfies(found -> assertThat(found.sources())
                .isEqualTo(1));
        assertThat(ask("two").found()).singleElement().satisfies(found -> assertThat(found.sources())
                .isEqualTo(2));
    }

    @Test
    void a_result_has_the_claim_and_the_source_of_its_name() {
        Found found = ask("alpha group").found().get(0);

        assertThat(found.name()).isEqualTo(new Found.Name("Alpha Group", "en"));
        assertThat(found.labels()).containsEntry("en", "Alpha Group").containsEntry("ar", "مجموعة ألفا");
        assertThat(found.claim()).contains("https://w3id.org/isnad/claim/1");
        assertThat(found.source()).contains("https://w3id.org/isnad/source/one");
        assertThat(ask("alphabet").found().get(0).claim()).contains("https://w3id.org/isnad/claim/1b");
        assertThat(ask("alphabet").found().get(0).name().language()).isEqualTo("en");
        assertThat(ask("الفا").found().get(0).claim()).isEmpty();
    }

    @Test
    void a_misprint_is_found_and_never_shown() throws IOException {
        SearchResult result = ask("gamam");

        assertThat(result.found()).singleElement().satisfies(found -> {
            assertThat(found.thing()).endsWith("/d");
            assertThat(found.otherSpelling()).isTrue();
            assertThat(found.name()).isEqualTo(new Found.Name("Gamma", "en"));
            assertThat(found.claim()).contains("https://w3id.org/isnad/claim/2b");
        });
        assertThat(text(result)).contains("an error of a source").doesNotContain("Gamam");
        assertThat(json(result).get("results").toString()).contains("Gamma").doesNotContain("Gamam");
    }

    @Test
    void what_is_denied_or_withdrawn_or_no_thing_is_not_found() {
        assertThat(found("denied name")).isEmpty();
        assertThat(found("withdrawn name")).isEmpty();
        assertThat(found("alpha")).containsExactly("3 b", "3 a", "3 e", "2 c");
    }

    @Test
    void a_language_may_be_asked_for() {
        assertThat(search.answer(new SearchRequest("group", Optional.of("ar"), 20))
                        .found())
                .isEmpty();
        assertThat(search.answer(new SearchRequest("gamam", Optional.of("AR"), 20))
                        .found())
                .hasSize(1);
        assertThat(search.answer(new SearchRequest("الفا", Optional.of("ar"), 20))
                        .found())
                .hasSize(1);
    }

    @Test
    void the_limit_cuts_the_list_and_not_the_count() {
        SearchResult result = search.answer(new SearchRequest("alph", Optional.empty(), 2));

        assertThat(result.found()).hasSize(2);
        assertThat(result.total()).isEqualTo(4);
    }

    @Test
    void the_same_search_of_the_same_data_is_the_same() throws IOException {
        Search again = Search.of(MadeUpNames.dataset());

        for (String text : List.of("alph", "alpha groap", "group", "الفا")) {
            assertThat(again.answer(SearchRequest.of(text))).isEqualTo(ask(text));
            assertThat(text(again.answer(SearchRequest.of(text)))).isEqualTo(text(ask(text)));
        }
    }

    @Test
    void json_holds_it_all() {
        JsonObject json = json(ask("ALPHA \"group\""));

        assertThat(json.keys()).containsExactly("query", "language", "limit", "total", "results");
        assertThat(json.getString("query")).isEqualTo("ALPHA \"group\"");
        assertThat(json.get("total")).hasToString("3");
        JsonObject first = json.get("results").getAsArray().get(0).getAsObject();
        assertThat(first.getString("match")).isEqualTo("same-form");
        assertThat(first.get("score")).hasToString("4");
        assertThat(first.getObj("name").getString("text")).isEqualTo("Alpha Group");
        assertThat(first.getObj("labels").getString("ar")).isEqualTo("مجموعة ألفا");
    }

    private static JsonObject json(SearchResult result) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SearchJson.write(result, out);
        return JSON.parse(out.toString(StandardCharsets.UTF_8));
    }

    private static String text(SearchResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SearchText.write(result, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
