package org.isnad.site.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.isnad.site.MadeUpSite;
import org.isnad.site.PageCheck;
import org.isnad.site.Site;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Page;
import org.isnad.site.request.PageRequest;
import org.isnad.site.request.ServerFigures;
import org.isnad.site.request.Surroundings;
import org.isnad.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusPageTest {

    private static final Site SITE = MadeUpSite.site();
    private static final Surroundings SERVER = new Surroundings() {
        @Override
        public Optional<ServerFigures> figures() {
            return Optional.of(new ServerFigures(
                    "abc",
                    Instant.parse("2031-02-03T04:05:06Z"),
                    12_345,
                    Instant.parse("2031-02-04T00:00:00Z"),
                    Duration.ofHours(27).plusMinutes(8),
                    Map.of("answered", 1_234L, "shed", 5L),
                    Optional.of(Duration.ofMillis(25)),
                    Optional.empty(),
                    Map.of("time-limit", 30L)));
        }
    };

    private static Page page(Language language, Surroundings surroundings) {
        return SITE.page(new PageRequest("status", language, View.WHOLE, Map.of()), surroundings);
    }

    private static String html(Language language, Surroundings surroundings) {
        return new String(page(language, surroundings).html(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_whole_with_and_without_a_server(Language language) {
        PageCheck.check(page(language, SERVER), SITE.assets());
        PageCheck.check(page(language, Surroundings.NONE), SITE.assets());
    }

    @Test
    void nobody_may_keep_it() {
        assertThat(page(Language.EN, SERVER).headers()).containsEntry("Cache-Control", "no-store");
        assertThat(page(Language.EN, SERVER).isKept()).isFalse();
        assertThat(MadeUpSite.page(SITE, "about", Language.EN).isKept()).isTrue();
    }

    @Test
    void it_tells_what_is_served_and_how_the_server_fares() {
        assertThat(html(Language.EN, SERVER))
                .contains("3 February 2031, <bdi>04:05</bdi> UTC", "12,345", "1 d 3 h 8 min")
                .contains("<dt>Half of the answers were given</dt><dd>within 25 ms</dd>")
                .contains("<dt>Nineteen of twenty were given</dt><dd>no figure</dd>")
                .contains("<dt>Answered</dt><dd>1,234</dd>", "came first</dt><dd>5</dd>")
                .contains("<dt>Time limit of a query, in seconds</dt><dd>30</dd>")
                .doesNotContain("hung up");
        assertThat(html(Language.AR, SERVER)).contains("<dd>١٬٢٣٤</dd>");
    }

    @Test
    void it_tells_what_a_build_has_passed_and_how_big_it_is() {
        assertThat(html(Language.EN, Surroundings.NONE))
                .contains("<dt>Sources, 2 graphs</dt>", "<dt>Direct triples</dt>", "breaks no shape and no check")
                .doesNotContain("Limits in force");
    }
}
