package org.isnad.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.jena.graph.Node;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Test;

class ChainsTest {

    private static List<String> chains(boolean directed, int most, int maxLength, String... pairs) {
        Network network = Networks.of(pairs);
        return Chains.between(
                        network, Networks.actor(network, "a"), Networks.actor(network, "z"), directed, most, maxLength)
                .stream()
                .map(chain -> letters(chain.actors()))
                .toList();
    }

    private static String letters(List<Node> actors) {
        return actors.stream().map(Networks::letter).collect(Collectors.joining());
    }

    @Test
    void the_shortest_come_first_and_equals_by_the_names_on_the_way() {
        String[] pairs = {"az", "ac", "cz", "ab", "bz", "bc"};

        assertThat(chains(false, 9, 9, pairs)).containsExactly("az", "abz", "acz", "abcz", "acbz");
        assertThat(chains(false, 2, 9, pairs)).containsExactly("az", "abz");
        assertThat(chains(false, 9, 2, pairs)).containsExactly("az", "abz", "acz");
    }

    @Test
    void ties_are_followed_both_ways_unless_told_otherwise() {
        assertThat(chains(false, 9, 9, "ba", "bz")).containsExactly("abz");
        assertThat(chains(true, 9, 9, "ba", "bz")).isEmpty();
        assertThat(chains(true, 9, 9, "ab", "bz", "zc", "ca")).containsExactly("abz");
    }

    @Test
    void between_components_there_is_no_chain() {
        assertThat(chains(false, 9, 9, "ab", "yz")).isEmpty();
    }

    @Test
    void an_actor_without_a_tie_has_no_chain() {
        Network with = Networks.of("ab", "bz");

        assertThat(Chains.between(Networks.of("ab"), Networks.actor(with, "a"), Networks.actor(with, "z"), false, 5, 9))
                .isEmpty();
        Actor one = Networks.actor(with, "a");
        assertThatThrownBy(() -> Chains.between(with, one, one, false, 5, 9))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_step_has_all_its_ties() {
        Network network = Networks.of("ab", "ba", "bz");

        Chain chain = Chains.between(network, Networks.actor(network, "a"), Networks.actor(network, "z"), false, 1, 9)
                .get(0);

        assertThat(chain.length()).isEqualTo(2);
        assertThat(chain.steps().get(0)).hasSize(2);
        assertThat(chain.steps().get(1)).hasSize(1);
    }

    /** Against the list of all simple paths, sorted. */
    @Property(tries = 300)
    void none_is_missed_and_none_is_out_of_order(
            @ForAll @Size(max = 16) Set<@StringLength(2) @CharRange(from = 'a', to = 'g') String> pairs,
            @ForAll boolean directed,
            @ForAll @IntRange(min = 1, max = 40) int most,
            @ForAll @IntRange(min = 1, max = 7) int maxLength) {
        Set<String> real = new HashSet<>(pairs);
        real.removeIf(pair -> pair.charAt(0) == pair.charAt(1));
        real.add("ab");
        real.add("cg");
        Network network = Networks.of(real.toArray(String[]::new));

        List<String> found = Chains.between(
                        network, Networks.actor(network, "a"), Networks.actor(network, "g"), directed, most, maxLength)
                .stream()
                .map(chain -> letters(chain.actors()))
                .toList();

        assertThat(found)
                .isEqualTo(allSorted(real, directed, maxLength).stream()
                        .limit(most)
                        .toList());
    }

    private static List<String> allSorted(Set<String> pairs, boolean directed, int maxLength) {
        Graph<String, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (String pair : pairs) {
            String one = pair.substring(0, 1);
            String other = pair.substring(1);
            graph.addVertex(one);
            graph.addVertex(other);
            graph.addEdge(one, other);
            if (!directed) {
                graph.addEdge(other, one);
            }
        }
        return new AllDirectedPaths<>(graph)
                .getAllPaths("a", "g", true, maxLength).stream()
                        .map(path -> String.join("", path.getVertexList()))
                        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                        .toList();
    }
}
