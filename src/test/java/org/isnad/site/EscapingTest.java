package org.isnad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Markup;
import org.isnad.site.markup.Texts;
import org.isnad.site.request.Links;
import org.isnad.site.request.PageRequest;
import org.isnad.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels, titles and locators are what others wrote; none of it becomes markup. */
class EscapingTest {

    private static final String HOSTILE = "</title></script><script>alert(1)</script>\\\" onload=\\\"x&amp;'{0}";

    @ParameterizedTest
    @ValueSource(strings = {"organization/a", "source/first", "claim/first-leader", "claim/first-name", "person/p", ""})
    void hostile_texts_stay_texts(String path) {
        String entities = MadeUpSite.ENTITIES.replace("\"Alpha\"@en", '"' + HOSTILE + "\"@en");
        String first = MadeUpSite.FIRST
                .replace("\"A report\"", '"' + HOSTILE + '"')
                .replace("\"An author\"", '"' + HOSTILE + '"')
                .replace("\"page 10\"", '"' + HOSTILE + '"')
                .replace("منظمة ألفا", HOSTILE);
        Site site = Site.of(MadeUpSite.dataset(entities, first), "0.1.0");

        String html = MadeUpSite.html(site, path, Language.EN);

        assertThat(html).doesNotContain("<script>", " onload=\"").contains("alert(1)");
        assertThat(PageCheck.elements(PageCheck.parse(html)))
                .filteredOn(element -> element.getTagName().equals("script"))
                .allSatisfy(element -> assertThat(element.getAttribute("type")).isEqualTo("application/ld+json"));
    }

    @Test
    void controls_of_direction_do_not_reach_a_page() {
        assertThat(Markup.text("a\u202Eb\u2066c\u0000d\u200Fe").html()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\u200Fe");
    }

    @Test
    void what_is_put_in_is_not_filled_in_again() {
        Markup filled = Texts.in(Language.EN).markup("claim.of-another", Markup.text("{1}"), Markup.text("x"));

        assertThat(filled.html()).isEqualTo("{1} x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "urn:x", "file:///etc/passwd"})
    void only_the_web_is_linked_to(String iri) {
        Links links = new Links(new PageRequest("", Language.EN, View.WHOLE, Map.of()));

        assertThat(links.of(NodeFactory.createURI(iri))).isEmpty();
        assertThat(links.of(NodeFactory.createURI("https://example.org/"))).contains("https://example.org/");
    }
}
