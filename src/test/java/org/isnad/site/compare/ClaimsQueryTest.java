package org.isnad.site.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.site.MadeUpSite;
import org.isnad.site.Site;
import org.isnad.site.markup.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken away from a page is what is shown on it. */
class ClaimsQueryTest {

    private static final DatasetGraph DATASET = MadeUpSite.dataset();
    private static final Site SITE = Site.of(DATASET, "0.1.0");
    private static final Pattern CSV = Pattern.compile("href=\"/sparql\\?format=csv&amp;query=([^\"&]+)\"");
    private static final Pattern CLAIM = Pattern.compile("href=\"/en/claim/([a-z-]+)\">open<");

    private static List<String> answered(String query) {
        StringBuilder prefixes = new StringBuilder();
        Prefixes.forQueries().getMapping().forEach((prefix, namespace) -> prefixes.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append(">\n"));
        RowSet rows = QueryExec.dataset(DATASET)
                .query(QueryFactory.create(prefixes + query))
                .select();
        return rows.stream()
                .map(row -> row.get("claim").getURI().substring((Isnad.BASE + "claim/").length()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"organization/a", "organization/b", "person/p", "source/first", "source/second", "country/c"})
    void the_table_holds_each_claim_of_the_page_once(String path) {
        String html = MadeUpSite.html(SITE, path, Language.EN);
        Matcher link = CSV.matcher(html);
        assertThat(link.find()).isTrue();
        TreeSet<String> shown = new TreeSet<>();
        Matcher claims = CLAIM.matcher(html);
        while (claims.find()) {
            shown.add(claims.group(1));
        }

        assertThat(shown).isNotEmpty();
        assertThat(answered(URLDecoder.decode(link.group(1), StandardCharsets.UTF_8)))
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void with_a_claim_go_those_that_repeat_deny_or_contradict_it() {
        String html = MadeUpSite.html(SITE, "claim/first-support", Language.EN);
        Matcher link = CSV.matcher(html);

        assertThat(link.find()).isTrue();
        assertThat(answered(URLDecoder.decode(link.group(1), StandardCharsets.UTF_8)))
                .containsExactlyInAnyOrder("first-support", "second-denied");
    }

    @Test
    void a_thing_of_which_nothing_is_claimed_has_no_table() {
        assertThat(CSV.matcher(MadeUpSite.html(SITE, "scale/hedge-flat", Language.EN))
                        .find())
                .isFalse();
    }

    @Test
    void the_question_behind_two_days_gives_the_dated_claims_of_either() {
        String query = DaysQuery.of(LocalDate.parse("2005-01-01"), LocalDate.parse("2011-06-15"), Optional.empty());
        String later = DaysQuery.of(
                LocalDate.parse("2010-01-01"),
                LocalDate.parse("2011-06-16"),
                Optional.of(NodeFactory.createURI(Isnad.BASE + "organization/b")));

        assertThat(answered(query))
                .contains("first-leader", "second-leader", "second-end", "second-denied")
                .doesNotContain("first-name", "second-gone");
        assertThat(answered(later)).containsExactly("first-part");
    }
}
