package org.isnad.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;

/** How often a dataset uses a term, and one place where it does. */
public final class Usage {

    private final Vocabulary vocabulary;
    private final Graph stated;
    private final Graph direct;
    private final Graph derivations;
    private final Graph inferred;
    private final Map<Node, Fitness> fitness = new HashMap<>();

    /**
     * The use in a dataset.
     *
     * @param dataset as served: its default graph holds all but what is inferred and what was withdrawn
     */
    Usage(Vocabulary vocabulary, DatasetGraph dataset) {
        this.vocabulary = vocabulary;
        this.stated = dataset.getDefaultGraph();
        this.direct = dataset.getGraph(Graphs.DIRECT);
        this.derivations = dataset.getGraph(Graphs.DERIVATIONS);
        this.inferred = dataset.getGraph(Graphs.INFERRED);
    }

    /** In what way a dataset uses a term. */
    public enum Way {
        INSTANCES("thing of this class", "things of this class"),
        CONCEPTS("concept", "concepts"),
        STATEMENTS_ABOUT("statement uses it", "statements use it"),
        DERIVATIONS_ABOUT("derivation uses it", "derivations use it"),
        CLAIMS("claim states it", "claims state it"),
        DIRECT("direct triple", "direct triples"),
        CONCLUSIONS("conclusion of rules", "conclusions of rules"),
        STATEMENTS("statement in the data", "statements in the data"),
        DERIVATIONS("time in derivations", "times in derivations"),
        VOCABULARY("time in the vocabulary", "times in the vocabulary");

        private final String one;
        private final String many;

        Way(String one, String many) {
            this.one = one;
            this.many = many;
        }
    }

    /**
     * How often a term is used in some way.
     *
     * @param number at least one
     */
    public record Count(long number, Way way) {

        String words() {
            return String.format(Locale.ROOT, "%,d ", number) + (number == 1 ? way.one : way.many);
        }
    }

    /** How well a thing serves as an example: the fewest people, then the shortest; accepted claims first. */
    private record Fitness(boolean held, long people, long triples, String iri) {

        static final Comparator<Fitness> BEST = Comparator.comparing(Fitness::held)
                .thenComparing(Fitness::people)
                .thenComparing(Fitness::triples)
                .thenComparing(Fitness::iri);
    }

    /** What there is of a term in the dataset, without what there is none of. */
    public List<Count> counts(Term term) {
        Node node = term.node();
        List<Count> counts = new ArrayList<>();
        if (term.kind() == Kind.CLASS) {
            counts.add(new Count(typed(node).count(), Way.INSTANCES));
        } else if (term.kind() == Kind.SCALE) {
            counts.add(
                    new Count(vocabulary.subjects(SKOS.inScheme.asNode(), node).size(), Way.CONCEPTS));
        } else if (term.kind() == Kind.CONCEPT) {
            counts.add(new Count(uses(node).count(), Way.STATEMENTS_ABOUT));
            counts.add(new Count(count(derivations, Node.ANY, node), Way.DERIVATIONS_ABOUT));
        } else if (term.kind().isProperty()) {
            boolean claimable = vocabulary.graph().contains(node, Isnad.CLAIMABLE, Node.ANY);
            counts.add(new Count(count(stated, Isnad.PREDICATE, node), Way.CLAIMS));
            counts.add(new Count(count(direct, node, Node.ANY), Way.DIRECT));
            counts.add(new Count(count(inferred, node, Node.ANY), Way.CONCLUSIONS));
            counts.add(new Count(claimable ? 0 : with(node).count(), Way.STATEMENTS));
            counts.add(new Count(count(derivations, node, Node.ANY), Way.DERIVATIONS));
            counts.add(new Count(count(vocabulary.graph(), node, Node.ANY), Way.VOCABULARY));
        }
        return counts.stream().filter(count -> count.number() > 0).toList();
    }

    /** A thing of the dataset that shows a term in use, in Turtle without prefixes; empty if there is none. */
    public Optional<String> example(Term term) {
        return best(places(term), stated)
                .map(thing -> Excerpt.of(thing, stated, term, vocabulary))
                .or(() -> best(derived(term), derivations)
                        .map(thing -> Excerpt.of(thing, derivations, term, vocabulary)));
    }

    private Stream<Node> places(Term term) {
        if (term.kind() == Kind.CLASS) {
            return typed(term.node()).filter(thing -> stated.contains(thing, Node.ANY, Node.ANY));
        }
        if (term.kind() == Kind.CONCEPT) {
            return uses(term.node());
        }
        return term.kind().isProperty()
                ? Stream.concat(
                        stated.stream(Node.ANY, Isnad.PREDICATE, term.node()).map(Triple::getSubject),
                        isStatedInClaims(term) ? Stream.empty() : with(term.node()))
                : Stream.empty();
    }

    private boolean isStatedInClaims(Term term) {
        return stated.contains(Node.ANY, Isnad.PREDICATE, term.node());
    }

    private Stream<Node> derived(Term term) {
        return Stream.concat(
                        derivations.stream(Node.ANY, Node.ANY, term.node()),
                        derivations.stream(Node.ANY, term.node(), Node.ANY))
                .map(Triple::getSubject);
    }

    private Optional<Node> best(Stream<Node> things, Graph graph) {
        return things.distinct()
                .min(Comparator.comparing(
                        thing -> fitness.computeIfAbsent(thing, each -> fitness(each, graph)), Fitness.BEST));
    }

    private static Fitness fitness(Node thing, Graph graph) {
        List<Triple> triples = graph.find(thing, Node.ANY, Node.ANY).toList();
        boolean held = triples.stream()
                .anyMatch(triple -> triple.getPredicate().equals(Isnad.STATUS)
                        && !triple.getObject().equals(Isnad.ACCEPTED));
        long people = triples.stream()
                .map(Triple::getObject)
                .filter(object -> object.isURI() && object.getURI().startsWith(Isnad.BASE + "person"))
                .distinct()
                .count();
        return new Fitness(held, people, triples.size(), thing.getURI());
    }

    private Stream<Node> typed(Node type) {
        return Stream.of(stated, derivations)
                .flatMap(graph -> graph.stream(Node.ANY, RDF.type.asNode(), type))
                .map(Triple::getSubject);
    }

    private Stream<Node> uses(Node value) {
        return things(stated.stream(Node.ANY, Node.ANY, value));
    }

    private Stream<Node> with(Node property) {
        return things(stated.stream(Node.ANY, property, Node.ANY));
    }

    /** The subjects that are no part of the vocabulary itself. */
    private Stream<Node> things(Stream<Triple> triples) {
        return triples.map(Triple::getSubject)
                .filter(thing -> thing.isURI() && !vocabulary.graph().contains(thing, Node.ANY, Node.ANY));
    }

    private static long count(Graph graph, Node property, Node value) {
        return graph.stream(Node.ANY, property, value).count();
    }
}
