package org.isnad.mutants;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Isnad;

/** The terms that mutations speak of, and short ways to make values. */
final class Terms {

    static final Node TYPE = RDF.type.asNode();
    static final Node TITLE = DCTerms.title.asNode();
    static final Node LABEL = SKOS.prefLabel.asNode();
    static final Node REBUTS = Isnad.term("rebuts");
    static final Node OUT_OF = Isnad.term("outOf");
    static final Node COUNT = Isnad.term("count");
    static final Node QUANTIFIER = Isnad.term("quantifier");
    static final Node PROGRAMME = Isnad.term("programme");
    static final Node UNIT = Isnad.term("unit");
    static final Node ROLE_TEXT = Isnad.term("roleText");
    static final Node NAME_KIND = Isnad.term("nameKind");
    static final Node IDENTIFIER_SCHEME = Isnad.term("identifierScheme");
    static final Node NOTE = Isnad.term("note");
    static final Node LOWER = Isnad.term("lower");
    static final Node UPPER = Isnad.term("upper");
    static final Node READ_AT = Isnad.term("readAt");
    static final Node READ_ON = Isnad.term("readOn");
    static final Node PROOF = Isnad.term("proof");
    static final Node UNRECORDED_HEDGE = Isnad.scale("hedge-not-recorded");

    private Terms() {}

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node text(String text, String language) {
        return NodeFactory.createLiteralLang(text, language);
    }

    static Node edtf(String date) {
        return NodeFactory.createLiteralDT(date, TypeMapper.getInstance().getSafeTypeByName(Isnad.EDTF_DATATYPE));
    }

    static Node day(String date) {
        return NodeFactory.createLiteralDT(date, XSDDatatype.XSDdate);
    }

    static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    /** A thing of the record by its path, such as {@code person/nobody}. */
    static Node thing(String path) {
        return NodeFactory.createURI(Isnad.BASE + path);
    }

    /** The same value in another language. */
    static Node tagged(Node value, String language) {
        return text(value.getLiteralLexicalForm(), language);
    }

    /** A thing of the same kind that nothing describes. */
    static Node unknownLike(Node thing) {
        return thing(Block.kindOf(thing) + "/nobody-ever-described-this");
    }
}
