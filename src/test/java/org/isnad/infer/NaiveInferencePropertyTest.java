package org.isnad.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;
import org.isnad.model.time.Bounds;

/** On random small worlds the newest conclusions are enough, and what is left out is covered by what is kept. */
class NaiveInferencePropertyTest {

    private static final List<String> BODIES = List.of("a", "b", "c", "d");
    private static final List<String> PEOPLE = List.of("person:p", "person:q");
    private static final List<String> TIES =
            List.of("partOf", "wingOf", "partOf", "splitFrom", "mergedInto", "trainedBy", "supportedBy", "alliedWith");
    private static final List<String> TIMES =
            List.of("", "2003..2010", "=2003..2010", "=2005..2012", "@2007", "2008..", "..2009", "=2011..2014");
    private static final List<String> MARKS =
            List.of("", "", "hedge=believed", "confidence=low", "hedge=reported confidence=high", "polarity=denied");

    @Provide
    Arbitrary<List<String>> worlds() {
        Arbitrary<String> bodies = Arbitraries.of(BODIES);
        Arbitrary<String> people = Arbitraries.of(PEOPLE);
        Arbitrary<String> statements = Arbitraries.oneOf(
                Combinators.combine(bodies, Arbitraries.of(TIES), bodies).as((s, p, o) -> s + " " + p + " " + o),
                Combinators.combine(people, bodies).as((p, b) -> p + " holdsPost " + b + " role=leader"),
                Combinators.combine(bodies, people).as((b, p) -> b + " commandedBy " + p),
                people.map(p -> p + " participatedIn event:resistance-1980s-1990s"));
        return Combinators.combine(statements, Arbitraries.of(TIMES), Arbitraries.of(MARKS))
                .as((statement, time, mark) -> (statement + " " + time + " " + mark).trim())
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Property(tries = 80)
    void nothing_is_missed_and_nothing_made_up(@ForAll("worlds") List<String> claims) {
        Graph world = MadeUpWorld.of(claims).graph();
        Set<NaiveInference.Proof> all = NaiveInference.over(world);
        Inferred inferred = Inference.over(world);
        Graph derivations = inferred.derivations();
        Map<Triple, List<Node>> kept = derivations.stream(Node.ANY, Isnad.RULE, Node.ANY)
                .map(Triple::getSubject)
                .collect(Collectors.groupingBy(node -> conclusion(node, derivations)));

        assertThat(inferred.triples().stream())
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(NaiveInference.Proof::conclusion).collect(Collectors.toSet()));
        assertThat(kept.values().stream().flatMap(List::stream).map(node -> proof(node, derivations, world)))
                .isSubsetOf(all);
        assertThat(all).allSatisfy(proof -> assertThat(kept.getOrDefault(proof.conclusion(), List.of()))
                .anyMatch(node -> stands(proof(node, derivations, world), proof)
                        && (derivations.contains(node, Isnad.MORE_PROOFS, Node.ANY)
                                || proof.claims()
                                        .containsAll(
                                                proof(node, derivations, world).claims()))));
    }

    /** Whether one proof can stand for another in whatever is concluded from it. */
    private static boolean stands(NaiveInference.Proof one, NaiveInference.Proof other) {
        return one.bounds().cover(other.bounds()) && one.modality().noWeakerThan(other.modality());
    }

    private static NaiveInference.Proof proof(Node node, Graph derivations, Graph world) {
        Bounds bounds = HandBounds.read(node, derivations);
        Modality modality = new Modality(
                graded(only(node, Isnad.HEDGE, derivations), world),
                graded(only(node, Isnad.CONFIDENCE, derivations), world));
        Set<Node> claims = derivations.stream(node, Conclusion.WAS_DERIVED_FROM, Node.ANY)
                .map(Triple::getObject)
                .collect(Collectors.toSet());
        return new NaiveInference.Proof(
                conclusion(node, derivations), only(node, Isnad.RULE, derivations), claims, bounds, modality);
    }

    private static Triple conclusion(Node node, Graph graph) {
        return Triple.create(
                only(node, Isnad.SUBJECT, graph), only(node, Isnad.PREDICATE, graph), only(node, Isnad.OBJECT, graph));
    }

    private static Graded graded(Node concept, Graph world) {
        return new Graded(Integer.parseInt(only(concept, Isnad.RANK, world).getLiteralLexicalForm()), concept);
    }

    private static Node only(Node subject, Node property, Graph graph) {
        return graph.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .findFirst()
                .orElseThrow();
    }
}
