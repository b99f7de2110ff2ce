package org.isnad.infer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;

/**
 * A derivation as it was written, in short.
 *
 * @param name its own name
 * @param rule the name of its rule
 * @param statement such as {@code a within b}
 * @param claims the numbers of the claims at its bottom, such as {@code 1 2}
 * @param time the four bounds, such as {@code 2003-01-01 - - 2010-12-31}
 * @param hedge such as {@code flat}
 * @param confidence such as {@code moderate}
 * @param more whether it is marked as one of more proofs than are kept
 */
record Conclusion(
        String name,
        String rule,
        String statement,
        String claims,
        String time,
        String hedge,
        String confidence,
        boolean more) {

    static final Node WAS_DERIVED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    /** All of them, in one order. */
    record All(List<Conclusion> all, Graph derivations) {

        static All of(Inferred inferred) {
            Graph graph = inferred.derivations();
            List<Conclusion> all = graph.stream(Node.ANY, Isnad.RULE, Node.ANY)
                    .map(Triple::getSubject)
                    .map(node -> Conclusion.of(node, graph))
                    .sorted(Comparator.comparing(Conclusion::statement)
                            .thenComparing(Conclusion::claims)
                            .thenComparing(Conclusion::name))
                    .toList();
            return new All(all, graph);
        }

        /** The proofs of a statement, such as {@code a within b}. */
        List<Conclusion> of(String statement) {
            return all.stream().filter(one -> one.statement.equals(statement)).toList();
        }

        /** The one proof of a statement. */
        Conclusion only(String statement) {
            List<Conclusion> proofs = of(statement);
            if (proofs.size() != 1) {
                throw new AssertionError(proofs.size() + " proofs of " + statement + ": " + all);
            }
            return proofs.get(0);
        }
    }

    private static Conclusion of(Node node, Graph graph) {
        return new Conclusion(
                node.getURI(),
                text(node, Isnad.RULE, graph).substring("scale:rule-".length()),
                text(node, Isnad.SUBJECT, graph) + " " + text(node, Isnad.PREDICATE, graph) + " "
                        + text(node, Isnad.OBJECT, graph),
                graph.stream(node, WAS_DERIVED_FROM, Node.ANY)
                        .map(t -> Prefixes.shorten(t.getObject()).substring("claim:".length()))
                        .sorted(Comparator.comparing(Integer::valueOf))
                        .collect(Collectors.joining(" ")),
                List.of(Isnad.BEGIN_EARLIEST, Isnad.BEGIN_LATEST, Isnad.END_EARLIEST, Isnad.END_LATEST).stream()
                        .map(bound -> value(node, bound, graph)
                                .map(Node::getLiteralLexicalForm)
                                .orElse("-"))
                        .collect(Collectors.joining(" ")),
                text(node, Isnad.HEDGE, graph).substring("scale:hedge-".length()),
                text(node, Isnad.CONFIDENCE, graph).substring("scale:confidence-".length()),
                value(node, Isnad.MORE_PROOFS, graph).isPresent());
    }

    private static String text(Node node, Node property, Graph graph) {
        String name = Prefixes.shorten(value(node, property, graph).orElseThrow());
        return name.replace("organization:", "").replace("isnad:", "");
    }

    private static Optional<Node> value(Node node, Node property, Graph graph) {
        return graph.stream(node, property, Node.ANY).map(Triple::getObject).findFirst();
    }
}
