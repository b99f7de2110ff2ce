package org.isnad.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.network.MadeUpRecord.behind;
import static org.isnad.network.MadeUpRecord.said;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.isnad.model.Isnad;
import org.junit.jupiter.api.Test;

/** Parts of a network: what surrounds one actor, and what some of the claims say. */
class AroundTest {

    private static final Network NETWORK = Networks.of("ab", "bc", "cd", "ce", "xy");

    private static List<String> around(String letter, int steps) {
        return NETWORK.around(MadeUpRecord.organization(letter), steps).ties().stream()
                .map(tie -> Networks.letter(tie.subject()) + Networks.letter(tie.object()))
                .toList();
    }

    @Test
    void one_step_is_the_ties_of_the_actor_itself() {
        assertThat(around("b", 1)).containsExactly("ab", "bc");
        assertThat(around("a", 1)).containsExactly("ab");
    }

    @Test
    void two_steps_are_those_of_its_neighbours_as_well() {
        assertThat(around("b", 2)).containsExactly("ab", "bc", "cd", "ce");
        assertThat(NETWORK.around(MadeUpRecord.organization("a"), 2).actors())
                .extracting(actor -> Networks.letter(actor.iri()))
                .containsExactly("a", "b", "c");
    }

    @Test
    void who_has_no_tie_is_surrounded_by_nothing() {
        assertThat(around("z", 2)).isEmpty();
        assertThat(NETWORK.around(MadeUpRecord.organization("z"), 2).actors()).isEmpty();
    }

    @Test
    void a_tie_keeps_only_the_claims_that_are_chosen() {
        Graph graph = new MadeUpRecord()
                .says("first", "a", "alliedWith", "b", "")
                .says("second", "a", "alliedWith", "b", "isnad:hedge scale:hedge-alleged")
                .says("second", "b", "alliedWith", "c", "isnad:hedge scale:hedge-alleged")
                .graph();
        Network network = TieClaims.read(graph, TieChoice.of(graph, List.of(TieChoice.ALL), false))
                .network(Clocks.ALL, (statement, claim) -> claim.hedge().equals(Isnad.scale("hedge-flat")));

        assertThat(said(network)).containsExactly("a alliedWith b");
        assertThat(behind(network.ties().get(0))).containsExactly("first-1");
        assertThat(network.ties().get(0).witnesses()).isEqualTo(1);
    }
}
