package org.isnad.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The common step and the order of evaluation, on worlds small enough to be worked out by hand. */
class InferenceTest {

    @ParameterizedTest
    @CsvSource({"2", "5", "40"})
    void a_chain_may_be_of_any_length(int length) {
        List<String> chain = IntStream.range(0, length)
                .mapToObj(n -> "o%d partOf o%d =2003..2010".formatted(n, n + 1))
                .toList();

        Conclusion whole = MadeUpWorld.of(chain).infer().only("o0 within o" + length);

        assertThat(whole.claims())
                .isEqualTo(IntStream.rangeClosed(1, length)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void a_chain_concludes_each_of_its_pieces_once() {
        List<Conclusion> all = MadeUpWorld.of("a splitFrom b", "b splitFrom c", "c splitFrom d")
                .infer()
                .all();

        assertThat(all)
                .extracting(Conclusion::statement, Conclusion::claims)
                .containsExactly(
                        tuple("a descendsFrom b", "1"),
                        tuple("a descendsFrom c", "1 2"),
                        tuple("a descendsFrom d", "1 2 3"),
                        tuple("b descendsFrom c", "2"),
                        tuple("b descendsFrom d", "2 3"),
                        tuple("c descendsFrom d", "3"));
    }

    @Test
    void cycles_end_and_nothing_is_within_itself() {
        List<String> conclusions = MadeUpWorld.of(
                        "a partOf b =2003..2010",
                        "b partOf c =2003..2010",
                        "c partOf a =2003..2010",
                        "c partOf d =2003..2010")
                .conclusions();

        assertThat(conclusions)
                .containsExactly(
                        "a within b",
                        "a within c",
                        "a within d",
                        "b within a",
                        "b within c",
                        "b within d",
                        "c within a",
                        "c within b",
                        "c within d");
    }

    @Test
    void a_way_round_a_cycle_is_no_proof_of_its_own() {
        Conclusion.All all = MadeUpWorld.of(
                        "a partOf b =2003..2010", "b partOf a =2003..2010", "b partOf c =2003..2010")
                .infer();

        assertThat(all.only("b within c").claims()).isEqualTo("3");
        assertThat(all.only("a within c").claims()).isEqualTo("1 3");
    }

    @ParameterizedTest
    @CsvSource({
        // the later begins, the earlier ends; begun or lasting is known only if it is of both
        "=2003..2010, =2005..2012, 2005-01-01 2005-01-01 2010-12-31 2010-12-31",
        "2003..2010,  2005..2012,  2005-01-01 2005-12-31 2010-01-01 2010-12-31",
        "2003..,      ..2010,      2003-01-01 - - 2010-12-31",
        "2003..,      2005..2012,  2005-01-01 2005-12-31 - 2012-12-31",
        "@2007,       @2009,       - 2009-12-31 2007-01-01 -",
        "@2007,       2008..,      2008-01-01 2008-12-31 - -",
        "2003..2005,  2005..2012,  2005-01-01 2005-12-31 2005-01-01 2005-12-31",
    })
    void what_must_last_as_long_is_intersected(String first, String second, String time) {
        assertThat(MadeUpWorld.of("a partOf b " + first, "b partOf c " + second)
                        .infer()
                        .only("a within c")
                        .time())
                .isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({
        // command, the fight
        "=2003..2010, 1982..1988, 2003-01-01 2003-01-01 2010-12-31 2010-12-31",
        "=1985..2010, 1987..1988, 1987-01-01 1987-12-31 2010-12-31 2010-12-31",
        "=2003..2010, '',         2003-01-01 - 2010-12-31 2010-12-31",
        "@2007,       1982..,     1982-01-01 2007-12-31 2007-01-01 -",
        "2003..,      1982..1988, 2003-01-01 2003-12-31 - -",
        // undated command leaves the conclusion undated
        "'',          1982..1988, - - - -",
        "'',          '',         - - - -",
    })
    void what_need_only_have_begun_bounds_the_beginning_alone(String command, String fight, String time) {
        assertThat(MadeUpWorld.of(
                                "a commandedBy person:p " + command,
                                "person:p participatedIn event:resistance-1980s-1990s " + fight)
                        .infer()
                        .only("a ledByVeteranOf event:resistance-1980s-1990s")
                        .time())
                .isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({
        "2003..2005, 2007..2008, 2007-01-01 2007-12-31 - -",
        "2003..2005, '',         2003-01-01 - - -",
        "'',         '',         - - - -",
    })
    void lineage_holds_from_its_last_step_on(String first, String second, String time) {
        assertThat(MadeUpWorld.of("a splitFrom b " + first, "b splitFrom c " + second)
                        .infer()
                        .only("a descendsFrom c")
                        .time())
                .isEqualTo(time);
    }

    @Test
    void a_chain_is_as_weak_as_its_weakest_link_in_hedge_and_in_confidence() {
        Conclusion chain = MadeUpWorld.of(
                        "a splitFrom b hedge=reported confidence=low",
                        "b splitFrom c hedge=alleged confidence=high",
                        "c splitFrom d hedge=believed confidence=moderate")
                .infer()
                .only("a descendsFrom d");

        assertThat(chain.hedge()).isEqualTo("alleged");
        assertThat(chain.confidence()).isEqualTo("low");
    }

    @Test
    void the_order_of_the_statements_makes_no_difference() {
        List<String> claims = new ArrayList<>(List.of(
                "a partOf b =2003..2010",
                "a wingOf b 2003..",
                "b partOf c =2003..2010 hedge=believed",
                "b partOf c =2004..2010",
                "b trainedBy country:k =2003..2010",
                "person:p holdsPost a role=leader =2003..2010",
                "person:q holdsPost a role=spokesperson =2003..2010",
                "person:p participatedIn event:resistance-1980s-1990s"));
        // More proofs than are kept.
        IntStream.range(0, Proofs.MOST + 3).forEach(n -> claims.add("c partOf d =2003..2010"));
        MadeUpWorld world = MadeUpWorld.of(claims);
        List<String> first = lines(Inference.over(world.graph()));

        for (int seed = 1; seed <= 5; seed++) {
            assertThat(lines(Inference.over(world.shuffled(new Random(seed)).graph())))
                    .isEqualTo(first);
        }
    }

    @Test
    void what_was_drawn_before_is_not_read_again_from_a_dataset() {
        Graph claims = MadeUpWorld.of("a splitFrom b", "b splitFrom c").graph();
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        dataset.addGraph(Graphs.ofSource("s"), claims);
        Inferred inferred = Inference.over(dataset);
        dataset.addGraph(Graphs.DERIVATIONS, inferred.derivations());
        dataset.addGraph(Graphs.INFERRED, inferred.triples());
        claims.remove(NodeFactory.createURI(Isnad.BASE + "claim/1"), Node.ANY, Node.ANY);

        assertThat(Conclusion.All.of(Inference.over(dataset)).all())
                .extracting(Conclusion::statement)
                .containsExactly("b descendsFrom c");
    }

    @Test
    void it_ends_without_conclusions_when_it_is_interrupted() {
        Graph claims = MadeUpWorld.of("a splitFrom b", "b splitFrom c").graph();

        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Inference.over(claims)).isInstanceOf(QueryCancelledException.class);
        assertThat(Thread.interrupted()).as("heard by then").isFalse();
    }

    @Test
    void the_statements_stay_as_they_are() {
        Graph claims =
                MadeUpWorld.of("a partOf b", "person:p holdsPost a role=leader").graph();
        List<Triple> before = claims.stream().toList();

        Inference.over(claims);

        assertThat(claims.stream()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void opinions_and_notes_make_no_difference() {
        Graph claims =
                MadeUpWorld.of("a partOf b", "person:p holdsPost a role=leader").graph();
        List<String> before = lines(Inference.over(claims));
        Node claim = NodeFactory.createURI(Isnad.BASE + "claim/1");
        claims.add(claim, Isnad.DISAGREES_WITH, NodeFactory.createURI(Isnad.BASE + "claim/2"));
        claims.add(claim, Isnad.term("note"), NodeFactory.createLiteralString("a note"));

        assertThat(lines(Inference.over(claims))).isEqualTo(before);
    }

    /** Every triple that was drawn, as text, in order. */
    private static List<String> lines(Inferred inferred) {
        return Stream.concat(inferred.derivations().stream(), inferred.triples().stream())
                .map(Triple::toString)
                .sorted()
                .toList();
    }
}
