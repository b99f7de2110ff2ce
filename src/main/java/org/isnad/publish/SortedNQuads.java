package org.isnad.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes a dataset without blank nodes as N-Quads, one quad a line, sorted by code points, in the canonical form of
 * <a href="https://www.w3.org/TR/rdf12-n-quads/#canonical-quads">N-Quads</a>: for such a dataset this is its canonical
 * form under <a href="https://www.w3.org/TR/rdf-canon/">RDFC-1.0</a>, and so the same bytes for the same content.
 */
public final class SortedNQuads {

    private SortedNQuads() {}

    /**
     * Writes every quad of the named graphs.
     *
     * @throws IllegalArgumentException if there is a blank node: it has no name to be sorted by
     */
    public static void write(DatasetGraph dataset, OutputStream out) throws IOException {
        write(dataset, graph -> true, out);
    }

    /**
     * Writes every quad of those named graphs whose names are chosen.
     *
     * @throws IllegalArgumentException if there is a blank node in them
     */
    public static void write(DatasetGraph dataset, Predicate<Node> graphs, OutputStream out) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        for (Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY); quads.hasNext(); ) {
            Quad quad = quads.next();
            if (graphs.test(quad.getGraph())) {
                lines.add(line(quad).getBytes(StandardCharsets.UTF_8));
            }
        }
        // UTF-8 keeps the order of code points; Java's own strings do not.
        lines.sort(Arrays::compareUnsigned);
        for (byte[] line : lines) {
            out.write(line);
        }
    }

    /**
     * One quad as a line of canonical N-Quads, with its end.
     *
     * @throws IllegalArgumentException if a node in it is neither an IRI nor a literal
     */
    public static String line(Quad quad) {
        StringBuilder line = new StringBuilder(256);
        for (Node node : List.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())) {
            if (node.isURI()) {
                line.append('<').append(node.getURI()).append('>');
            } else if (node.isLiteral()) {
                appendLiteral(line, node);
            } else {
                throw new IllegalArgumentException("blank node in " + quad);
            }
            line.append(' ');
        }
        return line.append(".\n").toString();
    }

    private static void appendLiteral(StringBuilder line, Node literal) {
        line.append('"');
        String text = literal.getLiteralLexicalForm();
        for (int i = 0; i < text.length(); i++) {
            appendEscaped(line, text.charAt(i));
        }
        line.append('"');
        if (!literal.getLiteralLanguage().isEmpty()) {
            line.append('@').append(literal.getLiteralLanguage());
        } else if (!XSDDatatype.XSDstring.getURI().equals(literal.getLiteralDatatypeURI())) {
            line.append("^^<").append(literal.getLiteralDatatypeURI()).append('>');
        }
    }

    private static void appendEscaped(StringBuilder line, char c) {
        switch (c) {
            case '\b' -> line.append("\\b");
            case '\t' -> line.append("\\t");
            case '\n' -> line.append("\\n");
            case '\f' -> line.append("\\f");
            case '\r' -> line.append("\\r");
            case '"' -> line.append("\\\"");
            case '\\' -> line.append("\\\\");
            default -> {
                if (c < ' ' || c == 0x7F || c == 0xFFFE || c == 0xFFFF) {
                    line.append("\\u").append(String.format(Locale.ROOT, "%04X", (int) c));
                } else {
                    line.append(c);
                }
            }
        }
    }
}
