package org.isnad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Markup;
import org.isnad.site.markup.Page;
import org.isnad.site.markup.Texts;
import org.isnad.site.request.Links;
import org.isnad.site.request.PageRequest;
import org.isnad.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiteTest {

    private static final Site SITE = MadeUpSite.site();

    /** The paths of everything that the dataset describes and that has a page. */
    private static Set<String> things(DatasetGraph dataset) {
        Set<Node> subjects = dataset.stream()
                .filter(quad -> !quad.getGraph().equals(Graphs.CURATION))
                .map(quad -> quad.getSubject())
                .collect(Collectors.toSet());
        return subjects.stream()
                .flatMap(subject -> Links.path(subject).stream())
                .filter(path -> Links.kind(path).isPresent() && !path.equals("claim/second-gone"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_thing_has_a_whole_page_that_leads_nowhere_in_vain(Language language) {
        Set<String> things = things(MadeUpSite.dataset());
        Set<String> leadsTo = new TreeSet<>();
        for (String path : things) {
            Page page = MadeUpSite.page(SITE, path, language);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.headers()).containsEntry("Content-Language", language.tag());
            leadsTo.addAll(PageCheck.check(page, SITE.assets()));
        }

        assertThat(things).hasSizeGreaterThan(100);
        leadsTo.removeAll(Set.of(""));
        assertThat(leadsTo).isSubsetOf(things);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_front_page_counts_what_is_recorded(Language language) {
        Page page = MadeUpSite.page(SITE, "", language);

        PageCheck.check(page, SITE.assets());
        assertThat(new String(page.html(), StandardCharsets.UTF_8))
                .contains(Markup.escape(Texts.in(language).of("home.lead")));
    }

    @Test
    void every_claim_about_a_thing_stands_on_its_page_once() {
        String html = MadeUpSite.html(SITE, "organization/a", Language.EN);

        for (String claim : Set.of("first-leader", "first-support", "first-name", "second-leader", "second-denied")) {
            assertThat(html).containsOnlyOnce("href=\"/en/claim/" + claim + "\">open<");
        }
        assertThat(html).doesNotContain("second-gone").contains("page 10", "<strong class=\"denied\">denied</strong>");
    }

    @Test
    void a_misprint_is_found_and_is_not_shown_as_a_name() {
        Page found = SITE.page(new PageRequest("search", Language.EN, View.WHOLE, Map.of("q", "Alhpa")));

        assertThat(MadeUpSite.html(SITE, "organization/a", Language.EN)).doesNotContain("Alhpa");
        assertThat(MadeUpSite.html(SITE, "claim/first-misprint", Language.EN)).contains("Alhpa", "misprint");
        assertThat(PageCheck.check(found, SITE.assets())).contains("organization/a");
    }

    @Test
    void what_contradicts_stands_beside_the_claim() {
        assertThat(MadeUpSite.html(SITE, "organization/a", Language.EN))
                .contains("<a href=\"/en/claim/second-leader\"><bdi>A paper</bdi></a>");
    }

    @Test
    void claims_of_a_source_come_in_the_order_of_their_locators() {
        String html = MadeUpSite.html(SITE, "source/first", Language.EN);

        assertThat(html.substring(html.indexOf("id=\"claims\"")))
                .containsSubsequence("page 2", "page 9", "page 10", "locator not recorded")
                .contains("Claims: 5. Said by an independent source as well: 1. Contradicted by another claim: 1.");
    }

    @Test
    void a_claim_is_a_sentence_in_three_languages() {
        assertThat(sentence(Language.EN)).isEqualTo("An author 2010 says that this is believed: Alpha: funded by Ceta");
        assertThat(sentence(Language.AR)).isEqualTo("يقول An author ٢٠١٠ إن هذا مما يُعتقد: ألفا: ممول من Ceta");
        assertThat(sentence(Language.FA))
                .isEqualTo("An author ۲۰۱۰ می‌گوید باور بر این است: آلفا: تأمین مالی از سوی Ceta");
    }

    private static String sentence(Language language) {
        String html = MadeUpSite.html(SITE, "claim/first-support", language);
        return PageCheck.parse(html).getElementsByTagName("h1").item(0).getTextContent();
    }

    @Test
    void a_withdrawn_claim_is_gone_with_the_reason() {
        Page page = MadeUpSite.page(SITE, "claim/second-gone", Language.EN);

        PageCheck.check(page, SITE.assets());
        assertThat(page.status()).isEqualTo(410);
        assertThat(new String(page.html(), StandardCharsets.UTF_8)).contains("It was misread.");
    }

    @Test
    void what_nobody_knows_is_not_found() {
        for (String path : Set.of(
                "organization/nobody", "claims", "nothing/a", "organization/a/b", "../etc", "ontology/scale-hedge")) {
            Page page = MadeUpSite.page(SITE, path, Language.FA);
            PageCheck.check(page, SITE.assets());
            assertThat(page.status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void a_search_finds_a_name_in_another_script() {
        Page page = SITE.page(new PageRequest("search", Language.EN, View.WHOLE, Map.of("q", "ألفا")));

        assertThat(PageCheck.check(page, SITE.assets())).contains("organization/a");
    }

    @Test
    void a_search_for_nothing_says_what_to_give() {
        Page page = SITE.page(new PageRequest("search", Language.EN, View.WHOLE, Map.of()));

        assertThat(new String(page.html(), StandardCharsets.UTF_8)).contains("Give a name");
    }

    @Test
    void a_dataset_read_in_another_order_gives_the_same_bytes() {
        String shuffled = MadeUpSite.ENTITIES.lines().sorted().collect(Collectors.joining("\n"));
        Site other = Site.of(MadeUpSite.dataset(shuffled, MadeUpSite.FIRST), "0.1.0");

        for (String path : things(MadeUpSite.dataset())) {
            assertThat(MadeUpSite.html(other, path, Language.AR)).isEqualTo(MadeUpSite.html(SITE, path, Language.AR));
        }
    }

    @Test
    void a_link_keeps_view_and_release() {
        String html = new String(MadeUpSite.asOf("2005-01-01", "organization/a").html(), StandardCharsets.UTF_8);

        assertThat(html).contains("href=\"/en/person/p?asOf=2005-01-01\"", "/ar/organization/a?asOf=2005-01-01");
    }

    @Test
    void the_iri_of_a_thing_is_its_canonical_address() {
        assertThat(MadeUpSite.html(SITE, "organization/a", Language.AR))
                .contains("<link rel=\"canonical\" href=\"" + Isnad.BASE + "organization/a\">");
    }
}
