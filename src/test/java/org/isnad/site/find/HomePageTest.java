package org.isnad.site.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.model.Version;
import org.isnad.release.Checksums;
import org.isnad.release.KeptRelease;
import org.isnad.site.MadeUpSite;
import org.isnad.site.PageCheck;
import org.isnad.site.Site;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Page;
import org.isnad.site.request.PageRequest;
import org.isnad.site.request.Surroundings;
import org.isnad.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HomePageTest {

    private static final String DENIAL = """
            claim:first-not a isnad:Claim ; isnad:subject organization:b ; isnad:predicate isnad:armedBy ;
                isnad:object country:c ; isnad:polarity scale:polarity-denied ; isnad:locator "page 12" ;
                isnad:hedge scale:hedge-flat ; isnad:attested "2010-05-01"^^edtf:EDTF .
            claim:first-open a isnad:Claim ; isnad:subject organization:b ; isnad:predicate isnad:splitFrom ;
                isnad:object organization:a ; isnad:locator "page 13" ; isnad:hedge scale:hedge-open .
            """;
    private static final DatasetGraph DATASET = MadeUpSite.dataset(MadeUpSite.ENTITIES, MadeUpSite.FIRST + DENIAL);
    private static final Site SITE = Site.of(DATASET, "0.2.0");
    private static final Pattern ANSWER = Pattern.compile("query=([^\"&]*)\">The whole answer");
    private static final Pattern OPENED = Pattern.compile("href=\"/en/(claim/[a-z-]+)\">open</a>");

    private static String home(Surroundings surroundings) {
        Page page = SITE.page(new PageRequest("", Language.EN, View.WHOLE, Map.of()), surroundings);
        PageCheck.check(page, SITE.assets());
        return new String(page.html(), StandardCharsets.UTF_8);
    }

    private static String section(String html, String id) {
        int begin = html.indexOf("<section id=\"" + id + "\"");
        return html.substring(begin, html.indexOf("</section>", begin));
    }

    @Test
    void every_count_leads_to_as_many_things() {
        String counts = section(home(Surroundings.NONE), "counts");

        assertThat(counts)
                .contains("<a href=\"/en/claim\">claims</a></dt><dd>11</dd>")
                .contains("<a href=\"/en/source\">sources</a></dt><dd>2</dd>")
                .contains("<a href=\"/en/organization\">organizations</a></dt><dd>2</dd>")
                .contains("<a href=\"/en/person\">people</a></dt><dd>1</dd>");
        assertThat(MadeUpSite.html(SITE, "claim", Language.EN)).contains("In this list: 11 of 11.");
    }

    @Test
    void what_is_not_known_is_counted_and_leads_to_its_list() {
        String unknown = section(home(Surroundings.NONE), "unknown");

        assertThat(unknown)
                .contains("<a href=\"/en/organization?leader=none\">organizations of which no source names a leader"
                        + "</a></dt><dd>1</dd>")
                .contains("<a href=\"/en/claim?confirmed=alone\">")
                .contains("<a href=\"/en/claim?hedge=scale/hedge-open\">")
                .doesNotContain("Optional");
        assertThat(home(Surroundings.NONE))
                .contains("What sources themselves leave open", "raises this and leaves it open");
    }

    /** The rows that are shown are the first of the answer that the link leads to. */
    @Test
    void a_worked_question_shows_the_first_rows_of_its_answer() {
        String questions = section(home(Surroundings.NONE), "questions");
        List<String> parts = List.of(questions.split("<h3>", -1));

        assertThat(parts).hasSize(4);
        for (String part : parts.subList(1, 4)) {
            List<String> shown =
                    OPENED.matcher(part).results().map(found -> found.group(1)).toList();
            var link = ANSWER.matcher(part);
            assertThat(link.find()).isTrue();
            assertThat(shown).isNotEmpty();
            assertThat(answer(link.group(1)).subList(0, shown.size())).isEqualTo(shown);
        }
    }

    private static List<String> answer(String coded) {
        Query query = new Query();
        Prefixes.forQueries().getMapping().forEach(query::setPrefix);
        QueryFactory.parse(query, URLDecoder.decode(coded, StandardCharsets.UTF_8), null, Syntax.syntaxSPARQL_11);
        List<String> claims = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(DATASET).query(query).build()) {
            execution.select().forEachRemaining(row -> {
                for (String name : List.of("claim", "other")) {
                    if (row.contains(Var.alloc(name))) {
                        claims.add(row.get(name).getURI().substring(Isnad.BASE.length()));
                    }
                }
            });
        }
        return claims;
    }

    private static KeptRelease release(String version, String hash, Map<String, String> files) {
        Map<String, String> sums = new TreeMap<>();
        files.forEach((path, digit) -> sums.put(path, digit.repeat(64)));
        return new KeptRelease(
                new Version(version),
                LocalDate.parse("2020-01-31"),
                hash,
                Path.of("nowhere"),
                new Checksums(new TreeMap<>(sums)));
    }

    private static Surroundings keeping(KeptRelease... releases) {
        return new Surroundings() {
            @Override
            public List<KeptRelease> releases() {
                return List.of(releases);
            }
        };
    }

    @Test
    void the_newest_release_is_told_with_what_changed() {
        KeptRelease older = release("0.1.0", "x", Map.of("a.nq", "1", "b.csv", "2", "c.txt", "3"));
        KeptRelease newer = release("0.2.0", "y", Map.of("a.nq", "4", "b.csv", "2", "changes.md", "5", "d.txt", "6"));

        assertThat(section(home(keeping(newer, older)), "release"))
                .contains("<a href=\"/dump/0.2.0/\"><bdi>0.2.0</bdi></a> of 31 January 2020. Files: 4.")
                .contains("<a href=\"/dump/0.2.0/changes.md\">")
                .contains("files changed: 1, new: 2, gone: 1.", "These pages show it.");
        assertThat(section(home(keeping(older)), "release"))
                .contains("It is the first that is kept here.", "These pages show <bdi>0.2.0</bdi>.");
        assertThat(section(home(Surroundings.NONE), "release")).contains("No release is kept here.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_way_in_leads_to_a_list_with_something_in_it(Language language) {
        Set<String> ways = Set.of("organization?patron=country/c", "organization?umbrella=organization/a");
        String html = MadeUpSite.html(SITE, "", language);

        assertThat(ways)
                .allSatisfy(way -> assertThat(section(html, "ways")).contains("href=\"/" + language.tag() + "/" + way));
    }
}
