package org.isnad.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.junit.jupiter.api.Test;

class ClaimWorldTest {

    private static final int REAL = Profile.measured().claims();
    private static final Graph WORLD = ClaimWorld.of(1, 10 * REAL).graph();

    @Test
    void theSameSeedGivesTheSameQuads() {
        assertThat(quads(ClaimWorld.of(7, 300))).isEqualTo(quads(ClaimWorld.of(7, 300)));
        assertThat(quads(ClaimWorld.of(7, 300))).isNotEqualTo(quads(ClaimWorld.of(8, 300)));
    }

    @Test
    void thereAreExactlySoManyClaimsAndEachIsComplete() {
        List<Quad> quads = quads(ClaimWorld.of(3, REAL + 100));
        Map<Node, Set<Node>> properties = new HashMap<>();
        quads.stream()
                .filter(quad -> quad.getSubject().getURI().startsWith(Isnad.BASE + "claim/"))
                .forEach(quad -> properties
                        .computeIfAbsent(quad.getSubject(), claim -> new HashSet<>())
                        .add(quad.getPredicate()));

        assertThat(properties).hasSize(REAL + 100);
        assertThat(properties.values()).allSatisfy(all -> assertThat(all)
                .contains(
                        RDF.type.asNode(),
                        Isnad.SUBJECT,
                        Isnad.PREDICATE,
                        Isnad.SOURCE,
                        Isnad.HEDGE,
                        Isnad.POLARITY,
                        Isnad.STATUS,
                        Isnad.CONFIDENCE,
                        Isnad.LOCATOR));
    }

    @Test
    void aClaimStandsInTheGraphOfItsSourceAndNothingIsBlank() {
        List<Quad> quads = quads(ClaimWorld.of(3, 2_000));
        Set<Node> described = quads.stream()
                .filter(quad -> quad.getPredicate().equals(Isnad.TIER))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());

        assertThat(quads)
                .noneMatch(
                        quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
        assertThat(quads)
                .filteredOn(quad -> quad.getPredicate().equals(Isnad.SOURCE))
                .isNotEmpty()
                .allSatisfy(quad -> {
                    assertThat(described).contains(quad.getObject());
                    assertThat(quad.getGraph())
                            .isEqualTo(Graphs.ofSource(
                                    quad.getObject().getURI().substring((Isnad.BASE + "source/").length())));
                });
    }

    @Test
    void predicatesAndHedgesAreAsFrequentAsInTheRealData() {
        assertThat(distance(shares(Isnad.PREDICATE), measured(Pattern.measured(), Pattern::predicate, Pattern::claims)))
                .isLessThan(0.1);
        List<Profile.Marks> marks = Profile.measured().marks().values().stream()
                .flatMap(ofTier -> ofTier.things().stream())
                .toList();
        assertThat(distance(
                        shares(Isnad.HEDGE), measured(marks, mark -> Isnad.scale(mark.hedge()), Profile.Marks::claims)))
                .isLessThan(0.1);
    }

    @Test
    void groupsAndChainsKeepTheirSizeHoweverLargeTheWorld() {
        WorldFigures small = WorldFigures.of(ClaimWorld.of(1, REAL).graph());
        WorldFigures large = WorldFigures.of(WORLD);

        assertThat(small.mostMembers()).isBetween(8, 24);
        assertThat(small.parts()).isBetween(20, 80);
        assertThat(large.mostMembers()).isBetween(small.mostMembers() / 2, small.mostMembers() * 2);
        assertThat(large.parts()).isBetween(small.parts() / 2, small.parts() * 2);
        assertThat(List.of(small.chain(), large.chain()))
                .allSatisfy(steps -> assertThat(steps).isBetween(2, 5));
    }

    @Test
    void anotherShapeHasLargerGroupsOrLongerChains() {
        WorldFigures real = WorldFigures.of(ClaimWorld.of(1, REAL).graph());
        ClaimWorld world = ClaimWorld.of(1, REAL);

        assertThat(WorldFigures.of(world.in(new Shape(4, 1)).graph()).members()).isGreaterThan(2 * real.members());
        assertThat(WorldFigures.of(world.in(new Shape(1, 3)).graph()).chain()).isGreaterThan(real.chain());
    }

    private static List<Quad> quads(ClaimWorld world) {
        List<Quad> quads = new ArrayList<>();
        world.writeTo(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        });
        return quads;
    }

    private static Map<Node, Double> shares(Node property) {
        Map<Node, Double> counts = new HashMap<>();
        WORLD.stream(Node.ANY, property, Node.ANY).forEach(t -> counts.merge(t.getObject(), 1.0, Double::sum));
        return normal(counts);
    }

    private static <T> Map<Node, Double> measured(List<T> rows, Function<T, Node> of, Function<T, Integer> claims) {
        Map<Node, Double> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(of.apply(row), (double) claims.apply(row), Double::sum));
        return normal(counts);
    }

    private static Map<Node, Double> normal(Map<Node, Double> counts) {
        double sum = counts.values().stream().mapToDouble(c -> c).sum();
        counts.replaceAll((node, count) -> count / sum);
        return counts;
    }

    /** The total variation between two distributions: 0 if they are the same, 1 if they share nothing. */
    private static double distance(Map<Node, Double> one, Map<Node, Double> two) {
        return Stream.concat(one.keySet().stream(), two.keySet().stream())
                        .distinct()
                        .mapToDouble(node -> Math.abs(one.getOrDefault(node, 0.0) - two.getOrDefault(node, 0.0)))
                        .sum()
                / 2;
    }
}
