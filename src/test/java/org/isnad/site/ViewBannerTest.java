package org.isnad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Page;
import org.junit.jupiter.api.Test;

/** What a page says of the day for which it was asked, and of what had ended by then. */
class ViewBannerTest {

    private static String asOf(String day, String path) {
        return new String(MadeUpSite.asOf(day, path).html(), StandardCharsets.UTF_8);
    }

    @Test
    void a_view_tells_its_day_and_how_many_undated_claims_it_leaves_out() {
        assertThat(asOf("2005-01-01", "organization/a"))
                .contains("This page shows what may have held on 1 January 2005.")
                .contains("Claims without a date, left out here: 2.");
    }

    @Test
    void a_view_shows_no_claim_that_does_not_hold_on_the_day() {
        assertThat(asOf("2009-01-01", "organization/a"))
                .doesNotContain("claim/first-leader\">", "claim/first-name")
                .contains("first-support");
    }

    @Test
    void what_was_dissolved_had_ended_after_the_day_and_not_before() {
        assertThat(asOf("2011-06-15", "organization/b")).contains("Sources say that this has ended", "15 June 2011");
        assertThat(asOf("2011-06-14", "organization/b")).doesNotContain("banner ended");
    }

    @Test
    void without_a_day_every_end_is_told_and_only_of_the_thing_that_ended() {
        Site site = MadeUpSite.site();

        assertThat(MadeUpSite.html(site, "organization/b", Language.EN)).contains("Sources say that this has ended");
        assertThat(MadeUpSite.html(site, "organization/a", Language.EN)).doesNotContain("banner");
    }

    @Test
    void a_claim_outside_the_view_is_said_to_be_outside_it() {
        Page page = MadeUpSite.asOf("2009-01-01", "claim/first-leader");

        assertThat(page.status()).isEqualTo(404);
        assertThat(new String(page.html(), StandardCharsets.UTF_8))
                .contains("Nothing of it is in the view", "href=\"/en/claim/first-leader\"");
    }
}
