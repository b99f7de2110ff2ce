package org.isnad.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.explain.MadeUpDataset.explain;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an explanation tells in words. */
class ExplanationTest {

    private static final String FLAT = " ; isnad:hedge scale:hedge-flat";
    private static final String YEARS = FLAT + " ; isnad:when \"2003-01-01/2010-12-31\"^^edtf:EDTF .\n";

    private static final String CHAIN = "CLAIM 1 organization:a isnad:partOf organization:b" + YEARS
            + "CLAIM 2 organization:b isnad:wingOf organization:c ; isnad:hedge scale:hedge-believed"
            + " ; isnad:when \"2005-01-01/2012-12-31\"^^edtf:EDTF .\n";

    @Test
    void a_direct_triple_shows_the_claims_that_say_it_with_their_source() {
        Explanation explanation = explain(
                "CLAIM 1 organization:a isnad:closeTo organization:b" + FLAT
                        + " ; isnad:attested \"2010-05-01\"^^edtf:EDTF .",
                "organization:a isnad:closeTo organization:b",
                3);

        assertThat(explanation.isSupported()).isTrue();
        assertThat(explanation.asText()).isEqualTo("""
                Alpha: close to Beta
                organization:a isnad:closeTo organization:b

                Direct, by 1 claim:
                  Alpha: close to Beta
                  said flatly, by "A made-up report" (A publisher, 2010-05-01), p. 1, as of 2010-05-01
                  claim:made-up-2010-1; possible on any day, sure on 2010-05-01; confidence moderate
                """);
    }

    @Test
    void an_inferred_triple_shows_its_proof_down_to_claims() {
        String text =
                explain(CHAIN, "organization:a isnad:within organization:c", 3).asText();

        assertThat(text.replaceAll("derivation/\\w+", "derivation/X")).isEqualTo("""
                Alpha: within جيم
                organization:a isnad:within organization:c

                Inferred, by 1 proof:
                  1. Alpha: within جيم
                     by the rule "What is within a part is within the whole" (scale:rule-part-of-a-part)
                     possible from 2005-01-01 to 2010-12-31, sure from 2005-01-01 to 2010-12-31
                     as sure as its premises: believed, confidence moderate
                     https://w3id.org/isnad/derivation/X
                        while: Alpha: within Beta
                           by the rule "A part or wing is within its whole" (scale:rule-part-or-wing)
                           possible from 2003-01-01 to 2010-12-31, sure from 2003-01-01 to 2010-12-31
                           as sure as its premises: said flatly, confidence moderate
                           https://w3id.org/isnad/derivation/X
                              while: Alpha: part of Beta
                                 said flatly, by "A made-up report" (A publisher, 2010-05-01), p. 1, when 2003-01-01/2010-12-31
                                 claim:made-up-2010-1; possible from 2003-01-01 to 2010-12-31, sure from 2003-01-01 to 2010-12-31; confidence moderate
                        while: Beta: within جيم
                           by the rule "A part or wing is within its whole" (scale:rule-part-or-wing)
                           possible from 2005-01-01 to 2012-12-31, sure from 2005-01-01 to 2012-12-31
                           as sure as its premises: believed, confidence moderate
                           https://w3id.org/isnad/derivation/X
                              while: Beta: wing of جيم
                                 believed, by "A made-up report" (A publisher, 2010-05-01), p. 2, when 2005-01-01/2012-12-31
                                 claim:made-up-2010-2; possible from 2005-01-01 to 2012-12-31, sure from 2005-01-01 to 2012-12-31; confidence moderate
                """);
    }

    @Test
    void what_need_only_have_begun_is_told_apart() {
        assertThat(explain(
                                "CLAIM 1 organization:a isnad:splitFrom organization:b" + FLAT + " .",
                                "organization:a isnad:descendsFrom organization:b",
                                3)
                        .asText())
                .contains("     undated\n", "after the beginning of: Alpha: split from Beta\n")
                .doesNotContain("while:");
    }

    @Test
    void a_post_of_command_is_told_as_a_post() {
        String text = explain(
                        "CLAIM 1 person:p isnad:holdsPost organization:a ; isnad:role scale:role-leader ;"
                                + " isnad:tenure scale:tenure-acting" + FLAT + " .",
                        "organization:a isnad:commandedBy person:p",
                        3)
                .asText();

        assertThat(text)
                .contains("Direct, by 1 claim:\n  Zayd: holds the post \"leader\" in Alpha (tenure acting)\n")
                .contains("by the rule \"Who holds a role of command in a body heads it\"");
    }

    @Test
    void so_many_proofs_are_shown_as_were_asked_for() {
        String claims = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> "CLAIM " + n + " organization:a isnad:partOf organization:b" + FLAT + " .\n")
                .collect(Collectors.joining());
        String statement = "organization:a isnad:within organization:b";

        assertThat(explain(claims, statement, 2).asText())
                .contains(
                        "Inferred, by 8 proofs, of which the shortest 2 follow; there may be more, for only so many are"
                                + " kept:\n")
                .contains("  2. ")
                .doesNotContain("  3. ");
        assertThat(explain(claims, statement, 1).asText()).contains("8 proofs, of which the shortest follows;");
        assertThat(explain(claims, statement, 100).asText())
                .contains("Inferred, by 8 proofs; there may be more", "  8. ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            isnad:hedge scale:hedge-believed                                          | its source does not say it without doubt
            isnad:hedge scale:hedge-flat ; isnad:polarity scale:polarity-denied ; isnad:saidBy organization:b | it denies this
            isnad:hedge scale:hedge-flat ; isnad:saidBy organization:a                | the subject speaks of itself
            """)
    void a_claim_that_stays_a_claim_is_told_with_the_reason(String marks, String reason) {
        Explanation explanation = explain(
                "CLAIM 1 organization:a isnad:closeTo organization:b ; " + marks + " .",
                "organization:a isnad:closeTo organization:b",
                3);

        assertThat(explanation.isSupported()).isFalse();
        assertThat(explanation.asText())
                .contains("Nothing supports this: no claim says it directly, and no rule concludes it.")
                .contains("Said of it, but not direct (1 claim):")
                .contains("claim:made-up-2010-1; undated")
                .contains("not direct, for " + reason + "\n")
                .doesNotContain("Direct, by");
    }

    @Test
    void several_reasons_are_all_told() {
        assertThat(explain(
                                "CLAIM 1 organization:a isnad:closeTo organization:b ; isnad:hedge scale:hedge-open ;"
                                        + " isnad:polarity scale:polarity-denied .",
                                "organization:a isnad:closeTo organization:b",
                                3)
                        .asText())
                .contains("  denied: Alpha: close to Beta\n")
                .contains("not direct, for it denies this; its source does not say it without doubt\n");
    }

    @Test
    void a_withdrawn_claim_is_told_as_withdrawn() {
        Explanation explanation = explain(
                MadeUpDataset.of(
                        "CLAIM 1 organization:a isnad:closeTo organization:b" + FLAT + " .",
                        "claim:made-up-2010-1 isnad:status scale:status-withdrawn ."),
                "organization:a isnad:closeTo organization:b",
                3);

        assertThat(explanation.isSupported()).isFalse();
        assertThat(explanation.asText()).contains("not direct, for the curators have not accepted it (withdrawn)\n");
    }

    @Test
    void a_post_that_is_none_of_command_is_told_when_command_is_asked_for() {
        Explanation explanation = explain(
                "CLAIM 1 person:p isnad:holdsPost organization:a ; isnad:role scale:role-leader ;"
                        + " isnad:tenure scale:tenure-nominal" + FLAT + " .",
                "organization:a isnad:commandedBy person:p",
                3);

        assertThat(explanation.isSupported()).isFalse();
        assertThat(explanation.asText())
                .contains("not direct, for the post is none of command over a body, or is not held in fact\n");
    }

    @Test
    void what_is_supported_is_shown_with_what_denies_it() {
        String text = explain(
                        "CLAIM 1 organization:a isnad:closeTo organization:b" + FLAT + " .\n"
                                + "CLAIM 2 organization:a isnad:closeTo organization:b ; isnad:polarity"
                                + " scale:polarity-denied" + FLAT + " .",
                        "organization:a isnad:closeTo organization:b",
                        3)
                .asText();

        assertThat(text).contains("Direct, by 1 claim:", "Said of it, but not direct (1 claim):", "it denies this");
    }

    @Test
    void what_the_record_says_instead_is_shown_where_nothing_supports_a_statement() {
        String text =
                explain(CHAIN, "organization:a isnad:partOf organization:c", 3).asText();

        assertThat(text)
                .contains(
                        "What the record says instead (1 claim, same subject and property):\n  Alpha: part of Beta\n");
        assertThat(explain(CHAIN, "organization:b isnad:within organization:a", 3)
                        .asText())
                .contains("What rules conclude instead (1 conclusion):\n  Beta: within جيم\n");
    }

    @Test
    void a_date_is_asked_for_as_a_literal() {
        String claim =
                "claim:made-up-2010-1 a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:foundedOn ;"
                        + " isnad:dateValue \"1983\"^^edtf:EDTF ; isnad:locator \"p. 1\"" + FLAT + " .";

        assertThat(explain(claim, "organization:a isnad:foundedOn \"1983\"^^edtf:EDTF", 3)
                        .isSupported())
                .isTrue();
        assertThat(explain(claim, "organization:a isnad:foundedOn \"1984\"^^edtf:EDTF", 3)
                        .isSupported())
                .isFalse();
    }
}
