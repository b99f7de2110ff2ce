package org.isnad.vocabulary;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Which shapes speak of which terms, and what they demand. */
final class Constraints {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Node MESSAGE = NodeFactory.createURI(SH + "message");
    private static final Node PATH = NodeFactory.createURI(SH + "path");

    private final Graph shapes;
    private final Map<Node, Collection<Term>> byTerm = new HashMap<>();

    Constraints(Vocabulary vocabulary) {
        this.shapes = vocabulary.shapes();
        vocabulary.terms().stream()
                .filter(term -> term.kind() == Kind.SHAPE)
                .forEach(shape -> parts(shape.node()).stream()
                        .map(Triple::getObject)
                        .filter(Node::isURI)
                        .filter(node -> !node.equals(shape.node()))
                        .forEach(node -> byTerm.computeIfAbsent(node, each -> new TreeSet<>())
                                .add(shape)));
    }

    /** The shapes that speak of a term, in the order of their IRIs. */
    List<Term> on(Term term) {
        return List.copyOf(byTerm.getOrDefault(term.node(), List.of()));
    }

    /** The values of those triples of a shape whose property has this local name in SHACL, sorted. */
    List<Node> values(Term shape, String property) {
        return shapes.stream(shape.node(), NodeFactory.createURI(SH + property), Node.ANY)
                .map(Triple::getObject)
                .filter(node -> !node.isBlank())
                .sorted(Values.ORDER)
                .toList();
    }

    /** What a shape looks at: classes, or properties whose subjects or objects it takes. */
    List<Node> targets(Term shape) {
        return Stream.of("targetClass", "targetSubjectsOf", "targetObjectsOf")
                .flatMap(target -> values(shape, target).stream())
                .toList();
    }

    /** The demands of a shape on single properties that say what they want, in the order of the properties. */
    List<Demand> demands(Term shape) {
        return parts(shape.node()).stream()
                .filter(part ->
                        part.getPredicate().equals(PATH) && part.getObject().isURI())
                .flatMap(path -> shapes.stream(path.getSubject(), MESSAGE, Node.ANY)
                        .map(message ->
                                new Demand(path.getObject(), message.getObject().getLiteralLexicalForm())))
                .sorted((a, b) -> a.path().getURI().compareTo(b.path().getURI()))
                .distinct()
                .toList();
    }

    /** The triples of a shape and of its nameless parts. */
    private Set<Triple> parts(Node shape) {
        Set<Triple> found = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(shape));
        while (!open.isEmpty()) {
            shapes.stream(open.pop(), Node.ANY, Node.ANY).filter(found::add).forEach(triple -> {
                if (triple.getObject().isBlank()) {
                    open.push(triple.getObject());
                }
            });
        }
        return found;
    }
}
