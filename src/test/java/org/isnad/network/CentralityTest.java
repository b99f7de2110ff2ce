package org.isnad.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Values worked out by hand. */
class CentralityTest {

    private static Standing standing(String letter, String... pairs) {
        return Centrality.of(Networks.of(pairs)).stream()
                .filter(each -> Networks.letter(each.actor().iri()).equals(letter))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void on_a_path_the_middle_is_between_all_pairs_that_it_parts() {
        String[] path = {"ab", "bc", "cd", "de"};

        assertThat(standing("a", path).betweenness()).isZero();
        assertThat(standing("b", path).betweenness()).isEqualTo(3);
        assertThat(standing("c", path).betweenness()).isEqualTo(4);
        assertThat(standing("c", path).betweennessShare()).isCloseTo(4 / 6.0, within(1e-12));
        assertThat(standing("c", path).degree()).isEqualTo(2);
        assertThat(standing("c", path).degreeShare()).isEqualTo(0.5);
    }

    @Test
    void the_middle_of_a_star_has_all_there_is() {
        String[] star = {"ma", "mb", "cm", "dm"};

        assertThat(standing("m", star))
                .extracting(Standing::degree, Standing::degreeShare, Standing::betweenness, Standing::betweennessShare)
                .containsExactly(4, 1.0, 6.0, 1.0);
        assertThat(standing("a", star))
                .extracting(Standing::degree, Standing::degreeShare, Standing::betweenness, Standing::betweennessShare)
                .containsExactly(1, 0.25, 0.0, 0.0);
    }

    @Test
    void where_there_are_two_shortest_chains_each_middle_has_half() {
        assertThat(standing("b", "ab", "bd", "ac", "cd").betweenness()).isEqualTo(0.5);
    }

    @Test
    void two_components_share_one_count_of_nodes() {
        String[] parts = {"ab", "bc", "xy"};

        assertThat(standing("b", parts).betweenness()).isEqualTo(1);
        assertThat(standing("b", parts).betweennessShare()).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(standing("x", parts).degreeShare()).isEqualTo(0.25);
    }

    @Test
    void ties_in_both_directions_are_one_link() {
        assertThat(standing("a", "ab", "ba").degree()).isEqualTo(1);
        assertThat(standing("a", "ab", "ba").betweennessShare()).isZero();
    }

    @Test
    void parallel_ties_are_one_link() {
        Network network = new MadeUpRecord()
                .says("a", "alliedWith", "b")
                .says("a", "fundedBy", "b")
                .says("c", "partOf", "a")
                .network();

        assertThat(Centrality.of(network)).first().satisfies(first -> {
            assertThat(first.actor().name()).isEqualTo("organization:a");
            assertThat(first.degree()).isEqualTo(2);
            assertThat(first.betweenness()).isEqualTo(1);
        });
    }

    @Test
    void the_greatest_come_first_and_equals_by_their_names() {
        assertThat(Centrality.of(Networks.of("zm", "ma", "mb")))
                .extracting(each -> Networks.letter(each.actor().iri()))
                .containsExactly("m", "a", "b", "z");
        assertThat(Centrality.of(Networks.of())).isEmpty();
    }
}
