package org.isnad.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule in a small world in which it fires, and in the same world with each of its claims spoilt in each way. */
class EveryRuleTest {

    private static final String RESISTANCE = "event:resistance-1980s-1990s";

    /**
     * A world in which a rule fires.
     *
     * @param rule its name
     * @param conclusion what it concludes
     * @param claims from which
     */
    private record Firing(String rule, String conclusion, List<String> claims) {

        MadeUpWorld with(int changed, String mark) {
            List<String> all = new ArrayList<>(claims);
            all.set(changed, all.get(changed) + " " + mark);
            return MadeUpWorld.of(all);
        }
    }

    private static final List<Firing> FIRING = List.of(
            fires("sub-property", "a supportedBy b", "a trainedBy b"),
            fires("symmetry", "b alliedWith a", "a alliedWith b"),
            fires("post-of-command", "a commandedBy person:p", "person:p holdsPost a role=leader"),
            fires("lineage-step", "a descendsFrom b", "a splitFrom b"),
            fires("lineage-chain", "a descendsFrom c", "a splitFrom b", "b renamedFrom c"),
            fires("part-or-wing", "a within b", "a partOf b"),
            fires("part-of-a-part", "a within c", "a partOf b =2003..2010", "b wingOf c =2005..2012"),
            fires(
                    "leadership-of-a-unit",
                    "person:p leadsWithin b",
                    "a commandedBy person:p =2003..2010",
                    "a partOf b =2003..2010"),
            fires(
                    "support-of-a-whole",
                    "a indirectlySupportedBy country:c",
                    "a partOf b =2003..2010",
                    "b supportedBy country:c =2003..2010"),
            fires(
                    "shared-body",
                    "person:p servedWith person:q",
                    "person:p memberOf a =2003..2010",
                    "person:q holdsPost a role=spokesperson =2005..2012"),
            fires(
                    "shared-command",
                    "a sharesCommanderWith b",
                    "a commandedBy person:p =2003..2010",
                    "b commandedBy person:p =2005..2012"),
            fires(
                    "succession",
                    "person:q succeeds person:p",
                    "person:p holdsPost a role=leader =2003..2010",
                    "person:q holdsPost a role=leader =2011..2015"),
            fires("own-part", "person:p veteranOf " + RESISTANCE, "person:p participatedIn " + RESISTANCE),
            fires(
                    "part-as-a-member",
                    "person:p veteranOf " + RESISTANCE,
                    "a participatedIn " + RESISTANCE,
                    "person:p memberOf a =1985..1990"),
            fires(
                    "led-by-veteran",
                    "a ledByVeteranOf " + RESISTANCE,
                    "a commandedBy person:p =2003..2010",
                    "person:p participatedIn " + RESISTANCE),
            fires(
                    "party-wing",
                    "b hasPoliticalWing a",
                    "a wingOf b =2003..2010",
                    "a hasKind scale:kind-political-party =2003..2010"),
            fires("seated-wing", "b hasPoliticalWing a", "a wingOf b =2018..2022", "a seats - value=3 =2018..2018"),
            fires("own-words", "a professes ideology:i", "a adheresTo ideology:i saidBy=a"),
            fires(
                    "words-of-the-head",
                    "a professes ideology:i",
                    "a adheresTo ideology:i saidBy=person:p",
                    "a commandedBy person:p"),
            fires("words-of-others", "a saidToHold ideology:i", "a adheresTo ideology:i saidBy=b"));

    private static final List<String> SPOILT = List.of(
            "polarity=denied",
            "status=disputed",
            "status=superseded",
            "status=work-needed",
            "status=withdrawn",
            "hedge=proposed",
            "hedge=open",
            "type=SetClaim");

    private static Firing fires(String rule, String conclusion, String... claims) {
        return new Firing(rule, conclusion, List.of(claims));
    }

    static Stream<Firing> worlds() {
        return FIRING.stream();
    }

    static Stream<Arguments> claims() {
        return FIRING.stream()
                .flatMap(world -> IntStream.range(0, world.claims().size()).mapToObj(n -> Arguments.of(world, n)));
    }

    @Test
    void there_is_a_world_for_each_rule() {
        assertThat(FIRING.stream().map(Firing::rule))
                .containsExactlyInAnyOrderElementsOf(
                        Rule.packed().stream().map(Rule::name).toList());
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void a_rule_concludes_what_it_says_from_all_claims_of_its_world(Firing world) {
        assertThat(MadeUpWorld.of(world.claims()).infer().of(world.conclusion()))
                .extracting(Conclusion::rule, Conclusion::claims)
                .containsExactly(tuple(world.rule(), world.claims().size() == 1 ? "1" : "1 2"));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void it_needs_each_of_them(Firing world, int left) {
        List<String> rest = new ArrayList<>(world.claims());
        rest.remove(left);

        assertThat(MadeUpWorld.of(rest).conclusions()).doesNotContain(world.conclusion());
    }

    @ParameterizedTest
    @MethodSource("claims")
    void it_draws_nothing_from_a_claim_that_is_denied_doubted_taken_back_or_about_a_set(Firing world, int spoilt) {
        for (String mark : SPOILT) {
            assertThat(world.with(spoilt, mark).conclusions()).as(mark).doesNotContain(world.conclusion());
        }
    }

    @ParameterizedTest
    @MethodSource("claims")
    void it_draws_nothing_from_the_word_of_a_subject_about_itself_but_on_its_beliefs(Firing world, int spoilt) {
        String subject = world.claims().get(spoilt).split(" ", 2)[0];

        assertThat(world.with(spoilt, "saidBy=" + subject).conclusions().contains(world.conclusion()))
                .isEqualTo(world.conclusion().contains(" professes ")
                        && world.claims().get(spoilt).contains(" adheresTo "));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void the_weakest_hedge_and_the_lowest_confidence_are_kept(Firing world, int weak) {
        assertThat(world.with(weak, "hedge=possible confidence=low").infer().of(world.conclusion()))
                .extracting(Conclusion::hedge, Conclusion::confidence)
                .containsExactly(tuple("possible", "low"));
    }
}
