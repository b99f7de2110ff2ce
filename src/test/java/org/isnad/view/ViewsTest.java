package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.view.MadeUp.allied;
import static org.isnad.view.MadeUp.iri;
import static org.isnad.view.MadeUp.issued;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewsTest {

    private static final MadeUp RECORD = new MadeUp()
            .source(
                    "s1",
                    issued("2015"),
                    allied("s1-long", "; isnad:when \"2010/2020\"^^edtf:EDTF"),
                    allied("s1-seen", "; isnad:attested \"2015-03\"^^edtf:EDTF"),
                    allied("s1-undated", ""),
                    allied("s1-gone", ""))
            .source(
                    "s2",
                    issued("2018-05-01"),
                    allied("s2-short", "; isnad:when \"2012-05-01/2012-06-30\"^^edtf:EDTF"),
                    allied("s2-from", "; isnad:when \"2016-01-01/\"^^edtf:EDTF"))
            .source("s3", "isnad:readOn \"2024-01-02\"^^xsd:date , \"2024-01-01\"^^xsd:date", allied("s3-undated", ""))
            .curation("""
                    claim:s1-long isnad:disagreesWith claim:s2-short ; isnad:curatorNote "two times"@en .
                    claim:s2-from isnad:status scale:status-disputed .
                    claim:s1-gone isnad:status scale:status-withdrawn .
                    """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2012-05-15 | possible | s1-long s1-seen s2-short
                    2012-05-15 | sure     | s1-long s2-short
                    2012-06-30 | sure     | s1-long s2-short
                    2012-07-01 | possible | s1-long s1-seen
                    2015-12-31 | sure     | s1-long
                    2015-12-31 | possible | s1-long s1-seen
                    2016-01-01 | possible | s1-long s1-seen s2-from
                    2020-06-01 | sure     | ''
                    2020-06-01 | possible | s1-long s1-seen s2-from
                    2021-01-01 | possible | s1-seen s2-from
                    2009-12-31 | possible | s1-seen
                    """)
    void theClaimsOfADay(String day, String certainty, String expected) {
        Viewed viewed = RECORD.view(day, "", certainty);

        assertThat(String.join(" ", MadeUp.claims(viewed.dataset()))).isEqualTo(expected);
        assertThat(viewed.claims()).isEqualTo(MadeUp.claims(viewed.dataset()).size());
        assertThat(viewed.undated())
                .isEqualTo(2)
                .isEqualTo(MadeUp.subjects(RECORD.whole(), Viewed.UNDATED.replace("?claim", "?x"))
                        .size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2015-12-30 | ''
                    2015-12-31 | s1-gone s1-long s1-seen s1-undated
                    2018-04-30 | s1-gone s1-long s1-seen s1-undated
                    2018-05-01 | s1-gone s1-long s1-seen s1-undated s2-from s2-short
                    2024-01-01 | s1-gone s1-long s1-seen s1-undated s2-from s2-short s3-undated
                    """)
    void theClaimsKnownByADay(String day, String expected) {
        Viewed viewed = RECORD.view("", day, "");

        assertThat(String.join(" ", MadeUp.claims(viewed.dataset()))).isEqualTo(expected);
        assertThat(viewed.undated()).isZero();
    }

    @Test
    void bothClocksAtOnce() {
        Viewed viewed = RECORD.view("2016-06-01", "2016-01-01", "");

        assertThat(MadeUp.claims(viewed.dataset())).containsExactly("s1-long", "s1-seen");
        assertThat(viewed.undated()).isEqualTo(1);
    }

    @Test
    void aTripleGoesWithItsLastClaimAndNotBefore() {
        MadeUp record = new MadeUp()
                .source("t", issued("2015"), allied("t-1", "; isnad:when \"2010-01-01/2012-12-31\"^^edtf:EDTF"))
                .source("u", issued("2016"), allied("u-1", "; isnad:when \"2010-01-01/2011-12-31\"^^edtf:EDTF"));

        for (String day : List.of("2011-06-01", "2012-06-01")) {
            assertThat(MadeUp.holds(
                            direct(record.view(day, "", "sure")), "organization/a", "alliedWith", "organization/b"))
                    .isTrue();
            assertThat(inferred(record.view(day, "", "sure")).isEmpty()).isFalse();
        }
        Viewed after = record.view("2013-01-01", "", "");
        assertThat(direct(after).isEmpty()).isTrue();
        assertThat(inferred(after).isEmpty()).isTrue();
        assertThat(after.dataset().getDefaultGraph().contains(Node.ANY, Isnad.term("alliedWith"), Node.ANY))
                .isFalse();
        assertThat(after.dataset().getGraph(Graphs.DERIVATIONS).isEmpty()).isTrue();
    }

    @Test
    void whatIsSaidOfAClaimGoesWithIt() {
        Graph both = RECORD.view("2012-05-15", "", "").dataset().getGraph(Graphs.CURATION);
        assertThat(MadeUp.holds(both, "claim/s1-long", "disagreesWith", "claim/s2-short"))
                .isTrue();
        assertThat(MadeUp.holds(both, "claim/s2-short", "disagreesWith", "claim/s1-long"))
                .isTrue();
        assertThat(both.contains(iri("claim/s2-from"), Node.ANY, Node.ANY)).isFalse();

        Viewed one = RECORD.view("2016-06-01", "", "");
        assertThat(one.dataset().contains(Node.ANY, Node.ANY, Node.ANY, iri("claim/s2-short")))
                .isFalse();
        assertThat(one.dataset().contains(Node.ANY, iri("claim/s2-short"), Node.ANY, Node.ANY))
                .isFalse();
        assertThat(MadeUp.holds(one.dataset().getDefaultGraph(), "claim/s2-from", "status", "scale/status-disputed"))
                .isTrue();
    }

    @Test
    void sourcesThatWereNotKnownAreNotThere() {
        DatasetGraph dataset = RECORD.view("", "2018-01-01", "").dataset();

        assertThat(dataset.containsGraph(Graphs.ofSource("s1"))).isTrue();
        assertThat(dataset.containsGraph(Graphs.ofSource("s2"))).isFalse();
        assertThat(dataset.contains(Node.ANY, iri("source/s2"), Node.ANY, Node.ANY))
                .isFalse();
    }

    @Test
    void theDefaultGraphIsMadeAnewAndLeavesOutTheSame() {
        DatasetGraph dataset = RECORD.view("", "2015-12-31", "").dataset();
        Set<Triple> expected = new HashSet<>();
        dataset.listGraphNodes().forEachRemaining(name -> {
            if (!Set.of(Graphs.INFERRED, Graphs.DERIVATIONS).contains(name)) {
                dataset.getGraph(name).stream()
                        .filter(t -> !t.getSubject().equals(iri("claim/s1-gone")))
                        .forEach(expected::add);
            }
        });

        assertThat(dataset.getDefaultGraph().stream().collect(Collectors.toSet()))
                .isEqualTo(expected);
        assertThat(dataset.containsGraph(Graphs.INFERRED)).isTrue();
        assertThatThrownBy(() -> dataset.getDefaultGraph().add(Triple.create(iri("a"), iri("b"), iri("c"))))
                .hasMessageContaining("read-only");
    }

    @Test
    void entitiesScalesAndOntologyStayAndTheDescriptionSaysWhichViewItIs() {
        DatasetGraph whole = RECORD.whole();
        DatasetGraph view = RECORD.view("1900-01-01", "1900-01-01", "sure").dataset();

        for (Node same : List.of(Graphs.ENTITIES, Graphs.SCALES, Graphs.ONTOLOGY)) {
            assertThat(view.getGraph(same).isIsomorphicWith(whole.getGraph(same)))
                    .isTrue();
        }
        assertThat(view.getGraph(Graphs.RELEASE).stream()
                        .filter(t -> t.getPredicate().getURI().startsWith(Isnad.NS))
                        .map(t -> t.getPredicate().getLocalName() + " "
                                + t.getObject().getLiteralLexicalForm()))
                .containsExactlyInAnyOrder("asOf 1900-01-01", "knownBy 1900-01-01", "certainty sure");
        assertThat(view.getGraph(Graphs.ONTOLOGY).contains(Isnad.term("knownBy"), Node.ANY, Node.ANY))
                .isTrue();
    }

    @Test
    void theWholeIsNoView() {
        Views views = RECORD.views();

        assertThat(views.of(View.WHOLE).dataset()).isSameAs(views.whole());
    }

    @Test
    void otherRdfHasNoViews() {
        DatasetGraph any = DatasetGraphFactory.create();
        any.getDefaultGraph().add(iri("a"), iri("b"), NodeFactory.createLiteralString("c"));
        Views views = new Views(any, Prefixes.forQueries(), 1);

        assertThat(views.of(View.WHOLE).dataset()).isSameAs(any);
        assertThatThrownBy(() -> views.of(MadeUp.parse("2018-01-01", "", "")))
                .isInstanceOf(BadViewException.class)
                .hasMessageContaining("has no views");
    }

    private static Graph direct(Viewed viewed) {
        return viewed.dataset().getGraph(Graphs.DIRECT);
    }

    private static Graph inferred(Viewed viewed) {
        return viewed.dataset().getGraph(Graphs.INFERRED);
    }
}
