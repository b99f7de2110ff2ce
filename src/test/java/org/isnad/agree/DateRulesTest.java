package org.isnad.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.agree.MadeUp.claim;
import static org.isnad.agree.MadeUp.date;
import static org.isnad.agree.MadeUp.found;
import static org.isnad.agree.MadeUp.number;
import static org.isnad.agree.MadeUp.post;
import static org.isnad.agree.MadeUp.tie;

import org.junit.jupiter.api.Test;

/** Rules on when things are said to have begun, happened and ended, each on claims that it must find and must leave. */
class DateRulesTest {

    @Test
    void a_body_is_founded_once() {
        String rule = "body-dates-apart";
        String founded = date("one-f", "organization:a", "foundedOn", "2003");

        assertThat(found(rule, founded, date("two-f", "organization:a", "foundedOn", "2004-01")))
                .containsExactly("one-f two-f");
        assertThat(found(rule, founded, date("one-g", "organization:a", "foundedOn", "2005")))
                .as("one source can contradict itself")
                .containsExactly("one-f one-g");
        assertThat(found(rule, founded, date("two-f", "organization:a", "foundedOn", "2003-06")))
                .isEmpty();
        assertThat(found(rule, founded, date("two-f", "organization:b", "foundedOn", "2004")))
                .isEmpty();
        assertThat(found(rule, founded, date("two-f", "organization:a", "dissolvedOn", "2004")))
                .isEmpty();
        assertThat(found(rule, founded, claim("two-f", "organization:a", "foundedOn", "proposed", """
                        isnad:dateValue "2006"^^edtf:EDTF""")))
                .as("a plan contradicts nothing")
                .isEmpty();
    }

    @Test
    void nobody_is_born_twice_but_a_list_may_offer_two_years() {
        String rule = "life-dates-apart";
        String listed = date("old-b", "person:p", "bornIn", "1973");

        assertThat(found(rule, listed, date("two-b", "person:p", "bornIn", "1977")))
                .containsExactly("old-b two-b");
        assertThat(found(rule, listed, date("old-c", "person:p", "bornIn", "1977")))
                .isEmpty();
        assertThat(found(rule, listed, date("new-b", "person:p", "bornIn", "1977")))
                .isEmpty();
        assertThat(found(rule, listed, date("two-b", "person:p", "bornIn", "1974~")))
                .isEmpty();
    }

    @Test
    void an_event_begins_once_and_ends_once() {
        String rule = "event-dates-apart";
        String battle = date("one-o", "event:e", "occurredOn", "2015-03-02/2015-04-17");

        assertThat(found(rule, battle, date("two-o", "event:e", "occurredOn", "2015-03-02/2015-04-12")))
                .containsExactly("one-o two-o");
        assertThat(found(rule, battle, date("two-o", "event:e", "occurredOn", "2015-03/2015-04")))
                .isEmpty();
    }

    @Test
    void a_split_has_one_date_from_whomever() {
        String rule = "turning-points-apart";
        String split = tie("one-s", "organization:a", "splitFrom", "organization:b", "when 2004");

        assertThat(found(rule, split, tie("two-s", "organization:a", "splitFrom", "organization:c", "when 2006")))
                .containsExactly("one-s two-s");
        assertThat(found(rule, split, tie("two-s", "organization:a", "splitFrom", "organization:b", "when 2004-05")))
                .isEmpty();
        assertThat(found(
                        rule,
                        tie("one-m", "organization:a", "mergedInto", "organization:b", "when 2004"),
                        tie("two-m", "organization:a", "mergedInto", "organization:c", "when 2006")))
                .isEmpty();
    }

    @Test
    void a_state_begins_once_unless_it_ended_between() {
        String rule = "begins-apart";
        String since2006 = post("one-l", "person:p", "organization:a", "leader", "when 2006/");

        assertThat(found(rule, since2006, post("two-l", "person:p", "organization:a", "leader", "when 2008/")))
                .containsExactly("one-l two-l");
        assertThat(found(rule, since2006, post("two-l", "person:p", "organization:a", "spokesperson", "when 2008/")))
                .isEmpty();
        assertThat(found(
                        rule,
                        post("one-l", "person:p", "organization:a", "leader", "when 2003/2005"),
                        post("two-l", "person:p", "organization:a", "leader", "when 2008/")))
                .isEmpty();
    }

    @Test
    void alliances_are_made_anew_but_one_row_says_one_thing() {
        String rule = "begins-apart";
        String ally = tie("one-a", "organization:a", "alliedWith", "organization:b", "when 2005/");

        assertThat(found(rule, ally, tie("two-a", "organization:a", "alliedWith", "organization:b", "when 2009/")))
                .isEmpty();
        assertThat(found(rule, ally, tie("one-b", "organization:a", "alliedWith", "organization:b", "when 2009/")))
                .as("both stand at one locator of one source")
                .containsExactly("one-a one-b");
    }

    @Test
    void a_state_ends_once_whoever_held_the_prisoner() {
        String rule = "ends-apart";
        String held = tie("one-d", "person:p", "detainedBy", "organization:a", "when 2007/2009");

        assertThat(found(rule, held, tie("two-d", "person:p", "detainedBy", "country:x", "when 2007/2010")))
                .containsExactly("one-d two-d");
        assertThat(found(rule, held, tie("two-d", "person:p", "detainedBy", "country:x", "when 2011/2012")))
                .isEmpty();
        assertThat(found(
                        rule,
                        tie("one-m", "person:p", "memberOf", "organization:a", "when /2004"),
                        tie("two-m", "person:p", "memberOf", "organization:b", "when /2006")))
                .isEmpty();
    }

    @Test
    void nothing_holds_after_its_end_unless_it_began_again() {
        String rule = "held-after-its-end";
        String left = tie("one-p", "organization:a", "partOf", "organization:b", "when 2014/2020");

        assertThat(found(rule, left, tie("two-p", "organization:a", "partOf", "organization:b", "attested 2024-01")))
                .containsExactly("one-p two-p");
        assertThat(found(rule, left, tie("two-p", "organization:a", "partOf", "organization:b", "when 2022/")))
                .isEmpty();
        assertThat(found(rule, left, tie("two-p", "organization:a", "partOf", "organization:b", "attested 2020-05")))
                .isEmpty();
    }

    @Test
    void nothing_holds_before_its_beginning_unless_it_had_ended() {
        String rule = "held-before-its-begin";
        String since2014 = tie("one-p", "organization:a", "partOf", "organization:b", "when 2014/");

        assertThat(found(rule, since2014, tie("two-p", "organization:a", "partOf", "organization:b", "attested 2012")))
                .containsExactly("one-p two-p");
        assertThat(found(rule, since2014, tie("two-p", "organization:a", "partOf", "organization:b", "when /2012")))
                .isEmpty();
    }

    @Test
    void nothing_is_done_before_the_earliest_founding() {
        String rule = "before-founding";
        String founded = date("one-f", "organization:a", "foundedOn", "2011");
        String led = post("two-l", "person:p", "organization:a", "leader", "when 2007/");

        assertThat(found(rule, founded, led)).containsExactly("one-f two-l");
        assertThat(found(rule, founded, led, date("three-f", "organization:a", "foundedOn", "2006")))
                .as("then the two foundings disagree")
                .isEmpty();
        assertThat(found(rule, founded, post("two-l", "person:p", "organization:a", "leader", "when 2011/")))
                .isEmpty();
        assertThat(found(rule, founded, tie("two-w", "organization:a", "participatedIn", "event:e", "when 2003/2011")))
                .as("it may have joined on the last day")
                .isEmpty();
    }

    @Test
    void nothing_is_done_after_the_end() {
        String rule = "after-dissolution";
        String ended = date("one-d", "organization:a", "dissolvedOn", "2008-08");
        String strong = number(
                "two-n", "organization:a", "strength", "value 500", "fighters", "isnad:attested \"2011\"^^edtf:EDTF");

        assertThat(found(rule, ended, strong)).containsExactly("one-d two-n");
        assertThat(found(rule, ended, post("two-l", "person:p", "organization:a", "leader", "when 2005/")))
                .isEmpty();
    }

    @Test
    void the_dead_hold_no_posts() {
        String rule = "after-death";
        String died = date("one-d", "person:p", "diedOn", "2020-01-03");

        assertThat(found(rule, died, post("two-l", "person:p", "organization:a", "leader", "attested 2020-02")))
                .containsExactly("one-d two-l");
        assertThat(found(rule, died, tie("two-c", "organization:a", "commandedBy", "person:p", "attested 2021")))
                .containsExactly("one-d two-c");
        assertThat(found(rule, died, post("two-l", "person:p", "organization:a", "leader", "when /2020-01-03")))
                .isEmpty();
        assertThat(found(rule, died, tie("two-e", "organization:a", "pledgedTo", "person:p", "attested 2021")))
                .as("allegiance outlives its object")
                .isEmpty();
    }
}
