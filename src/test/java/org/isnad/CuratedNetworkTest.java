package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.network.Actor;
import org.isnad.network.Chain;
import org.isnad.network.Chains;
import org.isnad.network.Clocks;
import org.isnad.network.Components;
import org.isnad.network.Network;
import org.isnad.network.Tie;
import org.isnad.network.TieChoice;
import org.isnad.network.TieClaim;
import org.isnad.network.TieClaims;
import org.isnad.publish.ServedDataset;
import org.junit.jupiter.api.Test;

/** The project's own data as a network. */
class CuratedNetworkTest {

    private static final Graph STATEMENTS = ServedDataset.of(
                    CuratedData.build().dataset().stream(), Prefixes.forQueries())
            .getDefaultGraph();
    private static final TieClaims CLAIMS =
            TieClaims.read(STATEMENTS, TieChoice.of(STATEMENTS, List.of(TieChoice.DEFAULT), false));
    private static final Network NETWORK = CLAIMS.network(Clocks.ALL);

    @Test
    void the_components_part_the_nodes() {
        List<Actor> parted =
                Components.of(NETWORK).stream().flatMap(List::stream).toList();

        assertThat(parted).isNotEmpty().doesNotHaveDuplicates().hasSameElementsAs(NETWORK.actors());
    }

    @Test
    void every_tie_is_what_each_of_its_claims_says() {
        assertThat(NETWORK.ties()).isNotEmpty().allSatisfy(tie -> assertThat(tie.claims())
                .allSatisfy(claim -> assertSays(claim, tie)));
    }

    private static void assertSays(TieClaim claim, Tie tie) {
        Node node = claim.claim();
        assertThat(STATEMENTS.contains(node, Isnad.SUBJECT, tie.subject())).isTrue();
        assertThat(STATEMENTS.contains(node, Isnad.PREDICATE, tie.predicate())).isTrue();
        assertThat(STATEMENTS.contains(node, Isnad.OBJECT, tie.object())).isTrue();
        assertThat(STATEMENTS.contains(node, Isnad.POLARITY, Isnad.AFFIRMED)).isTrue();
        assertThat(STATEMENTS.contains(node, Isnad.STATUS, Isnad.ACCEPTED)).isTrue();
        assertThat(STATEMENTS.contains(node, Isnad.SOURCE, claim.source())).isTrue();
        assertThat(STATEMENTS.contains(node, Isnad.HEDGE, claim.hedge())).isTrue();
    }

    @Test
    void sure_ties_of_a_day_are_among_the_possible_and_these_among_all() {
        Clocks possible = Clocks.ALL.on(LocalDate.of(2018, 6, 1));
        Clocks sure = new Clocks(possible.asOf(), possible.knownBy(), true);

        Set<Node> surely = claims(CLAIMS.network(sure));
        Set<Node> possibly = claims(CLAIMS.network(possible));

        assertThat(surely).isNotEmpty().hasSizeLessThan(possibly.size());
        assertThat(possibly).containsAll(surely).hasSizeLessThan(NETWORK.claims());
        assertThat(claims(NETWORK)).containsAll(possibly);
    }

    private static Set<Node> claims(Network network) {
        Set<Node> claims = new HashSet<>();
        network.ties().forEach(tie -> tie.claims().forEach(claim -> claims.add(claim.claim())));
        return claims;
    }

    @Test
    void chains_join_one_end_to_the_other_step_by_step() {
        Actor from = CLAIMS.actors().named("organization:kataib-hezbollah");
        Actor to = CLAIMS.actors().named("organization:badr-organization");

        List<Chain> chains = Chains.between(NETWORK, from, to, false, 20, Integer.MAX_VALUE);

        assertThat(chains).hasSize(20).doesNotHaveDuplicates().allSatisfy(chain -> {
            assertThat(chain.actors())
                    .doesNotHaveDuplicates()
                    .startsWith(from.iri())
                    .endsWith(to.iri());
            assertThat(chain.steps()).allSatisfy(step -> assertThat(step).isNotEmpty());
            for (int i = 0; i < chain.length(); i++) {
                List<Node> two = chain.actors().subList(i, i + 2);
                assertThat(chain.steps().get(i)).allSatisfy(tie -> assertThat(List.of(tie.subject(), tie.object()))
                        .hasSameElementsAs(two));
            }
        });
        assertThat(chains).extracting(Chain::length).isSorted();
    }
}
