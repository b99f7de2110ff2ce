package org.isnad.generate;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.read.Packed;

/** Writes things and sources as the build publishes them: with every class above their own, and with labels. */
final class ThingWriter {

    static final RDFDatatype EDTF = TypeMapper.getInstance().getSafeTypeByName(Isnad.EDTF_DATATYPE);

    private final Graph ontology = Packed.ontology();
    private final StreamRDF out;

    ThingWriter(StreamRDF out) {
        this.out = out;
    }

    void thing(Kind kind, Node thing, int name, boolean inArabic) {
        types(Graphs.ENTITIES, thing, kind.className());
        label(Graphs.ENTITIES, thing, SKOS.prefLabel.asNode(), Names.in("en", name));
        if (inArabic) {
            label(Graphs.ENTITIES, thing, SKOS.prefLabel.asNode(), Names.in("ar", name));
        }
    }

    void source(GeneratedSource source) {
        Node node = source.node();
        Node graph = source.graph();
        String className =
                switch (source.like().tier()) {
                    case "tier-official" -> "Statement";
                    case "tier-analysis" -> "Report";
                    case "tier-tertiary" -> "ReferenceWork";
                    default -> "NewsArticle";
                };
        types(graph, node, className);
        label(graph, node, DCTerms.title.asNode(), Names.in("en", source.slug().hashCode()));
        quad(graph, node, DCTerms.language.asNode(), NodeFactory.createLiteralString("en"));
        quad(graph, node, Isnad.TIER, Isnad.scale(source.like().tier()));
        quad(graph, node, Isnad.term("readAt"), NodeFactory.createURI("https://example.org/" + source.slug()));
        String day = source.issued().toString();
        if (source.like().dated()) {
            quad(graph, node, Isnad.ISSUED, NodeFactory.createLiteralDT(day, EDTF));
            quad(graph, node, Isnad.ISSUED_EARLIEST, NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
            quad(graph, node, Isnad.ISSUED_LATEST, NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
        } else {
            quad(graph, node, Isnad.term("readOn"), NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
        }
    }

    private void types(Node graph, Node thing, String className) {
        Set<Node> classes = new LinkedHashSet<>();
        addWithSuper(Isnad.term(className), classes);
        classes.forEach(type -> quad(graph, thing, RDF.type.asNode(), type));
    }

    private void addWithSuper(Node type, Set<Node> classes) {
        if (type.isURI() && type.getURI().startsWith(Isnad.NS) && classes.add(type)) {
            ontology.stream(type, RDFS.subClassOf.asNode(), Node.ANY)
                    .forEach(above -> addWithSuper(above.getObject(), classes));
        }
    }

    private void label(Node graph, Node thing, Node property, Node label) {
        quad(graph, thing, property, label);
        quad(graph, thing, RDFS.label.asNode(), label);
    }

    private void quad(Node graph, Node subject, Node predicate, Node object) {
        out.quad(Quad.create(graph, subject, predicate, object));
    }
}
