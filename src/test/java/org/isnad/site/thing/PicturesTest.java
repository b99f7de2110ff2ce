package org.isnad.site.thing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.site.MadeUpSite;
import org.isnad.site.PageCheck;
import org.isnad.site.Site;
import org.isnad.site.data.Panel;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Page;
import org.isnad.site.request.PageRequest;
import org.isnad.view.Certainty;
import org.isnad.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Timelines and lineages on the pages of things. */
class PicturesTest {

    private static final String HOSTILE = "</title><b>x</b>\\\" onload=\\\"";

    private static final String ENTITIES = MadeUpSite.ENTITIES + """
            organization:d a isnad:Organization ; skos:prefLabel "Delta"@en .
            organization:e a isnad:Organization ; skos:prefLabel "Epsilon"@en .
            """;

    private static final String DENIED = "isnad:polarity scale:polarity-denied ; isnad:saidBy organization:b ;";

    private static final String CLAIMS = MadeUpSite.FIRST
            + claim("split", "b", "splitFrom", "a", "isnad:when \"2004\"^^edtf:EDTF ;", "hedge-believed")
            + claim("split-again", "b", "splitFrom", "a", "", "hedge-flat")
            + claim("split-not", "b", "splitFrom", "a", DENIED, "hedge-reported")
            + claim("merged", "b", "mergedInto", "d", "isnad:when \"2011\"^^edtf:EDTF ;", "hedge-flat")
            + claim("heir", "e", "successorOf", "d", "", "hedge-alleged")
            + claim("armed", "a", "armedBy", "c", "isnad:when \"2005/..\"^^edtf:EDTF ;", "hedge-alleged")
            + claim("trained", "a", "trainedBy", "c", "", "hedge-flat");

    private static String claim(
            String slug, String subject, String predicate, String object, String more, String hedge) {
        return "claim:first-" + slug + " a isnad:Claim ; isnad:subject organization:" + subject
                + " ; isnad:predicate isnad:"
                + predicate + " ; isnad:object " + (object.equals("c") ? "country:" : "organization:") + object + " ; "
                + more + " isnad:locator \"page 1\" ; isnad:hedge scale:" + hedge + " .\n";
    }

    private static final DatasetGraph DATASET = MadeUpSite.dataset(ENTITIES, CLAIMS);
    private static final Site SITE = Site.of(DATASET, "0.1.0");

    private static Document document(String path, Language language) {
        return PageCheck.parse(MadeUpSite.html(SITE, path, language));
    }

    /** The picture of a panel. */
    private static Element figure(Document document, String panel) {
        return PageCheck.elements(document).stream()
                .filter(element -> element.getTagName().equals("figure"))
                .filter(figure ->
                        ((Element) figure.getParentNode()).getAttribute("id").equals(panel))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no picture of " + panel));
    }

    private static List<Element> all(Element within, String tag) {
        NodeList found = within.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<String> addresses(Element within) {
        return all(within, "a").stream().map(link -> link.getAttribute("href")).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pages_with_pictures_are_whole(Language language) {
        for (String path : List.of("organization/a", "organization/b", "organization/d", "country/c", "person/p")) {
            Page page = MadeUpSite.page(SITE, path, language);

            PageCheck.check(page, SITE.assets());
            assertThat(new String(page.html(), StandardCharsets.UTF_8))
                    .as(path)
                    .contains("<figure", SITE.assets().path("picture.css"));
        }
    }

    @Test
    void only_pages_with_pictures_have_their_style_sheet() {
        assertThat(MadeUpSite.html(SITE, "set/s", Language.EN)).doesNotContain("<figure", "picture.css");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_bar_leads_to_a_claim_or_to_claims_in_the_table(Language language) {
        Document document = document("organization/a", language);
        for (String panel : List.of("leaders", "patrons")) {
            List<String> bars = all(figure(document, panel), "title").stream()
                    .map(title -> ((Element) title.getParentNode()).getAttribute("href"))
                    .toList();

            assertThat(bars).hasSizeGreaterThan(1).allSatisfy(address -> assertThat(leadsToClaims(address, document))
                    .as(address)
                    .isTrue());
        }
    }

    private static boolean leadsToClaims(String address, Document document) {
        if (!address.startsWith("#")) {
            String path = address.substring("/en/".length());
            return path.startsWith("claim/")
                    && MadeUpSite.page(SITE, path, Language.EN).status() == 200;
        }
        return all(document.getDocumentElement(), "tbody").stream()
                .filter(body -> body.getAttribute("id").equals(address.substring(1)))
                .anyMatch(body -> addresses(body).stream()
                                .filter(href -> href.contains("/claim/"))
                                .count()
                        > 1);
    }

    @Test
    void bars_say_who_when_by_whom_and_how() {
        String words =
                figure(document("organization/a", Language.EN), "leaders").getTextContent();

        assertThat(words)
                .contains("Zayd leader\nOctober 2003 to 2008\nAn author 2010 · flat")
                .contains("Zayd leader\nas of 31 January 2012\nA paper 2012 · flat")
                .contains("held throughout", "vouched for at this time")
                .doesNotContain("hollow");
    }

    @Test
    void doubt_and_denial_are_drawn_and_what_has_no_date_is_named() {
        Element figure = figure(document("organization/a", Language.EN), "patrons");

        assertThat(all(figure, "a"))
                .extracting(link -> link.getAttribute("class"))
                .contains("hedged", "denied");
        assertThat(figure.getTextContent()).contains("×", "hollow", "Without a date: Ceta");
    }

    @Test
    void a_lineage_goes_two_steps_and_stands_in_order_of_time() {
        Element figure = figure(document("organization/a", Language.EN), "lineage");

        assertThat(figure.getTextContent())
                .containsSubsequence("Alpha", "Beta", "split from Alpha", "Delta", "Beta merged into Delta")
                .contains("2004 · independent sources: 1 · denials: 1")
                .doesNotContain("Epsilon");
        assertThat(addresses(figure)).contains("#lineage-1", "/en/claim/first-merged");
        assertThat(figure(document("organization/b", Language.EN), "lineage").getTextContent())
                .containsSubsequence("Delta", "Epsilon", "successor of Delta", "alleged");
    }

    @Test
    void the_query_behind_a_lineage_gives_what_it_draws() {
        String sparql = PanelQuery.ofLineage(NodeFactory.createURI(Isnad.BASE + "organization/a"), Panel.TURNS);
        String prefixed = Prefixes.asMap().entrySet().stream()
                        .map(entry -> "PREFIX " + entry.getKey() + ": <" + entry.getValue() + ">\n")
                        .reduce("", String::concat)
                + sparql;
        try (QueryExecution asked = QueryExecution.dataset(DatasetFactory.wrap(DATASET))
                .query(QueryFactory.create(prefixed))
                .build()) {
            ResultSet rows = ResultSetFactory.copyResults(asked.execSelect());

            assertThat(rows.materialise())
                    .toIterable()
                    .extracting(row -> row.getResource("claim").getLocalName())
                    .containsExactlyInAnyOrder("first-split", "first-split-again", "first-split-not", "first-merged");
        }
    }

    @Test
    void the_day_of_a_view_is_marked() {
        View view = new View(Optional.of(LocalDate.parse("2006-01-01")), Optional.empty(), Certainty.possible);
        Page page = SITE.page(new PageRequest("organization/a", Language.EN, view, Map.of()));

        assertThat(new String(page.html(), StandardCharsets.UTF_8)).contains("class=\"day\"");
        assertThat(MadeUpSite.html(SITE, "organization/a", Language.EN)).doesNotContain("class=\"day\"");
    }

    @Test
    void hostile_labels_stay_texts() {
        Site site = Site.of(
                MadeUpSite.dataset(
                        ENTITIES.replace("\"Beta\"", '"' + HOSTILE + '"').replace("\"Ceta\"", '"' + HOSTILE + '"'),
                        CLAIMS.replace("\"An author\"", '"' + HOSTILE + '"')),
                "0.1.0");

        String html = MadeUpSite.html(site, "organization/a", Language.EN);

        assertThat(html).doesNotContain("<b>", " onload=\"");
        assertThat(figure(PageCheck.parse(html), "lineage").getTextContent()).contains("</title><b>x</b>\" onload=\"");
    }
}
