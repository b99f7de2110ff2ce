package org.isnad.site.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.site.MadeUpSite;
import org.isnad.site.Site;
import org.isnad.site.markup.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {

    private static final String UNDATED = """
            source:undated a isnad:ReferenceWork ; dcterms:title "An article"@en ; dc:publisher "A wiki" ;
                isnad:tier scale:tier-tertiary ; isnad:readOn "2020-01-01"^^xsd:date ; isnad:readAt <https://example.org/3> .
            claim:undated-rival a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:rivalOf ;
                isnad:object organization:b ; isnad:locator "infobox" ; isnad:hedge scale:hedge-flat .
            """;

    @Test
    void what_stands_between_author_and_title_runs_with_them() {
        Site site = MadeUpSite.siteWith("undated", UNDATED);
        String words = "<bdi>A wiki</bdi>: ";

        assertThat(MadeUpSite.html(site, "organization/a", Language.AR)).contains("<bdi dir=\"ltr\">" + words);
        assertThat(MadeUpSite.html(site, "organization/a", Language.EN))
                .contains(">" + words)
                .doesNotContain("<bdi dir=\"ltr\">" + words);
    }

    @ParameterizedTest
    @CsvSource({"A wiki, ltr", "ويكي, rtl", "'(«ويكي» A', rtl", "42 A, ltr", "42, ltr", "'', ltr"})
    void the_first_letter_gives_the_direction(String text, String direction) {
        assertThat(Language.directionOfText(text)).isEqualTo(direction);
    }
}
