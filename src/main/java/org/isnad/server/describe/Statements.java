package org.isnad.server.describe;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** A description while it is written, with the prefixes that it uses. */
final class Statements {

    static final String VOID = "http://rdfs.org/ns/void#";
    static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    static final String FORMATS = "http://www.w3.org/ns/formats/";
    static final String DCAT = "http://www.w3.org/ns/dcat#";
    static final String DCTERMS = "http://purl.org/dc/terms/";
    static final String SCHEMA = "https://schema.org/";
    static final String FOAF = "http://xmlns.com/foaf/0.1/";
    static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

    private final Graph graph = GraphFactory.createDefaultGraph();

    Statements() {
        graph.getPrefixMapping()
                .setNsPrefix("void", VOID)
                .setNsPrefix("sd", SD)
                .setNsPrefix("dcat", DCAT)
                .setNsPrefix("dcterms", DCTERMS)
                .setNsPrefix("schema", SCHEMA)
                .setNsPrefix("foaf", FOAF)
                .setNsPrefix("rdfs", RDFS)
                .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** The IRI of a part of something that is named by an IRI itself. */
    static Node part(String whole, String kind, String name) {
        return iri(whole + kind + "=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    static Node text(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    Statements add(Node subject, String predicate, Node object) {
        graph.add(subject, iri(predicate), object);
        return this;
    }

    Statements type(Node subject, String type) {
        graph.add(subject, RDF.type.asNode(), iri(type));
        return this;
    }

    Graph graph() {
        return graph;
    }
}
