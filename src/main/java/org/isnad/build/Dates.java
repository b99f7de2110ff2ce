package org.isnad.build;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;
import org.isnad.model.time.Edtf;
import org.isnad.model.time.EdtfException;

/** From literals to dates and back. */
final class Dates {

    private Dates() {}

    /**
     * The date that a subject gives in this property, if it gives one.
     *
     * @throws IllegalArgumentException if the value is no date of the accepted grammar
     */
    static Optional<Edtf> of(Graph graph, Node subject, Node property) {
        return Completion.only(graph, subject, property).map(Dates::parse);
    }

    private static Edtf parse(Node value) {
        if (!value.isLiteral() || !Isnad.EDTF_DATATYPE.equals(value.getLiteralDatatypeURI())) {
            throw new IllegalArgumentException(value + " is not an EDTF date (write it as \"2017-10\"^^edtf:EDTF)");
        }
        try {
            return Edtf.parse(value.getLiteralLexicalForm());
        } catch (EdtfException e) {
            throw new IllegalArgumentException("bad EDTF date: " + e.getMessage(), e);
        }
    }

    /** A day as an xsd:date. */
    static Node literal(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }
}
