package org.isnad.view;

import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;

/** Says of which view a dataset is, in place of the description of the whole, whose figures do not hold for it. */
final class ViewDescription {

    private static final Node RECORD = Isnad.DATASET;
    private static final Node DATASET = NodeFactory.createURI("http://rdfs.org/ns/void#Dataset");

    private ViewDescription() {}

    static Graph of(View view) {
        Graph graph = Graphs.inMemory();
        graph.add(RECORD, RDF.type.asNode(), DATASET);
        graph.add(RECORD, DCTerms.description.asNode(), NodeFactory.createLiteralLang("A view: " + view + ".", "en"));
        view.asOf().ifPresent(day -> {
            graph.add(RECORD, Isnad.term("asOf"), day(day));
            graph.add(
                    RECORD,
                    Isnad.term("certainty"),
                    NodeFactory.createLiteralString(view.certainty().name()));
        });
        view.knownBy().ifPresent(day -> graph.add(RECORD, Isnad.term("knownBy"), day(day)));
        return graph;
    }

    private static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }
}
