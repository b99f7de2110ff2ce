package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.infer.HandBounds;
import org.isnad.infer.Inference;
import org.isnad.infer.Inferred;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.model.time.Bounds;
import org.isnad.publish.ServedDataset;
import org.isnad.read.Packed;
import org.junit.jupiter.api.Test;

/** What rules conclude from the project's own data, checked by walking every proof down to its claims. */
class InferredDataTest {

    private static final Node WAS_DERIVED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
    private static final Set<Node> DERIVED = Set.of(Graphs.DIRECT, Graphs.RELEASE);

    private static final Graph STATED = stated();
    private static final Inferred INFERRED = Inference.over(STATED);
    private static final Graph DERIVATIONS = INFERRED.derivations();

    private static Graph stated() {
        Graph all = Graphs.inMemory();
        CuratedData.build().dataset().stream()
                .filter(quad -> !DERIVED.contains(quad.getGraph()))
                .map(Quad::asTriple)
                .forEach(all::add);
        return all;
    }

    private static Stream<Node> derivations() {
        return DERIVATIONS.stream(Node.ANY, Isnad.RULE, Node.ANY).map(Triple::getSubject);
    }

    @Test
    void every_conclusion_has_a_proof_and_every_proof_a_conclusion() {
        Set<Triple> proven = derivations().map(InferredDataTest::conclusion).collect(Collectors.toSet());

        assertThat(proven).hasSizeGreaterThan(500);
        assertThat(INFERRED.triples().stream()).containsExactlyInAnyOrderElementsOf(proven);
    }

    @Test
    void every_proof_goes_down_to_claims_that_exist_affirm_and_are_accepted() {
        assertThat(derivations()).allSatisfy(derivation -> {
            Set<Node> bottom = bottom(derivation, Set.of());
            assertThat(bottom).isNotEmpty().allSatisfy(claim -> {
                assertThat(claim.getURI()).startsWith(Isnad.BASE + "claim/");
                assertThat(STATED.contains(claim, Isnad.SOURCE, Node.ANY)).isTrue();
                assertThat(STATED.contains(claim, Isnad.POLARITY, Isnad.AFFIRMED))
                        .isTrue();
                assertThat(STATED.contains(claim, Isnad.STATUS, Isnad.ACCEPTED)).isTrue();
            });
            assertThat(objects(derivation, WAS_DERIVED_FROM)).isEqualTo(bottom);
        });
    }

    @Test
    void every_time_is_what_its_premises_leave() {
        assertThat(derivations()).allSatisfy(derivation -> assertThat(HandBounds.of(
                        premises(derivation, false)
                                .map(InferredDataTest::bounds)
                                .toList(),
                        premises(derivation, true).map(InferredDataTest::bounds).toList()))
                .contains(HandBounds.read(derivation, DERIVATIONS)));
    }

    @Test
    void every_hedge_and_confidence_is_that_of_the_weakest_claim() {
        assertThat(derivations()).allSatisfy(derivation -> {
            for (Node scale : List.of(Isnad.HEDGE, Isnad.CONFIDENCE)) {
                int weakest = objects(derivation, WAS_DERIVED_FROM).stream()
                        .mapToInt(claim -> rank(only(claim, scale, STATED)))
                        .max()
                        .orElseThrow();
                assertThat(rank(only(derivation, scale, DERIVATIONS))).isEqualTo(weakest);
            }
        });
    }

    @Test
    void nothing_that_must_last_is_ever_outlasted() {
        assertThat(derivations()).allSatisfy(derivation -> {
            Bounds conclusion = HandBounds.read(derivation, DERIVATIONS);
            Stream.of(
                            conclusion.beginEarliest(),
                            conclusion.beginLatest(),
                            conclusion.endEarliest(),
                            conclusion.endLatest())
                    .filter(day -> day != null)
                    .forEach(day -> assertThat(premises(derivation, false).map(InferredDataTest::bounds))
                            .allMatch(premise -> (!conclusion.possibleOn(day) || premise.possibleOn(day))
                                    && (!conclusion.sureOn(day) || premise.sureOn(day))));
        });
    }

    @Test
    void opinions_and_notes_make_no_difference() {
        Set<Node> opinions = Set.of(Isnad.DISAGREES_WITH, Isnad.term("note"), Isnad.term("curatorNote"));

        assertSame(Inference.over(without(triple -> opinions.contains(triple.getPredicate()))));
    }

    @Test
    void the_served_dataset_leads_to_the_same_conclusions_as_the_build() {
        DatasetGraph built = CuratedData.build().dataset();

        assertSame(Inference.over(built));
        assertSame(Inference.over(ServedDataset.of(built.stream(), Prefixes.forQueries())));
    }

    @Test
    void every_term_of_a_derivation_is_declared() {
        Graph ontology = Packed.ontology();
        assertThat(DERIVATIONS.stream().map(Triple::getPredicate).distinct())
                .filteredOn(term -> term.getURI().startsWith(Isnad.NS))
                .allMatch(term -> ontology.contains(term, Node.ANY, Node.ANY));
    }

    private static void assertSame(Inferred other) {
        assertThat(other.derivations().isIsomorphicWith(DERIVATIONS)).isTrue();
        assertThat(other.triples().isIsomorphicWith(INFERRED.triples())).isTrue();
    }

    private static Graph without(Predicate<Triple> dropped) {
        Graph rest = Graphs.inMemory();
        STATED.stream().filter(dropped.negate()).forEach(rest::add);
        return rest;
    }

    /** The claims at the bottom, found step by step; a walk that met itself would not end. */
    private static Set<Node> bottom(Node node, Set<Node> above) {
        assertThat(above).doesNotContain(node);
        if (!DERIVATIONS.contains(node, Isnad.RULE, Node.ANY)) {
            return Set.of(node);
        }
        Set<Node> path = new HashSet<>(above);
        path.add(node);
        return objects(node, Isnad.PREMISE).stream()
                .flatMap(premise -> bottom(premise, path).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Node> premises(Node derivation, boolean prior) {
        Set<Node> begun = objects(derivation, Isnad.PRIOR_PREMISE);
        return objects(derivation, Isnad.PREMISE).stream().filter(premise -> begun.contains(premise) == prior);
    }

    private static Bounds bounds(Node premise) {
        return HandBounds.read(premise, DERIVATIONS.contains(premise, Isnad.RULE, Node.ANY) ? DERIVATIONS : STATED);
    }

    private static int rank(Node concept) {
        return Integer.parseInt(only(concept, Isnad.RANK, STATED).getLiteralLexicalForm());
    }

    private static Triple conclusion(Node node) {
        return Triple.create(
                only(node, Isnad.SUBJECT, DERIVATIONS),
                only(node, Isnad.PREDICATE, DERIVATIONS),
                only(node, Isnad.OBJECT, DERIVATIONS));
    }

    private static Set<Node> objects(Node node, Node property) {
        return DERIVATIONS.stream(node, property, Node.ANY)
                .map(Triple::getObject)
                .collect(Collectors.toSet());
    }

    private static Node only(Node subject, Node property, Graph graph) {
        List<Node> values =
                graph.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
        assertThat(values).as("%s %s", subject, property).hasSize(1);
        return values.get(0);
    }
}
