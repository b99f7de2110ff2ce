package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.view.MadeUp.iri;
import static org.isnad.view.MadeUp.issued;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one source says of the dates of another's claims, once it was known and before. */
class KnownEditionsTest {

    private static final MadeUp LISTS = new MadeUp()
            .source(
                    "list",
                    "isnad:readOn \"2026-01-01\"^^xsd:date",
                    MadeUp.allied("list-own", "; isnad:attested \"2020\"^^edtf:EDTF"))
            .source("e1", edition("2021-01-01"))
            .source("e2", edition("2022-01-01"), listed("e2", "2022-01-01"))
            .source("e3", edition("2023-01-01"), listed("e3", "2023-01-01"))
            .source("e4", edition("2024-01-01"));

    private static final MadeUp LAW =
            new MadeUp().source("news", issued("2018-08-30"), """
                    claim:news-ended a isnad:PostClaim ; isnad:subject person:p ; isnad:predicate isnad:holdsPost ;
                        isnad:object organization:a ; isnad:role scale:role-chairman ; isnad:endKind scale:end-dismissed ;
                        isnad:act event:decree ; isnad:locator "p. 1" ; isnad:hedge scale:hedge-flat ;
                        isnad:when "2017-01-01/2018-08-30"^^edtf:EDTF .
                    """).source("court", issued("2018-10-15"), """
                    claim:court-stays a isnad:Claim ; isnad:subject event:order ; isnad:predicate isnad:suspends ;
                        isnad:object event:decree ; isnad:locator "p. 1" ; isnad:hedge scale:hedge-flat ;
                        isnad:when "2018-10-15"^^edtf:EDTF .
                    """);

    private static String edition(String day) {
        return issued(day) + " ; isnad:editionOf source:list ; isnad:searchedFor \"7\"";
    }

    private static String listed(String slug, String day) {
        return """
                claim:%s-7 a isnad:DesignationClaim ; isnad:subject organization:a ; isnad:predicate isnad:designatedBy ;
                    isnad:object organization:b ; isnad:programme scale:programme-sdgt ; isnad:locator "entry 7" ;
                    isnad:hedge scale:hedge-flat ; isnad:attested "%s"^^edtf:EDTF .
                """.formatted(slug, day);
    }

    private static String dates(Graph graph, String claim) {
        return List.of(Isnad.BEGIN_EARLIEST, Isnad.BEGIN_LATEST, Isnad.END_EARLIEST, Isnad.END_LATEST).stream()
                .map(bound -> graph.stream(iri("claim/" + claim), bound, Node.ANY)
                        .map(t -> t.getObject().getLiteralLexicalForm())
                        .findFirst()
                        .orElse("-"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2022-06-01 | 2021-01-02 2022-01-01 2022-01-01 -
                    2023-06-01 | 2021-01-02 2022-01-01 2023-01-01 -
                    2024-06-01 | 2021-01-02 2022-01-01 2023-01-01 2023-12-31
                    """)
    void aListingLastsAsFarAsTheEditionsOfThatTimeTell(String day, String expected) {
        Graph list = LISTS.view("", day, "").dataset().getGraph(Graphs.ofSource("list"));

        assertThat(dates(list, "list-7-sdgt")).isEqualTo(expected);
        assertThat(list.contains(iri("claim/list-7-sdgt"), RDF.type.asNode(), Isnad.CLAIM))
                .isTrue();
        assertThat(list.contains(iri("claim/list-7-sdgt"), Isnad.STATUS, Isnad.ACCEPTED))
                .isTrue();
    }

    @Test
    void ofAListOnlyTheRecordIsKnownFromItsFirstEditionOn() {
        Viewed view = LISTS.view("", "2021-06-01", "");

        assertThat(MadeUp.claims(view.dataset())).isEmpty();
        assertThat(view.dataset().getGraph(Graphs.ofSource("list")).contains(iri("source/list"), Isnad.TIER, Node.ANY))
                .isTrue();
        assertThat(LISTS.view("", "2020-06-01", "").dataset().containsGraph(Graphs.ofSource("list")))
                .isFalse();
        assertThat(MadeUp.claims(LISTS.view("", "2026-01-01", "").dataset()))
                .containsExactlyElementsOf(MadeUp.claims(LISTS.whole()))
                .contains("list-own", "list-7-sdgt");
    }

    @Test
    void theDayChosenLeavesTheSpansAsTheyFollowFromAllEditions() {
        Viewed view = LISTS.view("2023-06-01", "", "");

        assertThat(dates(view.dataset().getGraph(Graphs.ofSource("list")), "list-7-sdgt"))
                .isEqualTo("2021-01-02 2022-01-01 2023-01-01 2023-12-31");
        assertThat(MadeUp.claims(LISTS.view("2023-06-01", "2023-01-01", "sure").dataset()))
                .isEmpty();
        assertThat(MadeUp.claims(LISTS.view("2022-06-01", "2023-01-01", "sure").dataset()))
                .containsExactly("list-7-sdgt");
    }

    @Test
    void anEndThatACourtStayedIsSureForThoseWhoDoNotKnowItYet() {
        Graph before = LAW.view("", "2018-09-01", "").dataset().getGraph(Graphs.ofSource("news"));
        Graph after = LAW.view("", "2018-11-01", "").dataset().getGraph(Graphs.ofSource("news"));

        assertThat(dates(before, "news-ended")).isEqualTo("2017-01-01 2017-01-01 2018-08-30 2018-08-30");
        assertThat(dates(after, "news-ended")).isEqualTo("2017-01-01 2017-01-01 2018-08-30 -");
        assertThat(MadeUp.claims(LAW.view("2018-09-15", "2018-09-01", "").dataset()))
                .isEmpty();
        assertThat(MadeUp.claims(LAW.view("2018-09-15", "2018-11-01", "").dataset()))
                .containsExactly("news-ended");
    }
}
