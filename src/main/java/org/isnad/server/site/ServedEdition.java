package org.isnad.server.site;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.isnad.model.Isnad;
import org.isnad.vocabulary.Edition;

/** Which edition of the ontology a dataset brings. */
public final class ServedEdition {

    private static final Node ONTOLOGY = NodeFactory.createURI(Isnad.BASE + "ontology");

    private ServedEdition() {}

    /** The edition that the ontology's own header tells. */
    public static Edition of(Graph ontology) {
        return new Edition(
                value(ontology, OWL.versionInfo.asNode())
                        .map(Node::getLiteralLexicalForm)
                        .orElseThrow(),
                value(ontology, DCTerms.issued.asNode())
                        .map(issued -> LocalDate.parse(issued.getLiteralLexicalForm()))
                        .orElseThrow(),
                value(ontology, OWL.priorVersion.asNode()).map(earlier -> earlier.getURI()
                        .substring(ONTOLOGY.getURI().length() + 1)));
    }

    private static Optional<Node> value(Graph ontology, Node property) {
        return ontology.stream(ONTOLOGY, property, Node.ANY)
                .map(Triple::getObject)
                .findFirst();
    }
}
