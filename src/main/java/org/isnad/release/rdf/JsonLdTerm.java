package org.isnad.release.rdf;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.isnad.publish.JsonLdNames;
import org.isnad.publish.JsonText;

/**
 * A term of a JSON-LD context.
 *
 * @param name the key that stands for it
 * @param iri what it means
 * @param kind how its values are read
 */
record JsonLdTerm(String name, String iri, Kind kind) {

    /** How the values of a term are read, if they are plain strings. */
    sealed interface Kind {}

    /** As they stand: text without a language. */
    record Plain() implements Kind {}

    /** As the IRI of a thing. */
    record Thing() implements Kind {}

    /** As a term of this context, or an IRI. */
    record Word() implements Kind {}

    /** As a literal of this datatype. */
    record Typed(String datatype) implements Kind {}

    /** As texts under their language tags. */
    record Languages() implements Kind {}

    /** Whether this value can be written as a plain string, number or boolean under the term. */
    boolean readsPlainly(Node value) {
        if (kind instanceof Thing || kind instanceof Word) {
            return value.isURI();
        }
        if (!value.isLiteral()) {
            return false;
        }
        String datatype = value.getLiteralDatatypeURI();
        if (kind instanceof Typed typed) {
            return datatype.equals(typed.datatype());
        }
        return kind instanceof Plain && (datatype.equals(XSDDatatype.XSDstring.getURI()) || isNative(value));
    }

    /** Whether JSON has a number or boolean that is read as this very literal. */
    static boolean isNative(Node value) {
        String text = value.getLiteralLexicalForm();
        String datatype = value.getLiteralDatatypeURI();
        if (datatype.equals(XSDDatatype.XSDboolean.getURI())) {
            return text.equals("true") || text.equals("false");
        }
        return datatype.equals(XSDDatatype.XSDinteger.getURI()) && text.matches("0|-?[1-9][0-9]{0,14}");
    }

    /** The definition of the term as it stands in the context. */
    String definition(JsonLdNames names) {
        String id = JsonText.string(names.shortIri(iri));
        Optional<String> more = Optional.empty();
        if (kind instanceof Thing) {
            more = Optional.of("\"@type\":\"@id\"");
        } else if (kind instanceof Word) {
            more = Optional.of("\"@type\":\"@vocab\"");
        } else if (kind instanceof Typed typed) {
            more = Optional.of("\"@type\":" + JsonText.string(names.shortIri(typed.datatype())));
        } else if (kind instanceof Languages) {
            more = Optional.of("\"@container\":\"@language\"");
        }
        return more.map(text -> "{\"@id\":" + id + "," + text + "}").orElse(id);
    }
}
