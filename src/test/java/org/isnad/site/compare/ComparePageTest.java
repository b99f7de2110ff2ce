package org.isnad.site.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Prefixes;
import org.isnad.site.MadeUpSite;
import org.isnad.site.PageCheck;
import org.isnad.site.Site;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Markup;
import org.isnad.site.markup.Page;
import org.isnad.site.request.PageRequest;
import org.isnad.site.request.Surroundings;
import org.isnad.view.View;
import org.isnad.view.Viewed;
import org.isnad.view.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComparePageTest {

    private static final String LATER = MadeUpSite.FIRST
                    .replace("isnad:hedge scale:hedge-believed", "isnad:hedge scale:hedge-alleged")
                    .replaceAll("(?s)claim:first-part.*", "")
            + """
            claim:first-ally a isnad:Claim ; isnad:subject organization:b ; isnad:predicate isnad:alliedWith ;
                isnad:object country:c ; isnad:locator "page 3" ; isnad:hedge scale:hedge-flat ;
                isnad:when "2003/2004"^^edtf:EDTF .
            """;
    private static final DatasetGraph DATASET = MadeUpSite.dataset(
            MadeUpSite.ENTITIES, MadeUpSite.FIRST + LATER.substring(LATER.indexOf("claim:first-ally")));
    private static final Map<String, DatasetGraph> RELEASES = Map.of(
            "0.1.0", MadeUpSite.dataset(),
            "0.2.0",
                    MadeUpSite.dataset(
                            MadeUpSite.ENTITIES + "organization:n a isnad:Organization ; skos:prefLabel \"Nu\"@en .",
                            LATER));
    private static final Site SITE = Site.of(DATASET, "0.1.0");

    private static final Surroundings AROUND = new Surroundings() {
        @Override
        public List<String> shown() {
            return List.of("0.2.0", "0.1.0");
        }

        @Override
        public Optional<Viewed> other(Optional<String> release, View view) {
            DatasetGraph whole = release.map(RELEASES::get).orElse(DATASET);
            return Optional.of(new Views(whole, Prefixes.forQueries(), 1).of(view));
        }
    };

    private static Page page(String query, Language language, Surroundings around) {
        Map<String, String> parameters = new TreeMap<>();
        for (String parameter : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            parameters.put(parameter.split("=", 2)[0], parameter.split("=", 2)[1]);
        }
        return SITE.page(new PageRequest("compare", language, View.WHOLE, parameters), around);
    }

    private static String html(String query) {
        Page page = page(query, Language.EN, AROUND);
        assertThat(page.status()).isEqualTo(200);
        return new String(page.html(), StandardCharsets.UTF_8);
    }

    private static String section(String html, String id) {
        return html.substring(html.indexOf("<section id=\"" + id + "\"")).split("</section>", 2)[0];
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "a=source/first",
        "b=second",
        "a=source/first&b=source/second",
        "from=2003-06-01&to=2012-06-01",
        "from=2003-06-01&to=2012-06-01&thing=organization/b",
        "left=0.1.0&right=0.2.0",
    })
    void every_comparison_is_a_whole_page_with_an_address_of_its_own(String query) {
        for (Language language : Language.values()) {
            Page page = page(query, language, AROUND);
            String html = new String(page.html(), StandardCharsets.UTF_8);

            PageCheck.check(page, SITE.assets());
            assertThat(page.status()).isEqualTo(200);
            String address = "/compare" + (query.isEmpty() ? "" : "?" + query);
            assertThat(html)
                    .contains("<link rel=\"canonical\" href=\"/" + language.tag() + Markup.escape(address) + "\">")
                    .contains("hreflang=\"fa\" href=\"/fa" + Markup.escape(address) + "\">");
        }
    }

    @Test
    void two_sources_are_told_apart_claim_by_claim() {
        String html = html("a=source/first&b=source/second");

        assertThat(section(html, "contradicted"))
                .contains(">2</span>", "page 9", "paragraph 2", "<strong class=\"denied\">", "They are apart.");
        assertThat(section(html, "agreed")).contains(">1</span>", "page 10", "paragraph 1", "/en/claim/first-leader");
        assertThat(section(html, "only-first"))
                .contains(">4</span>", "/en/claim/first-part", "/en/claim/first-ally")
                .doesNotContain("first-support", "first-leader");
        assertThat(section(html, "only-second"))
                .contains(">2</span>", "second-end", "second-size")
                .doesNotContain("second-denied", "second-gone");
        assertThat(html).doesNotContain("one witness").contains("Cite this comparison");
        assertThat(html).contains("https://w3id.org/isnad/en/compare?a=source/first&amp;b=source/second");
    }

    @Test
    void editions_of_one_work_are_called_one_witness() {
        String copy = MadeUpSite.FIRST.replace(
                "isnad:tier scale:tier-press ;",
                "isnad:tier scale:tier-press ; isnad:derivedFromSource source:second ;");
        Site site = Site.of(MadeUpSite.dataset(MadeUpSite.ENTITIES, copy), "0.1.0");
        Page page = site.page(
                new PageRequest("compare", Language.EN, View.WHOLE, Map.of("a", "source/first", "b", "source/second")));

        assertThat(new String(page.html(), StandardCharsets.UTF_8)).contains("so one witness");
    }

    @Test
    void to_one_source_those_are_named_that_say_the_same() {
        assertThat(html("a=source/second"))
                .contains("href=\"/en/compare?a=source/second&amp;b=source/first\"")
                .contains("<option value=\"source/second\" selected=\"\">");
        assertThat(MadeUpSite.html(SITE, "source/first", Language.EN)).contains("/en/compare?a=source/first\"");
    }

    @Test
    void two_days_show_what_may_have_held_on_one_only() {
        String html = html("from=2003-06-01&to=2011-06-15");

        assertThat(section(html, "only-first"))
                .contains(">1</span>", "/en/claim/first-ally?asOf=2003-06-01\"")
                .doesNotContain("first-leader");
        assertThat(section(html, "only-second")).contains(">1</span>", "/en/claim/second-end?asOf=2011-06-15\"");
        assertThat(section(html, "on-both"))
                .contains("/en/claim/second-leader\"", "/en/claim/second-denied\"")
                .doesNotContain("first-ally", "second-end", "first-name");
        assertThat(html("from=2003-06-01&to=2011-06-15&thing=organization/a"))
                .contains("<dt>Only on 15 June 2011</dt><dd>0</dd>")
                .doesNotContain("id=\"only-second\"");
    }

    @Test
    void a_name_is_no_path_but_leads_to_one() {
        Page page = page("from=2003-06-01&to=2012-06-01&thing=Beta", Language.EN, AROUND);

        assertThat(page.status()).isEqualTo(400);
        assertThat(new String(page.html(), StandardCharsets.UTF_8))
                .contains("from=2003-06-01&amp;to=2012-06-01&amp;thing=organization/b\"");
    }

    @Test
    void two_releases_show_what_is_new_gone_and_changed() {
        String html = html("left=0.1.0&right=0.2.0");

        assertThat(section(html, "new-claims")).contains("/en/claim/first-ally?release=0.2.0\"");
        assertThat(section(html, "gone-claims")).contains("/en/claim/first-part?release=0.1.0\"");
        assertThat(section(html, "changed-claims"))
                .contains("/en/claim/first-support?release=0.2.0\"")
                .containsPattern("hedge</bdi>: .*believed.*, now .*alleged");
        assertThat(section(html, "new-things")).contains("/en/organization/n?release=0.2.0\"");
        assertThat(section(html("left=0.2.0&right=0.1.0"), "gone-claims")).contains("first-ally?release=0.2.0\"");
    }

    @Test
    void without_two_releases_the_page_says_how_to_serve_them() {
        String html = new String(page("", Language.EN, Surroundings.NONE).html(), StandardCharsets.UTF_8);

        assertThat(html).contains("./isnad serve --release DIR --release DIR");
    }

    @ParameterizedTest
    @CsvSource({
        "a=source/none&b=source/first, There is no source",
        "a=source/first&b=organization/a, There is no source",
        "a=source/first&b=first, Choose two that differ",
        "from=2003-06-01, Give both dates",
        "from=2003-06-01&to=tomorrow, is no date",
        "from=2003-06-01&to=2003-02-30, is no date",
        "from=2003-06-01&to=2003-06-01, Choose two that differ",
        "from=2003-06-01&to=2004-06-01&thing=organization/none, Nothing is recorded as",
        "from=2003-06-01&to=2004-06-01&thing=<b>, Nothing is recorded as",
        "left=0.1.0, Choose both releases",
        "left=0.1.0&right=9.9.9, cannot be asked here",
        "left=0.1.0&right=0.1.0, Choose two that differ",
    })
    void what_cannot_be_compared_is_refused_with_the_reason(String query, String why) {
        for (Language language : Language.values()) {
            Page page = page(query, language, AROUND);
            PageCheck.check(page, SITE.assets());
            assertThat(page.status()).isEqualTo(400);
        }
        assertThat(new String(page(query, Language.EN, AROUND).html(), StandardCharsets.UTF_8))
                .contains(why);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void where_no_view_can_be_made_that_is_said(Language language) {
        Page page = page("from=2003-06-01&to=2004-06-01", language, Surroundings.NONE);

        PageCheck.check(page, SITE.assets());
        assertThat(page.status()).isEqualTo(400);
    }
}
