package org.isnad.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.agree.MadeUp.claim;
import static org.isnad.agree.MadeUp.date;
import static org.isnad.agree.MadeUp.found;
import static org.isnad.agree.MadeUp.number;
import static org.isnad.agree.MadeUp.post;
import static org.isnad.agree.MadeUp.tie;

import org.junit.jupiter.api.Test;

/** Rules on who, how many and whether, each on claims that it must find and must leave. */
class OtherRulesTest {

    private static final String DENIED = "isnad:polarity scale:polarity-denied ; isnad:saidBy organization:a";

    @Test
    void what_is_denied_is_not_so_at_a_time_that_may_be_the_same() {
        String rule = "affirmed-and-denied";
        String denied = tie("two-s", "organization:a", "supportedBy", "country:x", "attested 2012", DENIED);

        assertThat(found(rule, tie("one-s", "organization:a", "supportedBy", "country:x", ""), denied))
                .containsExactly("one-s two-s");
        assertThat(found(rule, tie("one-a", "organization:a", "armedBy", "country:x", "when 2010/"), denied))
                .as("who supports nobody arms nobody")
                .containsExactly("one-a two-s");
        assertThat(found(
                        rule,
                        tie("one-s", "organization:a", "supportedBy", "country:x", ""),
                        tie("two-a", "organization:a", "armedBy", "country:x", "", DENIED)))
                .as("who arms nobody may still support somebody")
                .isEmpty();
        assertThat(found(rule, tie("one-s", "organization:a", "supportedBy", "country:x", "when 2005/2008"), denied))
                .isEmpty();
        assertThat(found(
                        rule,
                        tie("one-p", "organization:a", "partOf", "organization:b", ""),
                        claim(
                                "two-p",
                                "organization:a",
                                "partOf",
                                "proposed",
                                "isnad:object organization:b ; " + DENIED)))
                .as("who wants to leave has not left")
                .isEmpty();
    }

    @Test
    void a_body_has_one_commander_at_a_time() {
        String rule = "one-at-a-time";
        String first = tie("one-c", "organization:a", "commandedBy", "person:p", "when 2010/2015");

        assertThat(found(rule, first, tie("two-c", "organization:a", "commandedBy", "person:q", "attested 2012")))
                .containsExactly("one-c two-c");
        assertThat(found(rule, first, tie("two-c", "organization:a", "commandedBy", "person:q", "when 2016/")))
                .isEmpty();
        assertThat(found(rule, first, tie("two-c", "organization:a", "commandedBy", "person:q", "")))
                .isEmpty();
    }

    @Test
    void a_post_has_one_holder_at_a_time_and_may_change_hands_on_one_day() {
        String rule = "post-held-by-two";
        String head = post("one-h", "person:p", "organization:a", "secretary-general", "when 2003/2020-01-03");

        assertThat(found(rule, head, post("two-h", "person:q", "organization:a", "leader", "attested 2012-06")))
                .containsExactly("one-h two-h");
        assertThat(found(rule, head, post("two-h", "person:q", "organization:a", "leader", "when /2013-02")))
                .as("until then he surely held it for a day")
                .containsExactly("one-h two-h");
        assertThat(found(rule, head, post("two-h", "person:q", "organization:a", "leader", "when 2020-01-03/")))
                .isEmpty();
        assertThat(found(rule, head, post("two-h", "person:q", "organization:a", "deputy-leader", "attested 2012")))
                .isEmpty();
        assertThat(found(
                        rule,
                        head,
                        post(
                                "two-h",
                                "person:q",
                                "organization:a",
                                "leader",
                                "attested 2012",
                                "isnad:tenure scale:tenure-acting")))
                .isEmpty();
    }

    @Test
    void head_and_deputy_are_two_men_unless_the_deputy_was_promoted() {
        String rule = "roles-apart";
        String deputy = post("one-d", "person:p", "organization:a", "deputy-commander", "when 2020-02/");

        assertThat(found(
                        rule,
                        deputy,
                        post("two-d", "person:p", "organization:a", "chief-of-staff", "attested 2020-02")))
                .containsExactly("one-d two-d");
        assertThat(found(
                        rule,
                        post("one-d", "person:p", "organization:a", "deputy-commander", "when /2020-01-03"),
                        post("two-d", "person:p", "organization:a", "commander", "when 2020-01-03/")))
                .isEmpty();
    }

    @Test
    void a_number_in_the_order_of_battle_belongs_to_one_body() {
        String rule = "slot-held-by-two";
        String holder = tie("one-s", "organization:a", "holdsSlot", "slot:s", "attested 2019-02");

        assertThat(found(rule, holder, tie("two-s", "organization:b", "holdsSlot", "slot:s", "attested 2019")))
                .containsExactly("one-s two-s");
        assertThat(found(rule, holder, tie("two-s", "organization:b", "holdsSlot", "slot:s", "attested 2022")))
                .isEmpty();
        assertThat(found(
                        rule,
                        holder,
                        tie("two-s", "organization:b", "holdsSlot", "slot:s", "attested 2019"),
                        tie("three-p", "organization:b", "partOf", "organization:a", "")))
                .isEmpty();
    }

    @Test
    void a_body_may_hold_two_numbers_if_a_source_says_so() {
        String rule = "two-slots-at-once";
        String first = tie("one-s", "organization:a", "holdsSlot", "slot:s", "attested 2019");
        String second = tie("two-t", "organization:a", "holdsSlot", "slot:t", "attested 2019-12");

        assertThat(found(rule, first, second)).containsExactly("one-s two-t");
        assertThat(found(rule, first, second, tie("two-s", "organization:a", "holdsSlot", "slot:s", "attested 2019")))
                .isEmpty();
    }

    @Test
    void a_list_has_one_number_of_seats_at_one_stage() {
        String rule = "seats-apart";
        String of2018 = "isnad:inElection event:vote";
        String seats =
                number("one-n", "list:l", "seats", "value 47", "seats", of2018, "isnad:resultStage scale:stage-final");

        assertThat(found(rule, seats, number("two-n", "list:l", "seats", "value 48", "seats", of2018)))
                .containsExactly("one-n two-n");
        assertThat(found(
                        rule,
                        seats,
                        number(
                                "two-n",
                                "list:l",
                                "seats",
                                "value 29",
                                "seats",
                                of2018,
                                "isnad:resultStage scale:stage-after-replacement")))
                .isEmpty();
        assertThat(found(
                        rule,
                        seats,
                        number(
                                "two-n",
                                "list:l",
                                "seats",
                                "value 5",
                                "seats",
                                of2018,
                                "isnad:extent scale:extent-part")))
                .isEmpty();
        assertThat(found(
                        rule,
                        seats,
                        number("two-n", "list:l", "seats", "value 48", "seats", "isnad:inElection event:e")))
                .isEmpty();
        assertThat(found(
                        rule,
                        number("one-n", "organization:a", "seats", "value 14", "seats", of2018),
                        number("two-n", "organization:b", "seats", "value 15", "seats", of2018),
                        tie("three-w", "organization:b", "wingOf", "organization:a", "")))
                .as("the seats of a group are those of its wing")
                .containsExactly("one-n two-n");
    }

    @Test
    void the_dead_are_counted_once_but_each_side_apart() {
        String rule = "casualties-apart";
        String five = number("one-n", "event:e", "casualties", "value 5", "wounded");

        assertThat(found(rule, five, number("two-n", "event:e", "casualties", "lower 6", "wounded")))
                .containsExactly("one-n two-n");
        assertThat(found(rule, five, number("two-n", "event:e", "casualties", "value 6", "killed")))
                .isEmpty();
        assertThat(found(rule, five, number("two-n", "event:e", "casualties", "lower 4", "wounded")))
                .isEmpty();
        assertThat(found(rule, five, number("one-m", "event:e", "casualties", "value 400", "wounded")))
                .isEmpty();
    }

    @Test
    void a_body_has_one_strength_at_a_time_give_or_take_a_tenth() {
        String rule = "strength-apart";
        String in2014 = "isnad:attested \"2014\"^^edtf:EDTF";
        String ten = number("one-n", "organization:a", "strength", "value 10000", "personnel", in2014);

        assertThat(found(rule, ten, number("two-n", "organization:a", "strength", "lower 30000", "personnel", in2014)))
                .containsExactly("one-n two-n");
        assertThat(found(rule, ten, number("two-n", "organization:a", "strength", "value 10900", "personnel", in2014)))
                .isEmpty();
        assertThat(found(rule, ten, number("two-n", "organization:a", "strength", "value 30000", "reserve", in2014)))
                .isEmpty();
        assertThat(found(
                        rule,
                        ten,
                        number(
                                "two-n",
                                "organization:a",
                                "strength",
                                "value 30000",
                                "personnel",
                                "isnad:attested \"2017\"^^edtf:EDTF")))
                .isEmpty();
    }

    @Test
    void a_set_has_one_size_at_a_time() {
        String rule = "sizes-apart";
        String size = claim("one-n", "set:z", "size", "isnad:count 67 ; isnad:attested \"2017\"^^edtf:EDTF");

        assertThat(found(rule, size, claim("two-n", "set:z", "size", "isnad:count 60")))
                .containsExactly("one-n two-n");
        assertThat(found(rule, size, claim("two-n", "set:z", "size", "isnad:lower 60")))
                .isEmpty();
        assertThat(found(
                        rule,
                        size,
                        claim("two-n", "set:z", "size", "isnad:count 60 ; isnad:attested \"2020\"^^edtf:EDTF")))
                .isEmpty();
    }

    @Test
    void the_list_of_the_authority_knows_its_programmes() {
        String rule = "list-says-otherwise";
        String told = listed("one-d", "person:p", "sdgt", "when 2009/");
        String other = listed("old-q", "person:q", "sdgt", "attested 2012-01-01");

        assertThat(found(
                        rule,
                        told,
                        other,
                        listed("old-p", "person:p", "iraq3", "attested 2012-01-01"),
                        listed("new-p", "person:p", "iraq3", "attested 2016-01-01")))
                .as("the next edition is enough")
                .containsExactly("old-p one-d");
        assertThat(found(
                        rule,
                        told,
                        other,
                        listed("old-p", "person:p", "iraq3", "attested 2012-01-01"),
                        listed("old-p2", "person:p", "sdgt", "attested 2012-01-01")))
                .isEmpty();
        assertThat(found(rule, told, listed("old-p", "person:p", "iraq3", "attested 2012-01-01")))
                .as("a programme that is on no list cannot be missing from it")
                .isEmpty();
    }

    private static String listed(String slug, String target, String programme, String time) {
        return tie(slug, target, "designatedBy", "country:x", time, "isnad:programme scale:programme-" + programme);
    }

    @Test
    void an_attack_of_one_day_is_of_one_body_unless_a_source_names_both() {
        String rule = "attack-by-two";
        String perpetrator = "isnad:role scale:role-perpetrator";
        String day = date("three-o", "event:e", "occurredOn", "2007-01-20");
        String first = tie("one-p", "organization:a", "participatedIn", "event:e", "", perpetrator);
        String second = tie("two-p", "organization:b", "participatedIn", "event:e", "", perpetrator);

        assertThat(found(rule, day, first, second)).containsExactly("one-p two-p");
        assertThat(found(rule, first, second)).isEmpty();
        assertThat(found(
                        rule,
                        day,
                        first,
                        second,
                        tie("two-q", "organization:a", "participatedIn", "event:e", "", perpetrator)))
                .isEmpty();
    }

    @Test
    void a_body_splits_from_one_other_and_fronts_for_one() {
        for (String[] rule : new String[][] {{"parents-apart", "splitFrom"}, {"fronts-apart", "frontFor"}}) {
            String first = tie("one-x", "organization:a", rule[1], "organization:b", "");
            String second = tie("two-x", "organization:a", rule[1], "organization:c", "");

            assertThat(found(rule[0], first, second)).containsExactly("one-x two-x");
            assertThat(found(rule[0], first, tie("one-y", "organization:a", rule[1], "organization:c", "")))
                    .isEmpty();
            assertThat(found(
                            rule[0],
                            first,
                            second,
                            tie("three-r", "organization:b", "renamedFrom", "organization:c", "")))
                    .isEmpty();
        }
    }

    @Test
    void two_sole_founders_are_rivals_and_co_founders_are_not() {
        String rule = "founders-apart";
        String first = tie("one-f", "organization:a", "foundedBy", "person:p", "");
        String second = tie("two-f", "organization:a", "foundedBy", "person:q", "");

        assertThat(found(rule, first, second)).containsExactly("one-f two-f");
        assertThat(found(rule, first, second, tie("two-g", "organization:a", "foundedBy", "country:x", "")))
                .isEmpty();
        assertThat(found(rule, first, tie("two-f", "organization:a", "foundedBy", "organization:b", "")))
                .isEmpty();
    }
}
