package org.isnad.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

    private static final String CLAIM =
            "claim:test-1 a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:closeTo ;"
                    + " isnad:object organization:b ; isnad:hedge scale:hedge-flat ";

    @Test
    void a_claim_gets_what_curators_leave_unsaid() {
        Built built = Built.from(CLAIM + "; isnad:attested \"2017-10\"^^edtf:EDTF .");

        assertThat(built.problems()).isEmpty();
        assertThat(built.ofClaim("source")).containsExactly("source:test");
        assertThat(built.ofClaim("polarity")).containsExactly("scale:polarity-affirmed");
        assertThat(built.ofClaim("status")).containsExactly("scale:status-accepted");
        assertThat(built.ofClaim("beginEarliest")).isEmpty();
        assertThat(built.ofClaim("beginLatest")).containsExactly("2017-10-31");
        assertThat(built.ofClaim("endEarliest")).containsExactly("2017-10-01");
        assertThat(built.ofClaim("endLatest")).isEmpty();
        assertThat(built.valuesOf("source/test", "issuedEarliest")).containsExactly("2017-10-01");
        assertThat(built.valuesOf("source/test", "issuedLatest")).containsExactly("2017-10-31");
    }

    @ParameterizedTest
    @CsvSource({"official, high", "analysis, moderate", "press, moderate", "partisan, low", "tertiary, low"})
    void confidence_follows_from_the_tier(String tier, String confidence) {
        Built built = Built.from("isnad:tier scale:tier-" + tier, CLAIM + ".", "");

        assertThat(built.ofClaim("confidence")).containsExactly("scale:confidence-" + confidence);
    }

    @Test
    void a_judgement_takes_the_place_of_a_default() {
        Built built = Built.from(
                "isnad:tier scale:tier-press", CLAIM + ".", "claim:test-1 isnad:confidence scale:confidence-high .");

        assertThat(built.ofClaim("confidence")).containsExactly("scale:confidence-high");
    }

    @Test
    void a_state_that_goes_on_lasts_at_least_to_the_issue_of_its_source() {
        Built built = Built.from(CLAIM + "; isnad:when \"2003/..\"^^edtf:EDTF .");

        assertThat(built.ofClaim("endEarliest")).containsExactly("2017-10-01");
    }

    @Test
    void what_is_published_can_be_asked_by_its_wider_class() {
        Built built = Built.from(
                "claim:test-1 a isnad:PostClaim ; isnad:subject person:p ; isnad:predicate isnad:holdsPost ;"
                        + " isnad:object organization:a ; isnad:role scale:role-leader ; isnad:hedge scale:hedge-flat .");

        assertThat(built.published("claim/test-1", "type")).containsExactly("isnad:Claim", "isnad:PostClaim");
        assertThat(built.published("person/p", "type")).containsExactly("isnad:Actor", "isnad:Entity", "isnad:Person");
    }

    @Test
    void disagreement_runs_both_ways() {
        Built built = Built.from(
                "isnad:tier scale:tier-press",
                CLAIM + ".\n" + CLAIM.replace("test-1", "test-2") + ".",
                "claim:test-1 isnad:disagreesWith claim:test-2 .");

        assertThat(built.valuesOf("claim/test-2", "disagreesWith")).containsExactly("claim:test-1");
    }

    @Test
    void an_unknown_term_is_told_with_the_one_that_was_meant() {
        Built built = Built.from(CLAIM + "; isnad:hedg scale:hedge-beleived .");

        assertThat(built.problems())
                .anyMatch(line -> line.endsWith("unknown predicate isnad:hedg (did you mean isnad:hedge?)"))
                .anyMatch(line ->
                        line.endsWith("unknown term scale:hedge-beleived (did you mean scale:hedge-believed?)"));
    }

    @Test
    void a_state_with_a_lone_date_is_told_what_to_write() {
        Built built = Built.from(CLAIM + "; isnad:when \"2017\"^^edtf:EDTF .");

        assertThat(built.problems()).singleElement().asString().contains("claim:test-1", "isnad:attested \"2017\"");
    }

    @Test
    void a_date_that_is_a_plain_string_is_told_how_to_be_written() {
        Built built = Built.from(CLAIM + "; isnad:attested \"2017-10\" .");

        assertThat(built.problems()).singleElement().asString().contains("not an EDTF date");
    }
}
