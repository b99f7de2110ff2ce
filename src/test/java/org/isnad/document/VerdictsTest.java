package org.isnad.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The criteria of the document on the seed, each on a made-up record in which nothing else differs. */
class VerdictsTest {

    private static final String CLOSE = "organization:alpha isnad:closeTo organization:quds-force";

    private final MadeUpRecord record = new MadeUpRecord();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            official | flat         |                                 | Alpha supports 1 0 0 0
            press    | not-recorded |                                 | Alpha supports 1 0 0 0
            analysis | believed     |                                 | Alpha leaves open 0 1 0 0
            analysis | alleged      | ; isnad:saidBy country:iran      | Alpha leaves open 0 1 0 0
            partisan | flat         |                                 | Alpha leaves open 0 1 0 0
            tertiary | flat         |                                 | Alpha leaves open 0 1 0 0
            press    | reported     | ; isnad:saidBy organization:institute | Alpha supports 1 0 0 0
            press    | reported     | ; isnad:saidBy organization:alpha | Alpha leaves open 0 1 0 0
            press    | reported     | ; isnad:saidBy person:zayd      | Alpha leaves open 0 1 0 0
            press    | reported     | ; isnad:saidBy organization:quds-force | Alpha leaves open 0 1 0 0
            """)
    void hedge_tier_and_speaker_decide_whether_a_statement_is_firm(String tier, String hedge, String more, String row) {
        record.says("one", tier, "", hedge, CLOSE, more == null ? "" : more);

        assertThat(verdicts("claim:heras-2017-set-close")).containsExactly(row);
    }

    @Test
    void what_is_proposed_and_what_the_seed_says_itself_are_no_statements() {
        record.says("one", "press", "", "proposed", CLOSE, "").says("heras-2017", "analysis", "", "flat", CLOSE, "");

        assertThat(verdicts("claim:heras-2017-set-close")).isEmpty();
    }

    @Test
    void a_tie_to_another_patron_is_near_and_one_of_support_is_the_thing_itself() {
        record.says("one", "press", "", "flat", "organization:alpha isnad:closeTo country:iran", "");
        assertThat(verdicts("claim:heras-2017-set-close")).containsExactly("Alpha leaves open 0 0 1 0");

        record.says("two", "press", "", "flat", "organization:alpha isnad:trainedBy organization:quds-force", "");
        assertThat(verdicts("claim:heras-2017-set-close")).containsExactly("Alpha supports 1 0 1 0");
    }

    @Test
    void copies_and_editions_are_one_witness() {
        record.says("one", "press", "", "flat", CLOSE, "")
                .says("copy", "press", "isnad:derivedFromSource source:one ;", "flat", CLOSE, "")
                .says("other", "press", "", "flat", CLOSE, "");

        assertThat(verdicts("claim:heras-2017-set-close")).containsExactly("Alpha supports 2 0 0 0");
    }

    @Test
    void a_denial_contradicts_unless_a_party_makes_it_or_a_firm_statement_stands_against_it() {
        String denied = "; isnad:polarity scale:polarity-denied ; isnad:saidBy ";
        record.says("patron", "press", "", "reported", CLOSE, denied + "organization:quds-force");
        assertThat(verdicts("claim:heras-2017-set-close")).containsExactly("Alpha leaves open 0 0 0 1");

        record.says("study", "analysis", "", "flat", CLOSE, denied + "organization:institute");
        assertThat(verdicts("claim:heras-2017-set-close")).containsExactly("Alpha contradicts 0 0 0 2");

        record.says("press", "press", "", "flat", CLOSE, "");
        assertThat(verdicts("claim:heras-2017-set-close")).containsExactly("Alpha leaves open 1 0 0 2");
    }

    @Test
    void what_a_group_professes_needs_no_other_voice_and_what_cannot_go_with_it_contradicts() {
        record.says(
                "one",
                "press",
                "",
                "reported",
                "organization:alpha isnad:adheresTo ideology:wilayat-al-faqih",
                "; isnad:saidBy organization:alpha");
        assertThat(verdicts("claim:heras-2017-set-faqih")).containsExactly("Alpha supports 1 0 0 0");

        MadeUpRecord other = new MadeUpRecord()
                .says("one", "analysis", "", "flat", "organization:alpha isnad:adheresTo ideology:najaf-quietism", "");
        assertThat(verdicts(other, "claim:heras-2017-set-faqih")).containsExactly("Alpha contradicts 0 0 0 1");
    }

    @Test
    void a_chain_is_as_weak_as_its_weakest_claim() {
        String part = "person:zayd isnad:participatedIn event:resistance-1980s-1990s";
        record.says("one", "partisan", "", "flat", part, "; isnad:role scale:role-participant");
        assertThat(verdicts("claim:heras-2017-set-resistance")).containsExactly("Alpha leaves open 0 2 0 0");

        record.says("two", "press", "", "flat", part, "; isnad:role scale:role-participant");
        assertThat(verdicts("claim:heras-2017-set-resistance")).containsExactly("Alpha supports 2 1 0 0");
        assertThat(record.ask(
                        "veterans",
                        Map.of("fight", "event:resistance-1980s-1990s"),
                        "formation",
                        "head",
                        "headed",
                        "headedFirm",
                        "tookPart",
                        "tookPartFirm",
                        "in2017"))
                .containsExactly("Alpha Zayd 1 1 2 1 undated");
    }

    @Test
    void a_wing_is_near_until_it_has_won_seats() {
        record.says(
                "one",
                "press",
                "",
                "flat",
                "organization:beta isnad:wingOf organization:alpha",
                "; isnad:attested \"2018\"^^edtf:EDTF");
        assertThat(verdicts("claim:heras-2017-set-politics")).containsExactly("Alpha leaves open 0 0 1 0");

        record.source("two", "press", "", """
                claim:two-seats a isnad:Claim ; isnad:subject organization:beta ; isnad:predicate isnad:seats ; isnad:value 4 ;
                    isnad:unit scale:unit-seats ; isnad:inElection event:election-2018 ; isnad:locator "1" ;
                    isnad:hedge scale:hedge-flat ; isnad:when "2018-05-12"^^edtf:EDTF .
                """);
        assertThat(verdicts("claim:heras-2017-set-politics")).containsExactly("Alpha supports 2 0 0 0");
        assertThat(verdicts("claim:heras-2017-set-political-base")).containsExactly("Alpha supports 2 0 0 0");
    }

    @Test
    void a_proof_is_the_firmest_and_then_the_shortest() {
        record.says("a", "tertiary", "", "flat", CLOSE, "")
                .says("b", "press", "", "reported", CLOSE, "")
                .says("c", "analysis", "", "flat", CLOSE, "");

        assertThat(record.ask(
                        "proofs", Map.of("test", "claim:heras-2017-set-close"), "side", "force", "proof", "words"))
                .containsExactly("for firm claim:c-says Alpha close to Quds Force");
    }

    @Test
    void what_the_record_is_silent_on_is_counted_and_shown_empty() {
        record.says("one", "press", "", "flat", CLOSE, "");

        assertThat(record.ask("summary", Map.of(), "test", "supports", "contradicts", "open", "nothing", "formations"))
                .contains("claim:heras-2017-set-close 1 0 0 0 1", "claim:heras-2017-set-faqih 0 0 0 1 1");
        assertThat(record.ask("overview", Map.of(), "formation", "arabic", "close", "faqih"))
                .containsExactly("Alpha ألفا supports ");
    }

    private List<String> verdicts(String test) {
        return verdicts(record, test);
    }

    private static List<String> verdicts(MadeUpRecord record, String test) {
        return record.ask("verdicts", Map.of("test", test), "formation", "verdict", "firm", "weak", "near", "denials");
    }
}
