package org.isnad.explain;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.publish.SortedTurtle;

/** An explanation in Turtle: derivations, claims and sources, as they stand in the dataset. */
final class TurtleForm {

    private static final String PROV = "http://www.w3.org/ns/prov#";

    private TurtleForm() {}

    static String of(Explanation explanation) {
        Evidence evidence = explanation.evidence();
        Graph graph = Graphs.inMemory();
        Set<Node> claims = new LinkedHashSet<>(explanation.direct());
        explanation.staying().forEach(staying -> claims.add(staying.claim()));
        explanation.proofs().forEach(proof -> collect(proof, evidence, graph, claims));
        for (Node claim : claims) {
            copy(evidence.stated(), claim, graph);
            evidence.all(claim, Isnad.SOURCE).forEach(source -> copy(evidence.stated(), source, graph));
        }
        return SortedTurtle.of(graph, prefixes());
    }

    private static void collect(Step step, Evidence evidence, Graph graph, Set<Node> claims) {
        if (step instanceof Step.Derived derived) {
            copy(evidence.derivations(), derived.node(), graph);
            derived.premises().forEach(premise -> collect(premise.step(), evidence, graph, claims));
        } else {
            claims.add(step.node());
        }
    }

    private static void copy(Graph from, Node node, Graph to) {
        from.stream(node, Node.ANY, Node.ANY).forEach(to::add);
    }

    private static PrefixMap prefixes() {
        PrefixMap map = PrefixMapFactory.create();
        Prefixes.asMap().forEach(map::add);
        map.add("derivation", Isnad.BASE + "derivation/");
        map.add("prov", PROV);
        return map;
    }
}
