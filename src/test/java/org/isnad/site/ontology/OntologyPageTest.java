package org.isnad.site.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.model.Prefixes;
import org.isnad.site.MadeUpSite;
import org.isnad.site.PageCheck;
import org.isnad.site.Site;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Page;
import org.isnad.site.request.Links;
import org.isnad.vocabulary.Section;
import org.isnad.vocabulary.Term;
import org.isnad.vocabulary.Usage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OntologyPageTest {

    /** What the page of all terms may weigh, unpacked. */
    private static final int HEAVIEST = 200_000;

    private static final DatasetGraph DATASET = MadeUpSite.dataset();
    private static final Site SITE = Site.of(DATASET, "0.1.0");

    private static List<Term> terms() {
        return TermWords.GLOSSARY.sections().stream()
                .map(Section::terms)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_term_stands_where_its_iri_says(Language language) {
        Page page = MadeUpSite.page(SITE, "ontology", language);
        String html = new String(page.html(), StandardCharsets.UTF_8);

        PageCheck.check(page, SITE.assets());
        assertThat(page.html().length).isLessThan(HEAVIEST);
        assertThat(terms()).hasSizeGreaterThan(400).allSatisfy(term -> assertThat(html)
                .containsOnlyOnce("id=\"" + term.anchor() + "\"")
                .contains("<code dir=\"ltr\">" + term.name() + "</code>"));
        assertThat(html).contains("<link rel=\"canonical\" href=\"https://w3id.org/isnad/ontology\">");
    }

    @Test
    void every_term_has_a_whole_page_that_leads_nowhere_in_vain() {
        Language[] languages = Language.values();
        int turn = 0;
        for (Term term : terms()) {
            String path = Links.path(term.node())
                    .filter(own -> TermWords.hasPageOfAThing(term))
                    .orElse(OntologyPage.BELOW + term.anchor());
            Page page = MadeUpSite.page(SITE, path, languages[turn++ % languages.length]);

            assertThat(page.status()).as(path).isEqualTo(200);
            PageCheck.check(page, SITE.assets());
        }
    }

    @Test
    void a_term_that_does_not_exist_has_no_page() {
        assertThat(MadeUpSite.page(SITE, "ontology/nothing", Language.EN).status())
                .isEqualTo(404);
    }

    @Test
    void a_property_tells_what_it_relates_what_holds_it_and_how_it_is_used() {
        String html = MadeUpSite.html(SITE, "ontology/fundedBy", Language.EN);

        assertThat(html)
                .contains("<h1><bdi>funded by</bdi></h1>", "lang=\"fa\" dir=\"rtl\"")
                .contains("<dt>Subproperty of</dt><dd><a href=\"/en/ontology/supportedBy\">")
                .contains("<dt>Claims that state it</dt>", ">2, and the query behind the number</a>")
                .contains("href=\"/en/claim/second-denied\" class=\"open\"");
        assertThat(MadeUpSite.html(SITE, "ontology/hedge", Language.EN))
                .contains("<dt><a href=\"/en/ontology/ClaimShape\">");
        assertThat(MadeUpSite.html(SITE, "ontology/ClaimShape", Language.EN))
                .contains("<dt>Looks at</dt>", "href=\"/en/ontology/Claim\"");
        assertThat(MadeUpSite.html(SITE, "ontology/emulates", Language.EN)).contains("does not use it");
    }

    @Test
    void the_query_behind_a_number_gives_as_many_rows() {
        Usage usage = TermWords.GLOSSARY.in(DATASET);
        for (Term term : terms()) {
            for (Usage.Count count : usage.counts(term)) {
                assertThat(rows(TermQueries.of(term, count.way())))
                        .as(term.name() + " " + count.way())
                        .isEqualTo(count.number());
            }
        }
    }

    private static long rows(String sparql) {
        Query query = new Query();
        Prefixes.forQueries().getMapping().forEach(query::setPrefix);
        QueryFactory.parse(query, sparql, null, null);
        try (QueryExec exec = QueryExec.dataset(DATASET).query(query).build()) {
            long rows = 0;
            for (var found = exec.select(); found.hasNext(); found.next()) {
                rows++;
            }
            return rows;
        }
    }
}
