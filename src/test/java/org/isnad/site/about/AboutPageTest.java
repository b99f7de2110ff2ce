package org.isnad.site.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.site.MadeUpSite;
import org.isnad.site.PageCheck;
import org.isnad.site.Site;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AboutPageTest {

    private static final Site SITE = MadeUpSite.site();

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_whole_and_every_page_leads_to_its_corrections(Language language) {
        Page page = MadeUpSite.page(SITE, "about", language);

        assertThat(PageCheck.check(page, SITE.assets())).contains("claim/second-gone", "scale/tier-press");
        assertThat(MadeUpSite.html(SITE, "about", language)).contains("<section id=\"corrections\">");
        assertThat(MadeUpSite.html(SITE, "organization/a", language))
                .contains("href=\"/" + language.tag() + "/about#corrections\"");
    }

    @Test
    void the_steps_of_scales_are_told_in_the_words_of_the_data_with_their_number() {
        String html = MadeUpSite.html(SITE, "about", Language.EN);

        assertThat(html)
                .containsPattern(
                        "<bdi>press</bdi></a></th><td><bdi>Journalism.</bdi></td>"
                                + "<td data-of=\"default confidence\">.*moderate.*</td><td class=\"size\" data-of=\"Times given\">2<")
                .containsSubsequence("<bdi>flat</bdi>", "<bdi>reported</bdi>", "<bdi>believed</bdi>")
                .contains("Claims withdrawn so far: 1.");
    }
}
