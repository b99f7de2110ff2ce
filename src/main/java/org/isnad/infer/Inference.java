package org.isnad.infer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.model.Graphs;

/**
 * Draws every conclusion of the rules, stratum by stratum. Within a stratum each rule is asked once; rules that draw on
 * their own conclusions are asked again for the newest of these only, until there are none (semi-naive evaluation).
 */
public final class Inference {

    private static final Set<Node> DERIVED =
            Set.of(Graphs.DIRECT, Graphs.INFERRED, Graphs.DERIVATIONS, Graphs.RELEASE, Quad.defaultGraphIRI);

    private final Statements statements;
    private final Map<Triple, Proofs> proofs = new HashMap<>();
    private final Map<Node, Proofs> proofsByDerivation = new HashMap<>();

    private Inference(Stream<Triple> everything) {
        this.statements = new Statements(everything);
    }

    /**
     * Everything that the packed rules conclude.
     *
     * @param everything completed claims with entities, scales, ontology and judgements, in one graph, which stays as it is
     */
    public static Inferred over(Graph everything) {
        return over(everything.stream(), Rule.packed());
    }

    /**
     * Everything that the packed rules conclude from the claims of a dataset.
     *
     * @param dataset the named graphs of the model; what has been derived in them before is not read
     */
    public static Inferred over(DatasetGraph dataset) {
        Stream<Triple> stated = dataset.stream()
                .filter(quad -> !DERIVED.contains(quad.getGraph()))
                .map(Quad::asTriple);
        return over(stated, Rule.packed());
    }

    static Inferred over(Stream<Triple> everything, List<Rule> rules) {
        Inference inference = new Inference(everything);
        SortedMap<Integer, List<Rule>> strata = new TreeMap<>();
        rules.forEach(rule -> strata.computeIfAbsent(rule.stratum(), stratum -> new ArrayList<>())
                .add(rule));
        strata.values().forEach(inference::exhaust);
        return inference.inferred();
    }

    private void exhaust(List<Rule> stratum) {
        List<Conclusions> rules =
                stratum.stream().map(rule -> new Conclusions(rule, statements)).toList();
        List<Node> newest =
                keep(rules.stream().flatMap(rule -> rule.all().stream()).toList());
        List<Conclusions> recursive = stratum.stream()
                .filter(rule -> rule.recurses().isPresent())
                .map(rule -> new Conclusions(rule, statements))
                .toList();
        while (!newest.isEmpty() && !recursive.isEmpty()) {
            List<Node> earlier = newest;
            newest = keep(recursive.stream()
                    .flatMap(rule -> rule.from(earlier).stream())
                    .toList());
        }
    }

    /** Keeps what is new of one round; the nodes of the proofs that were kept. */
    private List<Node> keep(List<Derivation> round) {
        List<Node> kept = new ArrayList<>();
        List<Derivation> additions = round.stream()
                .sorted(Derivation.SHORTEST_FIRST)
                .filter(this::offer)
                .toList();
        for (Derivation derivation : additions) {
            statements.add(derivation);
            proofsByDerivation.put(derivation.node(), proofs.get(derivation.conclusion()));
            kept.add(derivation.node());
        }
        return kept;
    }

    private boolean offer(Derivation derivation) {
        Proofs ofIt = proofs.computeIfAbsent(derivation.conclusion(), c -> new Proofs());
        Stream.concat(derivation.premises().stream(), derivation.prior().stream())
                .flatMap(premise -> Stream.ofNullable(proofsByDerivation.get(premise)))
                .forEach(ofPremise -> ofPremise.useIn(ofIt));
        return ofIt.offer(derivation);
    }

    private Inferred inferred() {
        Proofs.spreadMarks(proofs.values());
        Graph derivations = Graphs.inMemory();
        Graph triples = Graphs.inMemory();
        proofs.forEach((conclusion, ofIt) -> {
            triples.add(conclusion);
            ofIt.kept().forEach(derivation -> Statement.writeWithProof(derivation, ofIt.more(), derivations));
        });
        return new Inferred(derivations, triples);
    }
}
