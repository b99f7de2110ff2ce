package org.isnad.validate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;

/**
 * Refuses shapes that use a term which does not exist. A validator passes over a misspelt {@code sh:minCnt} or a target
 * class that nobody declared without a word, and the rule is lost.
 */
final class ShapeTerms {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Node TARGET_CLASS = NodeFactory.createURI(SH + "targetClass");

    /** SHACL core and no more: SPARQL constraints are checks of their own. */
    private static final Set<String> CORE = Set.of(
            "NodeShape",
            "PropertyShape",
            "Violation",
            "Warning",
            "Info",
            "IRI",
            "Literal",
            "BlankNode",
            "BlankNodeOrIRI",
            "BlankNodeOrLiteral",
            "IRIOrLiteral",
            "targetClass",
            "targetNode",
            "targetSubjectsOf",
            "targetObjectsOf",
            "property",
            "path",
            "inversePath",
            "alternativePath",
            "zeroOrMorePath",
            "oneOrMorePath",
            "zeroOrOnePath",
            "message",
            "severity",
            "deactivated",
            "closed",
            "ignoredProperties",
            "class",
            "datatype",
            "nodeKind",
            "minCount",
            "maxCount",
            "minExclusive",
            "minInclusive",
            "maxExclusive",
            "maxInclusive",
            "minLength",
            "maxLength",
            "pattern",
            "flags",
            "languageIn",
            "uniqueLang",
            "equals",
            "disjoint",
            "lessThan",
            "lessThanOrEquals",
            "not",
            "and",
            "or",
            "xone",
            "node",
            "qualifiedValueShape",
            "qualifiedMinCount",
            "qualifiedMaxCount",
            "qualifiedValueShapesDisjoint",
            "hasValue",
            "in",
            "name",
            "description");

    private ShapeTerms() {}

    /**
     * Looks at every term of the shapes.
     *
     * @throws IllegalStateException naming all terms that do not exist
     */
    static void check(Graph shapes, Graph vocabulary) {
        Set<String> unknown = new TreeSet<>();
        terms(shapes)
                .filter(term -> term.getURI().startsWith(SH)
                        && !CORE.contains(term.getURI().substring(SH.length())))
                .forEach(term -> unknown.add("sh:" + term.getLocalName() + " is no term of SHACL core"));
        undeclared(terms(shapes), vocabulary)
                .forEach(term -> unknown.add(Prefixes.shorten(term) + " is declared nowhere"));
        shapes.stream(Node.ANY, TARGET_CLASS, Node.ANY)
                .map(triple -> triple.getObject())
                .filter(target -> !vocabulary.contains(target, RDF.type.asNode(), OWL.Class.asNode()))
                .forEach(target -> unknown.add(Prefixes.shorten(target) + " is targeted and is no declared class"));
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("broken shapes: " + String.join("; ", unknown));
        }
    }

    /** Those of the terms that are of the ontology or the scales by their namespace, and that neither declares. */
    static List<Node> undeclared(Stream<Node> terms, Graph vocabulary) {
        Predicate<Node> declared = term -> vocabulary.contains(term, RDF.type.asNode(), Node.ANY);
        return terms.filter(term ->
                        (term.getURI().startsWith(Isnad.NS) && !term.getURI().equals(Isnad.NS))
                                || (term.getURI().startsWith(Isnad.SCALE)
                                        && !term.getURI().equals(Isnad.SCALE)))
                .filter(declared.negate())
                .distinct()
                .toList();
    }

    private static Stream<Node> terms(Graph shapes) {
        return shapes.stream()
                .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
                .filter(Node::isURI);
    }
}
