package org.isnad.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which proofs of a conclusion are kept, under which names, and how it is told that there were more. */
class ProofsTest {

    /** The SHA-256 of rule, subject, predicate, object and premises, a line each. */
    private static final String NAME = "https://w3id.org/isnad/derivation/2b6c9a18df2482bd6a990d1dc407c0c4";

    @Test
    void every_proof_from_other_claims_is_kept() {
        Conclusion.All all = MadeUpWorld.of(
                        "a partOf b =2003..2010",
                        "b partOf d =2003..2010",
                        "a partOf c =2003..2010",
                        "c partOf d =2003..2010")
                .infer();

        assertThat(all.of("a within d")).extracting(Conclusion::claims).containsExactly("1 2", "3 4");
    }

    @Test
    void two_claims_of_one_statement_are_two_proofs() {
        assertThat(MadeUpWorld.of("a partOf b 2003..", "a wingOf b ..2010", "a partOf b hedge=alleged")
                        .infer()
                        .of("a within b"))
                .extracting(Conclusion::claims)
                .containsExactly("1", "2", "3");
    }

    @Test
    void a_proof_that_needs_more_and_gives_no_more_is_left_out() {
        assertThat(MadeUpWorld.of("a partOf b =2003..2010", "b partOf c =2003..2010", "c partOf b =2003..2010")
                        .infer()
                        .of("a within b"))
                .extracting(Conclusion::claims)
                .containsExactly("1");
    }

    @Test
    void a_longer_proof_that_gives_another_time_is_kept() {
        assertThat(MadeUpWorld.of("a partOf c =2003..2004", "a partOf b =2003..2010", "b partOf c =2003..2010")
                        .infer()
                        .of("a within c"))
                .extracting(Conclusion::claims, Conclusion::time)
                .containsExactly(
                        tuple("1", "2003-01-01 2003-01-01 2004-12-31 2004-12-31"),
                        tuple("2 3", "2003-01-01 2003-01-01 2010-12-31 2010-12-31"));
    }

    @Test
    void so_many_proofs_are_kept_without_a_mark() {
        assertThat(claims(Proofs.MOST).infer().of("a within b"))
                .hasSize(Proofs.MOST)
                .noneMatch(Conclusion::more);
    }

    @Test
    void beyond_them_it_is_marked_that_there_were_more() {
        assertThat(claims(Proofs.MOST + 1).infer().of("a within b"))
                .hasSize(Proofs.MOST)
                .allMatch(Conclusion::more);
    }

    @Test
    void beyond_them_a_proof_of_another_time_or_a_surer_word_is_kept() {
        List<String> lines = repeated(Proofs.MOST, "a partOf b =2003..2010 hedge=reported");
        lines.add("a partOf b =2011..2012 hedge=alleged");
        lines.add("a partOf b =2003..2010 hedge=reported confidence=high");
        lines.add("a partOf b =2004..2009 hedge=believed");

        assertThat(MadeUpWorld.of(lines).infer().of("a within b"))
                .hasSize(Proofs.MOST + 1)
                .allMatch(Conclusion::more)
                .extracting(Conclusion::claims)
                .contains("9", "10")
                .doesNotContain("8", "11");
    }

    @Test
    void what_rests_on_a_conclusion_with_more_proofs_may_have_more_itself() {
        List<String> lines = repeated(Proofs.MOST + 1, "a partOf b =2003..2010");
        lines.add("b partOf c =2003..2010");
        lines.add("c partOf d =2003..2010");
        lines.add("person:p holdsPost a role=leader =2003..2010");
        Conclusion.All all = MadeUpWorld.of(lines).infer();

        assertThat(all.of("a within c")).hasSize(Proofs.MOST).allMatch(Conclusion::more);
        assertThat(all.of("a within d")).hasSize(Proofs.MOST).allMatch(Conclusion::more);
        assertThat(all.of("person:p leadsWithin b")).allMatch(Conclusion::more);
        assertThat(all.only("b within d").more()).isFalse();
        assertThat(all.only("a commandedBy person:p").more()).isFalse();
    }

    @Test
    void the_shortest_proofs_are_kept_and_of_equally_short_ones_the_surest() {
        List<String> lines = repeated(Proofs.MOST - 1, "a partOf c =2003..2010 hedge=possible");
        lines.add("a partOf b =2003..2010 hedge=possible");
        lines.add("b partOf c =2003..2010 hedge=possible");
        lines.add("a partOf c =2003..2010 hedge=possible");
        lines.add("a partOf c =2003..2010 hedge=flat");
        Collections.reverse(lines);

        assertThat(MadeUpWorld.of(lines).infer().of("a within c"))
                .hasSize(Proofs.MOST)
                .extracting(Conclusion::claims)
                .contains("1")
                .noneMatch(claims -> claims.contains(" "));
    }

    @Test
    void a_derivation_is_named_for_its_rule_conclusion_and_premises_and_for_nothing_else() {
        String name = MadeUpWorld.of("a partOf b =2003..2010")
                .infer()
                .only("a within b")
                .name();

        assertThat(name).isEqualTo(NAME);
        assertThat(MadeUpWorld.of("a partOf b 2009.. hedge=alleged", "c partOf d")
                        .infer()
                        .only("a within b")
                        .name())
                .isEqualTo(name);
        assertThat(MadeUpWorld.of("a wingOf b", "c partOf d")
                        .infer()
                        .only("a within b")
                        .name())
                .as("the premise is what it was, whatever it says")
                .isEqualTo(name);
        assertThat(MadeUpWorld.of("c partOf d", "a partOf b")
                        .infer()
                        .only("a within b")
                        .name())
                .as("another claim")
                .isNotEqualTo(name);
    }

    private static MadeUpWorld claims(int number) {
        return MadeUpWorld.of(repeated(number, "a partOf b =2003..2010"));
    }

    private static List<String> repeated(int times, String claim) {
        return new ArrayList<>(IntStream.range(0, times).mapToObj(n -> claim).toList());
    }
}
