package org.isnad.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.network.MadeUpRecord.said;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private final TieClaims claims = new MadeUpRecord()
            .source("unissued", "isnad:readOn \"2021-05-05\"^^xsd:date ;")
            .says("first", "a", "alliedWith", "b", "isnad:when \"2014/2016\"^^edtf:EDTF")
            .says("first", "a", "alliedWith", "c", "isnad:attested \"2015-06-01\"^^edtf:EDTF")
            .says("first", "a", "splitFrom", "d", "isnad:when \"2015\"^^edtf:EDTF")
            .says("first", "a", "closeTo", "e", "")
            .says("unissued", "a", "fundedBy", "f", "isnad:attested \"2015\"^^edtf:EDTF")
            .claims(TieChoice.DEFAULT);

    private Network on(String day, boolean sure) {
        return claims.network(new Clocks(Optional.of(LocalDate.parse(day)), Optional.empty(), sure));
    }

    @Test
    void possible_is_what_no_bound_speaks_against() {
        assertThat(said(on("2015-07-01", false)))
                .containsExactly("a alliedWith b", "a alliedWith c", "a fundedBy f", "a splitFrom d");
        assertThat(said(on("2017-01-01", false))).containsExactly("a alliedWith c", "a fundedBy f");
        assertThat(said(on("2013-12-31", false))).containsExactly("a alliedWith c", "a fundedBy f");
    }

    @Test
    void sure_is_what_had_begun_and_had_not_ended() {
        assertThat(said(on("2015-06-01", true))).containsExactly("a alliedWith b", "a alliedWith c");
        assertThat(said(on("2014-06-01", true))).isEmpty();
    }

    @Test
    void undated_claims_are_left_out_and_counted_where_a_day_is_asked_for() {
        assertThat(on("2015-07-01", false).undated()).isEqualTo(1);
        assertThat(said(claims.network(Clocks.ALL))).contains("a closeTo e");
        assertThat(claims.network(Clocks.ALL).undated()).isZero();
    }

    @Test
    void known_is_what_was_issued_and_of_an_undated_source_what_was_read() {
        assertThat(said(knownBy("2020-12-30"))).isEmpty();
        assertThat(said(knownBy("2020-12-31"))).hasSize(4).doesNotContain("a fundedBy f");
        assertThat(said(knownBy("2021-05-05"))).hasSize(5);
    }

    @Test
    void what_was_not_known_is_not_counted_as_undated() {
        Clocks clocks = new Clocks(
                Optional.of(LocalDate.parse("2015-07-01")), Optional.of(LocalDate.parse("2019-01-01")), false);

        assertThat(claims.network(clocks).undated()).isZero();
    }

    private Network knownBy(String day) {
        return claims.network(new Clocks(Optional.empty(), Optional.of(LocalDate.parse(day)), false));
    }
}
