package org.isnad.vocabulary;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.isnad.model.Isnad;
import org.isnad.publish.SortedTurtle;
import org.isnad.validate.RuleFiles;

/**
 * The ontology as files of an edition: the terms, what they are aligned with, and the scales, in one graph, so that every
 * word of a claim is explained where its properties are. The same edition gives the same bytes.
 */
public final class OntologyFiles {

    private OntologyFiles() {}

    /** The ontology in Turtle, sorted. */
    public static String turtle(Edition edition) {
        Graph graph = graph(edition);
        String used = iris(graph);
        PrefixMap prefixes = PrefixMapFactory.create();
        Namespaces.ALL.forEach((prefix, namespace) -> {
            if (used.contains("\n" + namespace)) {
                prefixes.add(prefix, namespace);
            }
        });
        return SortedTurtle.of(graph, prefixes);
    }

    /** The ontology in RDF/XML, sorted. */
    public static String rdfXml(Edition edition) {
        return SortedRdfXml.of(graph(edition), Namespaces.ALL);
    }

    /** All SHACL shapes in one file of Turtle: each file as it is written, under its name, with its comments. */
    public static String shapes(Edition edition) {
        return """
                # The shapes that validate claims, entities and sources, file by file.
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix owl: <http://www.w3.org/2002/07/owl#> .

                <%1$sshapes> a owl:Ontology ;
                    dcterms:title "Isnad shapes"@en ;
                    dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;
                    dcterms:requires <%1$sontology> ;
                    owl:versionIRI <%1$sshapes/%2$s> ;
                    owl:versionInfo "%2$s" .
                """.formatted(Isnad.BASE, edition.version())
                + RuleFiles.packed().shapes().entrySet().stream()
                        .map(file -> "\n# ---- " + file.getKey() + ".ttl\n" + file.getValue())
                        .collect(Collectors.joining());
    }

    private static Graph graph(Edition edition) {
        Graph graph = Vocabulary.packed().graph();
        String version = edition.version();
        Node issued = NodeFactory.createLiteralDT(edition.issued().toString(), XSDDatatype.XSDdate);
        set(graph, OWL.versionInfo.asNode(), NodeFactory.createLiteralString(version));
        set(graph, OWL2.versionIRI.asNode(), versionIri(version));
        set(graph, DCTerms.issued.asNode(), issued);
        set(graph, DCTerms.modified.asNode(), issued);
        set(graph, DCTerms.bibliographicCitation.asNode(), NodeFactory.createLiteralString(citation(edition)));
        edition.previous().ifPresent(previous -> set(graph, OWL.priorVersion.asNode(), versionIri(previous)));
        return graph;
    }

    /** How the edition is cited. */
    static String citation(Edition edition) {
        return "The Isnad project (" + edition.issued().getYear() + "): Isnad ontology, version " + edition.version()
                + ". " + Vocabulary.ONTOLOGY.getURI();
    }

    /** The IRI of one version of the ontology. */
    static Node versionIri(String version) {
        return NodeFactory.createURI(Vocabulary.ONTOLOGY.getURI() + "/" + version);
    }

    private static void set(Graph graph, Node property, Node value) {
        graph.remove(Vocabulary.ONTOLOGY, property, Node.ANY);
        graph.add(Vocabulary.ONTOLOGY, property, value);
    }

    /** All IRIs of a graph, each after a line break. */
    private static String iris(Graph graph) {
        return graph.stream()
                .flatMap((Triple triple) -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .map(node -> "\n" + (node.isLiteral() ? node.getLiteralDatatypeURI() : node.getURI()))
                .collect(Collectors.joining());
    }
}
