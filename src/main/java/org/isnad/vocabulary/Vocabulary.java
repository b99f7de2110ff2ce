package org.isnad.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.read.Packed;
import org.isnad.validate.RuleFiles;

/** Every public term, and what the ontology, the scales and the shapes say of it. */
final class Vocabulary {

    /** The ontology as a whole. */
    static final Node ONTOLOGY = NodeFactory.createURI(Isnad.BASE + "ontology");

    private static final Node TERM_STATUS =
            NodeFactory.createURI("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status");

    private final Graph graph;
    private final Graph shapes;
    private final Map<Node, Term> terms;

    private Vocabulary(Graph graph, Graph shapes) {
        this.graph = graph;
        this.shapes = shapes;
        Map<Node, Term> found = new TreeMap<>(Comparator.comparing(Node::getURI));
        Stream.of(graph, shapes)
                .flatMap(each -> each.stream(Node.ANY, RDF.type.asNode(), Node.ANY))
                .filter(type -> isOurs(type.getSubject()))
                .forEach(type -> Kind.of(type.getObject())
                        .ifPresent(kind -> found.put(type.getSubject(), new Term(type.getSubject(), kind))));
        this.terms = Collections.unmodifiableMap(found);
    }

    /** The vocabulary that travels inside the program. */
    static Vocabulary packed() {
        Graph graph = Packed.ontology();
        Packed.scales().stream().forEach(graph::add);
        return of(graph, RuleFiles.packed().shapes().values());
    }

    /**
     * A vocabulary.
     *
     * @param graph the ontology and its scales
     * @param shapeFiles the shapes, in Turtle
     */
    static Vocabulary of(Graph graph, Collection<String> shapeFiles) {
        Graph shapes = Graphs.inMemory();
        shapeFiles.forEach(file -> RDFParser.fromString(file, Lang.TURTLE).parse(shapes));
        return new Vocabulary(graph, shapes);
    }

    private static boolean isOurs(Node term) {
        return term.isURI()
                && (term.getURI().startsWith(Isnad.NS)
                        || term.getURI().startsWith(Isnad.SCALE)
                        || term.getURI().startsWith(Term.SHAPES));
    }

    /** All terms in the order of their IRIs. */
    Collection<Term> terms() {
        return terms.values();
    }

    Optional<Term> term(Node node) {
        return Optional.ofNullable(terms.get(node));
    }

    /** The ontology and the scales. */
    Graph graph() {
        return graph;
    }

    Graph shapes() {
        return shapes;
    }

    /** What a term or the ontology has for a property, sorted. */
    List<Node> values(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .sorted(Values.ORDER)
                .toList();
    }

    /** What has a term for a property, sorted. */
    List<Node> subjects(Node property, Node value) {
        return graph.stream(Node.ANY, property, value)
                .map(Triple::getSubject)
                .sorted(Values.ORDER)
                .toList();
    }

    /** The English text that a term has for a property. */
    Optional<String> english(Node subject, Node property) {
        return values(subject, property).stream()
                .filter(value -> value.isLiteral() && value.getLiteralLanguage().equals("en"))
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** The names of a term in all its languages: labels, or preferred labels of what is in a scale. */
    List<Node> labels(Term term) {
        return Stream.of(RDFS.label, SKOS.prefLabel)
                .flatMap(property -> values(term.node(), property.asNode()).stream())
                .toList();
    }

    boolean isDeprecated(Term term) {
        return graph.contains(
                term.node(), OWL.deprecated.asNode(), NodeFactory.createLiteralDT("true", Values.BOOLEAN));
    }

    /** What to use in place of a deprecated term. */
    List<Node> replacements(Term term) {
        return values(term.node(), DCTerms.isReplacedBy.asNode());
    }

    /** Why a deprecated term has no replacement, in English. */
    Optional<String> history(Term term) {
        return english(term.node(), SKOS.historyNote.asNode());
    }

    /** {@code deprecated}, or the status that a term states, or its scale if it has none itself; empty for shapes. */
    Optional<String> status(Term term) {
        if (isDeprecated(term)) {
            return Optional.of("deprecated");
        }
        return Stream.concat(Stream.of(term.node()), values(term.node(), SKOS.inScheme.asNode()).stream())
                .flatMap(each -> values(each, TERM_STATUS).stream())
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** The version of the ontology as its header has it. */
    String version() {
        return values(ONTOLOGY, OWL.versionInfo.asNode()).stream()
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the ontology states no owl:versionInfo"));
    }
}
