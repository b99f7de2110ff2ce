package org.isnad.infer;

import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Isnad;
import org.isnad.model.time.Bounds;
import org.jspecify.annotations.Nullable;

/** Writes derivations as RDF, in the pattern of claims, so that one query reads both. */
final class Statement {

    private static final Node WAS_DERIVED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    private Statement() {}

    /** What is stated, when and how surely. */
    static void write(Derivation derivation, Node node, Graph graph) {
        graph.add(node, Isnad.SUBJECT, derivation.conclusion().getSubject());
        graph.add(node, Isnad.PREDICATE, derivation.conclusion().getPredicate());
        graph.add(node, Isnad.OBJECT, derivation.conclusion().getObject());
        graph.add(node, Isnad.POLARITY, Isnad.AFFIRMED);
        graph.add(node, Isnad.STATUS, Isnad.ACCEPTED);
        graph.add(node, Isnad.HEDGE, derivation.modality().hedge().concept());
        graph.add(node, Isnad.CONFIDENCE, derivation.modality().confidence().concept());
        Bounds bounds = derivation.bounds();
        day(node, Isnad.BEGIN_EARLIEST, bounds.beginEarliest(), graph);
        day(node, Isnad.BEGIN_LATEST, bounds.beginLatest(), graph);
        day(node, Isnad.END_EARLIEST, bounds.endEarliest(), graph);
        day(node, Isnad.END_LATEST, bounds.endLatest(), graph);
    }

    /** The same with the proof: rule, premises, and in PROV the claims at the bottom. */
    static void writeWithProof(Derivation derivation, boolean moreProofs, Graph graph) {
        Node node = derivation.node();
        graph.add(node, RDF.type.asNode(), Isnad.DERIVATION);
        write(derivation, node, graph);
        graph.add(node, Isnad.RULE, derivation.rule());
        derivation.premises().forEach(premise -> graph.add(node, Isnad.PREMISE, premise));
        derivation.prior().forEach(premise -> {
            graph.add(node, Isnad.PREMISE, premise);
            graph.add(node, Isnad.PRIOR_PREMISE, premise);
        });
        derivation.claims().forEach(claim -> graph.add(node, WAS_DERIVED_FROM, claim));
        if (moreProofs) {
            graph.add(node, Isnad.MORE_PROOFS, TRUE);
        }
    }

    private static void day(Node node, Node bound, @Nullable LocalDate day, Graph graph) {
        if (day != null) {
            graph.add(node, bound, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
        }
    }
}
