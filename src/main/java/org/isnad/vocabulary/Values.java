package org.isnad.vocabulary;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/** The one order of values, so that the same vocabulary gives the same bytes. */
final class Values {

    static final RDFDatatype BOOLEAN = XSDDatatype.XSDboolean;

    private static final List<String> LANGUAGES = List.of("en", "ar", "fa");

    /** English, Arabic, Persian, then what has no language; within these by their N-Triples. */
    static final Comparator<Node> ORDER =
            Comparator.comparingInt(Values::language).thenComparing((Node node) -> NodeFmtLib.strNT(node));

    private Values() {}

    private static int language(Node node) {
        int place = node.isLiteral() ? LANGUAGES.indexOf(node.getLiteralLanguage()) : -1;
        return place < 0 ? LANGUAGES.size() : place;
    }
}
