package org.isnad.release.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.release.rdf.MadeUpRelease.ask;

import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.isnad.model.Isnad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReifiedViewTest {

    private static final Graph VIEW = MadeUpRelease.graph("views/reified.ttl");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report-direct rdf:reifies <<( organization:a isnad:partOf organization:b )>>",
                "report-believed rdf:reifies <<( organization:a isnad:closeTo organization:c )>>",
                "report-denied rdf:reifies <<( organization:a isnad:fundedBy country:x )>>",
                "report-name rdf:reifies <<( organization:a isnad:knownAs 'al-Alif'@ar-Latn )>>",
                "report-founded rdf:reifies <<( organization:a isnad:foundedOn '198X'^^edtf:EDTF )>>",
            })
    void a_claim_reifies_the_statement_that_it_makes(String triple) {
        assertThat(ask(VIEW, "claim:" + triple)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report-set", "report-size", "report-strength", "report-unnamed"})
    void a_claim_that_states_no_triple_reifies_none_and_keeps_its_parts(String claim) {
        assertThat(ask(VIEW, "claim:" + claim + " rdf:reifies ?any")).isFalse();
        assertThat(ask(VIEW, "claim:" + claim + " isnad:subject ?subject ; isnad:predicate ?predicate"))
                .isTrue();
    }

    @Test
    void a_denial_says_so() {
        assertThat(ask(VIEW, "claim:report-denied isnad:polarity scale:polarity-denied ; isnad:saidBy country:x"))
                .isTrue();
    }

    @Test
    void nothing_is_asserted_of_a_thing_but_the_direct_triples() {
        String claims = Isnad.BASE + "claim/";

        assertThat(VIEW.stream()
                        .filter(triple -> !triple.getSubject().getURI().startsWith(claims))
                        .collect(Collectors.toSet()))
                .isNotEmpty()
                .isEqualTo(MadeUpRelease.graph("rdf/direct.ttl").stream().collect(Collectors.toSet()));
        assertThat(ask(VIEW, "organization:a isnad:fundedBy ?any")).isFalse();
        assertThat(ask(VIEW, "organization:a isnad:closeTo ?any")).isFalse();
    }

    @Test
    void a_claim_keeps_hedge_source_locator_and_bounds() {
        assertThat(ask(VIEW, """
                claim:report-direct isnad:hedge scale:hedge-flat ; isnad:source source:report ; isnad:locator 'p. 1' ;
                  isnad:beginLatest '2010-05-31'^^xsd:date ; isnad:endEarliest '2010-05-01'^^xsd:date .""")).isTrue();
    }
}
