package org.isnad.release.describe;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;

/** A description while it is written, and the vocabularies it is written in. */
final class Statements {

    static final String ADMS = "http://www.w3.org/ns/adms#";
    static final String DCAT = "http://www.w3.org/ns/dcat#";
    static final String DCATAP = "http://data.europa.eu/r5r/";
    static final String DCT = "http://purl.org/dc/terms/";
    static final String DQV = "http://www.w3.org/ns/dqv#";
    static final String EU = "http://publications.europa.eu/resource/authority/";
    static final String FOAF = "http://xmlns.com/foaf/0.1/";
    static final String IANA = "https://www.iana.org/assignments/media-types/";
    static final String PROV = "http://www.w3.org/ns/prov#";
    static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    static final String SCHEMA = "https://schema.org/";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String SPDX = "http://spdx.org/rdf/terms#";
    static final String VCARD = "http://www.w3.org/2006/vcard/ns#";
    static final String VOID = "http://rdfs.org/ns/void#";

    private final Graph graph = Graphs.inMemory();

    /** The prefixes of every description. */
    static PrefixMap prefixes() {
        PrefixMap map = PrefixMapFactory.create();
        map.add("adms", ADMS);
        map.add("dcat", DCAT);
        map.add("dcatap", DCATAP);
        map.add("dct", DCT);
        map.add("dqv", DQV);
        map.add("foaf", FOAF);
        map.add("isnad", Isnad.NS);
        map.add("ldqd", "http://www.w3.org/2016/05/ldqd#");
        map.add("prov", PROV);
        map.add("rdf", RDF.uri);
        map.add("rdfs", RDFS);
        map.add("schema", SCHEMA);
        map.add("skos", SKOS);
        map.add("spdx", SPDX);
        map.add("vcard", VCARD);
        map.add("void", VOID);
        map.add("xsd", XSDDatatype.XSD + "#");
        return map;
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node text(Text text) {
        return NodeFactory.createLiteralLang(text.words(), text.language());
    }

    static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node number(long number) {
        return typed(Long.toString(number), XSDDatatype.XSDinteger);
    }

    static Node day(LocalDate day) {
        return typed(day.toString(), XSDDatatype.XSDdate);
    }

    static Node typed(String text, RDFDatatype datatype) {
        return NodeFactory.createLiteralDT(text, datatype);
    }

    Statements type(Node subject, String... types) {
        for (String type : types) {
            graph.add(subject, RDF.type.asNode(), iri(type));
        }
        return this;
    }

    Statements add(Node subject, String predicate, Node object) {
        graph.add(subject, iri(predicate), object);
        return this;
    }

    Statements add(Node subject, String predicate, List<Text> texts) {
        texts.forEach(text -> add(subject, predicate, text(text)));
        return this;
    }

    /** Says of a thing what its SHA-256 is, in a node of its own. */
    Statements sha256(Node subject, Node checksum, String hex) {
        return add(subject, SPDX + "checksum", checksum)
                .type(checksum, SPDX + "Checksum")
                .add(checksum, SPDX + "algorithm", iri(SPDX + "checksumAlgorithm_sha256"))
                .add(checksum, SPDX + "checksumValue", typed(hex, XSDDatatype.XSDhexBinary));
    }

    Statements addAll(Graph other) {
        other.stream().forEach(graph::add);
        return this;
    }

    Graph graph() {
        return graph;
    }
}
