package org.isnad.infer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.model.Isnad;
import org.isnad.model.time.Bounds;

/**
 * The rules of each stratum asked again and again for everything, until nothing new comes of it: nothing left out,
 * nothing limited. What it draws is the measure of {@link Inference} on worlds small enough for it.
 */
final class NaiveInference {

    /**
     * A proof, without its name: two that differ in none of these are one.
     *
     * @param conclusion the statement
     * @param rule its rule
     * @param claims the claims at the bottom
     * @param bounds its time
     * @param modality how surely it stands
     */
    record Proof(Triple conclusion, Node rule, Set<Node> claims, Bounds bounds, Modality modality) {}

    private static final Set<Node> PREMISES = Set.of(Isnad.PREMISE, Isnad.PRIOR_PREMISE);

    private final Graph graph;
    private final Statements claims;
    private final Map<Node, Proof> named = new HashMap<>();
    private final Set<Proof> proofs = new LinkedHashSet<>();

    private NaiveInference(Graph statements) {
        this.claims = new Statements(statements.stream());
        this.graph = claims.graph();
    }

    static Set<Proof> over(Graph statements) {
        NaiveInference inference = new NaiveInference(statements);
        SortedMap<Integer, List<Rule>> strata = new TreeMap<>();
        Rule.packed().forEach(rule -> strata.computeIfAbsent(rule.stratum(), n -> new ArrayList<>())
                .add(rule));
        strata.values().forEach(rules -> {
            List<Rule> asked = rules;
            while (inference.addAll(asked)) {
                asked = rules.stream()
                        .filter(rule -> rule.recurses().isPresent())
                        .toList();
            }
        });
        return inference.proofs;
    }

    /** One round of these rules; whether anything new came of it. */
    private boolean addAll(List<Rule> rules) {
        List<Proof> round = rules.stream().flatMap(rule -> all(rule).stream()).toList();
        boolean more = false;
        for (Proof proof : round) {
            more |= add(proof);
        }
        return more;
    }

    private List<Proof> all(Rule rule) {
        Map<Node, List<Triple>> solutions = new HashMap<>();
        try (QueryExec execution = QueryExec.graph(graph).query(rule.query()).build()) {
            execution.constructTriples().forEachRemaining(triple -> solutions
                    .computeIfAbsent(triple.getSubject(), s -> new ArrayList<>())
                    .add(triple));
        }
        return solutions.values().stream()
                .flatMap(solution -> proof(rule, solution).stream())
                .toList();
    }

    private Optional<Proof> proof(Rule rule, List<Triple> solution) {
        Triple conclusion = Triple.create(
                object(solution, Isnad.SUBJECT), object(solution, Isnad.PREDICATE), object(solution, Isnad.OBJECT));
        List<Node> nodes = solution.stream()
                .filter(triple -> PREMISES.contains(triple.getPredicate()))
                .map(Triple::getObject)
                .toList();
        if (conclusion.getSubject().equals(conclusion.getObject())
                || !nodes.stream().allMatch(node -> premise(node).isPresent())) {
            return Optional.empty();
        }
        List<Premise> lasting = premises(solution, Isnad.PREMISE);
        List<Premise> prior = premises(solution, Isnad.PRIOR_PREMISE);
        List<Premise> all = Stream.concat(lasting.stream(), prior.stream()).toList();
        Set<Node> bottom = new HashSet<>();
        all.forEach(premise -> bottom.addAll(premise.claims()));
        Modality weakest =
                all.stream().map(Premise::modality).reduce(Modality::and).orElseThrow();
        return HandBounds.of(
                        lasting.stream().map(Premise::bounds).toList(),
                        prior.stream().map(Premise::bounds).toList())
                .map(bounds -> new Proof(conclusion, rule.concept(), bottom, bounds, weakest));
    }

    private Optional<Premise> premise(Node node) {
        Proof proof = named.get(node);
        if (proof == null) {
            return claims.premise(node);
        }
        SortedSet<Node> bottom = new TreeSet<>(Derivation.BY_IRI);
        bottom.addAll(proof.claims());
        return Optional.of(new Premise(node, proof.bounds(), proof.modality(), bottom));
    }

    private List<Premise> premises(List<Triple> solution, Node kind) {
        return solution.stream()
                .filter(triple -> triple.getPredicate().equals(kind))
                .flatMap(triple -> premise(triple.getObject()).stream())
                .toList();
    }

    private boolean add(Proof proof) {
        if (!proofs.add(proof)) {
            return false;
        }
        Node node = NodeFactory.createURI("urn:proof:" + proofs.size());
        named.put(node, proof);
        graph.add(node, Isnad.RULE, proof.rule());
        graph.add(node, Isnad.SUBJECT, proof.conclusion().getSubject());
        graph.add(node, Isnad.PREDICATE, proof.conclusion().getPredicate());
        graph.add(node, Isnad.OBJECT, proof.conclusion().getObject());
        graph.add(node, Isnad.POLARITY, Isnad.AFFIRMED);
        graph.add(node, Isnad.STATUS, Isnad.ACCEPTED);
        HandBounds.write(proof.bounds(), node, graph);
        return true;
    }

    private static Node object(List<Triple> solution, Node predicate) {
        return solution.stream()
                .filter(triple -> triple.getPredicate().equals(predicate))
                .map(Triple::getObject)
                .findFirst()
                .orElseThrow();
    }
}
