package org.isnad.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectTriplesTest {

    private static final String CLOSE =
            "claim:test-1 a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:closeTo ; isnad:object organization:b ";
    private static final String DIRECT = "organization:a isnad:closeTo organization:b";

    @ParameterizedTest
    @ValueSource(strings = {"flat", "reported", "not-recorded"})
    void what_is_said_without_doubt_becomes_direct(String hedge) {
        assertThat(Built.from(CLOSE + "; isnad:hedge scale:hedge-" + hedge + " .")
                        .direct())
                .containsExactly(DIRECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"believed", "estimated", "alleged", "possible", "inferred", "proposed", "open"})
    void what_is_said_with_doubt_stays_a_claim(String hedge) {
        assertThat(Built.from(CLOSE + "; isnad:hedge scale:hedge-" + hedge + " .")
                        .direct())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "; isnad:polarity scale:polarity-denied ; isnad:saidBy organization:b",
                "; isnad:saidBy organization:a",
            })
    void a_denial_and_a_word_about_oneself_stay_claims(String marks) {
        assertThat(Built.from(CLOSE + "; isnad:hedge scale:hedge-flat " + marks + " .")
                        .direct())
                .isEmpty();
    }

    @Test
    void a_word_about_oneself_is_enough_for_a_belief() {
        Built built = Built.from(
                "claim:test-1 a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:adheresTo ;"
                        + " isnad:object ideology:i ; isnad:hedge scale:hedge-flat ; isnad:saidBy organization:a .");

        assertThat(built.direct()).containsExactly("organization:a isnad:adheresTo ideology:i");
    }

    @Test
    void a_claim_about_a_set_stays_a_claim() {
        Built built = Built.from("claim:test-1 a isnad:SetClaim ; isnad:subject set:s ; isnad:predicate isnad:closeTo ;"
                + " isnad:object organization:b ; isnad:count 40 ; isnad:hedge scale:hedge-flat .");

        assertThat(built.direct()).isEmpty();
    }

    @Test
    void an_unnamed_party_and_a_number_stay_claims() {
        Built built = Built.from("""
                claim:test-1 a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:closeTo ;
                    isnad:objectText "somebody"@en ; isnad:hedge scale:hedge-flat .
                claim:test-2 a isnad:StrengthClaim ; isnad:subject organization:a ; isnad:predicate isnad:strength ;
                    isnad:value 100 ; isnad:unit scale:unit-fighters ; isnad:hedge scale:hedge-flat .
                """);

        assertThat(built.direct()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"disputed", "work-needed", "superseded", "withdrawn"})
    void a_judgement_of_the_curators_takes_the_direct_triple_away(String status) {
        Built built = Built.from(
                "isnad:tier scale:tier-press",
                CLOSE + "; isnad:hedge scale:hedge-flat .",
                "claim:test-1 isnad:status scale:status-" + status + " .");

        assertThat(built.direct()).isEmpty();
    }

    @Test
    void a_withdrawn_source_withdraws_its_claims() {
        Built built = Built.from(
                "isnad:tier scale:tier-press",
                CLOSE + "; isnad:hedge scale:hedge-flat .",
                "source:test isnad:status scale:status-withdrawn .");

        assertThat(built.direct()).isEmpty();
        assertThat(built.ofClaim("status")).containsExactly("scale:status-withdrawn");
    }

    @ParameterizedTest
    @CsvSource({"organization:b, true", "organization:a, false"})
    void a_designation_becomes_direct_only_from_its_authority(String authority, boolean direct) {
        Built built = Built.from(
                "isnad:tier scale:tier-official ; isnad:authority " + authority,
                "claim:test-1 a isnad:DesignationClaim ; isnad:subject person:p ; isnad:predicate isnad:designatedBy ;"
                        + " isnad:object organization:b ; isnad:programme scale:programme-sdgt ;"
                        + " isnad:hedge scale:hedge-flat .",
                "");

        assertThat(built.direct().contains("person:p isnad:designatedBy organization:b"))
                .isEqualTo(direct);
    }

    @ParameterizedTest
    @CsvSource({
        "leader, substantive, true",
        "commander, acting, true",
        "leader, nominal, false",
        "leader, claimed, false",
        "spokesperson, substantive, false",
        "unit-commander, substantive, false",
    })
    void a_post_of_command_held_in_fact_yields_who_commands(String role, String tenure, boolean commands) {
        Built built = Built.from(post("organization:a", role, tenure));

        assertThat(built.direct()).contains("person:p isnad:holdsPost organization:a");
        assertThat(built.direct().contains("organization:a isnad:commandedBy person:p"))
                .isEqualTo(commands);
    }

    @ParameterizedTest
    @CsvSource({"participant, true", "commander, true", "target, false", "victim, false"})
    void who_suffered_an_event_did_not_take_part_in_it(String role, boolean direct) {
        Built built = Built.from(
                "claim:test-1 a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:participatedIn ;"
                        + " isnad:object event:e ; isnad:hedge scale:hedge-flat ; isnad:role scale:role-" + role
                        + " .");

        assertThat(built.direct().contains("organization:a isnad:participatedIn event:e"))
                .isEqualTo(direct);
    }

    @Test
    void an_office_spoken_of_by_itself_is_commanded_by_nobody() {
        assertThat(Built.from(post("post:o", "leader", "substantive")).direct())
                .containsExactly("person:p isnad:holdsPost post:o");
    }

    private static String post(String object, String role, String tenure) {
        return "claim:test-1 a isnad:PostClaim ; isnad:subject person:p ; isnad:predicate isnad:holdsPost ; isnad:object "
                + object + " ; isnad:role scale:role-" + role + " ; isnad:tenure scale:tenure-" + tenure
                + " ; isnad:hedge scale:hedge-flat .";
    }
}
