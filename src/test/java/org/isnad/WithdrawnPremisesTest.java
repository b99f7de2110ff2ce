package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.isnad.build.Build;
import org.isnad.infer.Inference;
import org.isnad.infer.Inferred;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.isnad.read.Packed;
import org.isnad.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No conclusion outlives its premises, and none goes before its last proof does. Claims of the project's own data are taken
 * away, a handful of conclusions at a time, and after each time every conclusion of the whole is looked at.
 */
class WithdrawnPremisesTest {

    private static final Node WAS_DERIVED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    /** It reads the absence of a claim, so that a claim taken away may also bring a conclusion. */
    private static final Node SUCCEEDS = Isnad.term("succeeds");

    private static final int BATCHES = 4;
    private static final int BATCH = 12;

    /**
     * The proofs of a conclusion.
     *
     * @param claims the claims at the bottom of each
     * @param more whether there may be more
     */
    private record Proven(List<Set<Node>> claims, boolean more) {

        boolean survives(Set<Node> dropped) {
            return claims.stream().anyMatch(proof -> proof.stream().noneMatch(dropped::contains));
        }
    }

    private static final Graph STATED = stated();
    private static final Map<Triple, Proven> PROVEN =
            proven(Inference.over(STATED).derivations());

    private static Graph stated() {
        Graph all = Graphs.inMemory();
        CuratedData.build().dataset().stream()
                .filter(quad -> !quad.getGraph().equals(Graphs.DIRECT))
                .map(Quad::asTriple)
                .forEach(all::add);
        return all;
    }

    private static Map<Triple, Proven> proven(Graph derivations) {
        Map<Triple, List<Node>> nodes = new TreeMap<>(Comparator.comparing(Triple::toString));
        derivations.stream(Node.ANY, Isnad.RULE, Node.ANY)
                .map(Triple::getSubject)
                .forEach(node -> nodes.computeIfAbsent(conclusion(node, derivations), c -> new ArrayList<>())
                        .add(node));
        Map<Triple, Proven> proven = new TreeMap<>(Comparator.comparing(Triple::toString));
        nodes.forEach((conclusion, proofs) -> proven.put(
                conclusion,
                new Proven(
                        proofs.stream()
                                .sorted(Comparator.comparing(Node::getURI))
                                .map(proof -> claims(proof, derivations))
                                .toList(),
                        proofs.stream().anyMatch(proof -> derivations.contains(proof, Isnad.MORE_PROOFS, Node.ANY)))));
        return proven;
    }

    /** Some fifty conclusions, spread evenly over all of them, in batches. */
    static List<List<Triple>> batches() {
        List<Triple> all = new ArrayList<>(PROVEN.keySet());
        int step = all.size() / (BATCHES * BATCH);
        return IntStream.range(0, BATCHES)
                .mapToObj(batch -> IntStream.range(0, BATCH)
                        .mapToObj(n -> all.get((batch + n * BATCHES) * step))
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("batches")
    void with_the_claims_of_one_proof_gone_a_conclusion_stands_iff_another_proof_has_none_of_them(List<Triple> batch) {
        Set<Node> dropped = new HashSet<>();
        batch.forEach(conclusion -> dropped.addAll(proven(conclusion).claims().get(0)));

        assertExact(dropped);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void with_a_claim_of_each_proof_gone_a_conclusion_is_gone(List<Triple> batch) {
        Set<Node> dropped = new HashSet<>();
        batch.stream()
                .filter(conclusion -> !proven(conclusion).more())
                .forEach(conclusion -> proven(conclusion).claims().stream()
                        .map(proof -> proof.stream()
                                .min(Comparator.comparing(Node::getURI))
                                .orElseThrow())
                        .forEach(dropped::add));

        Set<Triple> left = assertExact(dropped);

        assertThat(batch).filteredOn(conclusion -> !proven(conclusion).more()).noneMatch(left::contains);
    }

    /** Looks at every conclusion of the whole after these claims have gone; what is left. */
    private static Set<Triple> assertExact(Set<Node> dropped) {
        Graph rest = Graphs.inMemory();
        STATED.stream().filter(triple -> !dropped.contains(triple.getSubject())).forEach(rest::add);
        return assertExact(Inference.over(rest), dropped);
    }

    private static Set<Triple> assertExact(Inferred inferred, Set<Node> dropped) {
        Set<Triple> left = inferred.triples().stream().collect(Collectors.toSet());

        PROVEN.forEach((conclusion, proofs) -> {
            if (!proofs.more() || proofs.survives(dropped)) {
                assertThat(left.contains(conclusion)).as("%s", conclusion).isEqualTo(proofs.survives(dropped));
            }
        });
        assertThat(left)
                .filteredOn(triple -> !triple.getPredicate().equals(SUCCEEDS))
                .isSubsetOf(PROVEN.keySet());
        return left;
    }

    @Test
    void a_premise_that_curators_withdraw_takes_its_conclusion_away() throws IOException {
        Triple conclusion = PROVEN.entrySet().stream()
                .filter(entry -> entry.getValue().claims().size() == 1
                        && !entry.getValue().more())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        Node claim = proven(conclusion).claims().get(0).iterator().next();
        List<CuratedText> texts = new ArrayList<>(DataFolder.texts(CuratedData.FOLDER, new ArrayList<>()));
        texts.add(new CuratedText(
                FileKind.CURATION,
                "withdrawn-for-a-test.ttl",
                "withdrawn-for-a-test",
                "<%s> <%s> <%s> .\n".formatted(claim, Isnad.STATUS, Isnad.WITHDRAWN)));
        Reading reading = DataFolder.read(texts);

        Inferred inferred = Inference.over(Build.of(reading, reading.positions(), Packed.ontology(), Packed.scales())
                .dataset());

        assertThat(assertExact(inferred, Set.of(claim))).doesNotContain(conclusion);
        assertThat(inferred.derivations().contains(Node.ANY, Isnad.PREMISE, claim))
                .isFalse();
    }

    private static Proven proven(Triple conclusion) {
        Proven proven = PROVEN.get(conclusion);
        if (proven == null) {
            throw new AssertionError("not proven: " + conclusion);
        }
        return proven;
    }

    private static Triple conclusion(Node node, Graph graph) {
        return Triple.create(
                only(node, Isnad.SUBJECT, graph), only(node, Isnad.PREDICATE, graph), only(node, Isnad.OBJECT, graph));
    }

    private static Set<Node> claims(Node proof, Graph derivations) {
        return derivations.stream(proof, WAS_DERIVED_FROM, Node.ANY)
                .map(Triple::getObject)
                .collect(Collectors.toSet());
    }

    private static Node only(Node subject, Node property, Graph graph) {
        return graph.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .findFirst()
                .orElseThrow();
    }
}
