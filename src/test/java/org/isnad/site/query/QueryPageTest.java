package org.isnad.site.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.isnad.model.Prefixes;
import org.isnad.query.QueryReader;
import org.isnad.read.Packed;
import org.isnad.read.Question;
import org.isnad.site.MadeUpSite;
import org.isnad.site.PageCheck;
import org.isnad.site.Site;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Page;
import org.isnad.site.markup.Texts;
import org.isnad.site.request.PageRequest;
import org.isnad.site.request.Surroundings;
import org.isnad.view.Certainty;
import org.isnad.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class QueryPageTest {

    private static final Site SITE = MadeUpSite.site();

    /** A server that holds two releases and tells its limits. */
    private static final Surroundings SERVER = new Surroundings() {
        @Override
        public List<String> shown() {
            return List.of("0.1.0", "0.0.9");
        }

        @Override
        public Map<String, Long> limits() {
            return Map.of("time-limit", 7L, "query-limit", 123_456L);
        }

        @Override
        public List<String> services() {
            return List.of("https://example.org/sparql");
        }
    };

    private static Page page(Language language, Map<String, String> parameters) {
        return SITE.page(new PageRequest("query", language, View.WHOLE, parameters), SERVER);
    }

    private static Document document(Page page) {
        return PageCheck.parse(new String(page.html(), StandardCharsets.UTF_8));
    }

    private static String asked(Page page) {
        return document(page).getElementsByTagName("textarea").item(0).getTextContent();
    }

    private static Element byId(Document document, String id) {
        return PageCheck.elements(document).stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_whole_in_each_language_with_all_questions(Language language) {
        Page page = page(language, Map.of());
        PageCheck.check(page, SITE.assets());
        String html = new String(page.html(), StandardCharsets.UTF_8);

        assertThat(page.status()).isEqualTo(200);
        assertThat(Packed.questions().keySet()).hasSizeGreaterThan(30).allSatisfy(name -> assertThat(html)
                .contains("/" + language.tag() + "/query?question=" + name + "\""));
    }

    @Test
    void each_question_fills_the_form_with_a_query_that_may_run() {
        QueryReader reader = new QueryReader(Prefixes.forQueries());
        for (String name : Packed.questions().keySet()) {
            String query = asked(page(Language.EN, Map.of("question", name)));

            assertThat(query).as(name).doesNotContain("#+");
            assertThat(reader.read(query)).as(name).isNotNull();
        }
    }

    @Test
    void the_words_of_a_question_are_those_of_its_file() {
        Texts english = Texts.in(Language.EN);
        Packed.questions().forEach((name, text) -> assertThat(english.of("query.question." + name))
                .isEqualTo(Question.parse(text).title()));
    }

    @Test
    void a_query_in_the_address_wins_and_nothing_of_it_becomes_markup() {
        String query = "SELECT * { ?a ?b '</textarea><script>x</script>' FILTER (1 < 2 && true) }";
        Page page = page(Language.AR, Map.of("query", query, "question", "33-names"));
        PageCheck.check(page, SITE.assets());

        assertThat(asked(page)).isEqualTo(query);
    }

    @Test
    void the_other_languages_keep_the_question() {
        String html = new String(
                page(Language.EN, Map.of("query", "ASK {}", "release", "0.0.9")).html(), StandardCharsets.UTF_8);

        assertThat(html).contains("/fa/query?query=ASK+%7B%7D&amp;release=0.0.9");
    }

    @Test
    void an_unknown_question_is_not_there() {
        assertThat(page(Language.EN, Map.of("question", "99-nothing")).status()).isEqualTo(404);
    }

    @Test
    void the_form_asks_the_endpoint_of_the_same_view_and_release() {
        View view = new View(
                Optional.of(LocalDate.parse("2011-01-01")), Optional.of(LocalDate.parse("2012-02-02")), Certainty.sure);
        Page page = SITE.page(new PageRequest("query", Language.FA, view, Map.of("release", "0.0.9")), SERVER);
        PageCheck.check(page, SITE.assets());
        Document document = document(page);

        assertThat(byId(document, "ask").getAttribute("action")).isEqualTo("/sparql");
        assertThat(byId(document, "ask").getAttribute("method")).isEqualTo("get");
        assertThat(PageCheck.elements(document).stream()
                        .filter(element -> element.getAttribute("type").equals("date"))
                        .map(element -> element.getAttribute("name") + "=" + element.getAttribute("value")))
                .containsExactly("asOf=2011-01-01", "knownBy=2012-02-02");
        assertThat(PageCheck.elements(document).stream()
                        .filter(element -> element.hasAttribute("selected"))
                        .map(element -> element.getAttribute("value")))
                .containsExactly("sure", "0.0.9", "html");
    }

    @Test
    void limits_and_what_is_refused_are_told() {
        String told = byId(document(page(Language.EN, Map.of())), "limits").getTextContent();

        assertThat(told).contains("7", "123,456", "https://example.org/sparql", "updates");
        assertThat(byId(document(MadeUpSite.page(SITE, "query", Language.EN)), "limits")
                        .getTextContent())
                .contains("SERVICE is not available")
                .doesNotContain("123,456");
    }

    @Test
    void the_script_is_told_the_release_only_where_it_can_be_asked_for() {
        assertThat(data(page(Language.EN, Map.of())).getString("release")).isEqualTo("0.1.0");
        assertThat(data(MadeUpSite.page(SITE, "query", Language.EN)).getString("release"))
                .isEmpty();
        assertThat(data(page(Language.AR, Map.of())).getObj("words").getString("yes"))
                .isEqualTo("نعم");
    }

    private static JsonObject data(Page page) {
        return JSON.parse(byId(document(page), "query-data").getTextContent());
    }

    @Test
    void questions_link_to_pages_of_the_same_view() {
        String html = new String(MadeUpSite.asOf("2011-01-01", "query").html(), StandardCharsets.UTF_8);
        String link = "/en/query?question=33-names&amp;asOf=2011-01-01";

        assertThat(URLDecoder.decode(html, StandardCharsets.UTF_8)).contains(link);
    }
}
