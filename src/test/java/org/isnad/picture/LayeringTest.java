package org.isnad.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LayeringTest {

    private static final int THINGS = 9;

    private static List<Arc> arcs(String... pairs) {
        return Stream.of(pairs)
                .map(pair -> new Arc(pair.charAt(0) - 'a', pair.charAt(1) - 'a'))
                .toList();
    }

    @Test
    void each_stands_behind_all_that_lead_to_it() {
        assertThat(Layering.byFlow(4, arcs("ab", "bc", "ac", "cd"))).containsExactly(0, 1, 2, 3);
    }

    @Test
    void what_nothing_leads_to_stands_next_to_what_follows() {
        assertThat(Layering.byFlow(4, arcs("ab", "bc", "dc"))).containsExactly(0, 1, 2, 1);
    }

    @Test
    void of_a_circle_one_step_goes_back() {
        assertThat(Layering.byFlow(3, arcs("ab", "bc", "ca"))).containsExactly(0, 1, 2);
    }

    @Test
    void a_distance_is_counted_from_the_one_with_most_ties() {
        assertThat(Layering.byDistance(6, arcs("ab", "bc", "bd", "de"))).containsExactly(1, 0, 1, 1, 2, 0);
    }

    @Property(tries = 300)
    void no_tie_stays_within_a_layer_and_none_is_below_the_first(@ForAll("graphs") List<Arc> arcs) {
        int[] layers = Layering.byFlow(THINGS, arcs);

        assertThat(layers).doesNotContain(-1);
        assertThat(arcs).allMatch(arc -> layers[arc.from()] != layers[arc.to()]);
    }

    @Property(tries = 300)
    void a_tie_leads_at_most_one_step_farther_away(@ForAll("graphs") List<Arc> arcs) {
        int[] layers = Layering.byDistance(THINGS, arcs);

        assertThat(arcs).allMatch(arc -> Math.abs(layers[arc.from()] - layers[arc.to()]) <= 1);
    }

    @Property(tries = 200)
    void names_in_a_layer_keep_their_distance(@ForAll("graphs") List<Arc> arcs) {
        double[] sizes = new double[THINGS];
        Arrays.fill(sizes, 20);
        Layout layout = Layout.of(Layering.byFlow(THINGS, arcs), arcs, sizes, 8, 10);

        for (int one = 0; one < THINGS; one++) {
            assertThat(layout.heights()[one]).isBetween(9.999, layout.height());
            for (int other = 0; other < one; other++) {
                if (layout.slots().layers()[one] == layout.slots().layers()[other]) {
                    assertThat(Math.abs(layout.heights()[one] - layout.heights()[other]))
                            .isGreaterThan(19.999);
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Arc>> graphs() {
        return Arbitraries.integers()
                .between(0, THINGS * THINGS - 1)
                .map(number -> new Arc(number / THINGS, number % THINGS))
                .filter(arc -> arc.from() != arc.to())
                .list()
                .ofMaxSize(20)
                .uniqueElements(arc -> List.of(Math.min(arc.from(), arc.to()), Math.max(arc.from(), arc.to())));
    }
}
