package org.isnad.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** The canonical form of N-Quads, on which the name of a release rests. */
class SortedNQuadsTest {

    private static final Node A = NodeFactory.createURI("http://a.example/a");
    private static final Node G = NodeFactory.createURI("http://a.example/g");

    private static String line(Node object) {
        String line = SortedNQuads.line(new Quad(G, A, A, object));
        String around = "<http://a.example/a> <http://a.example/a> ";
        assertThat(line).startsWith(around).endsWith(" <http://a.example/g> .\n");
        return line.substring(around.length(), line.length() - " <http://a.example/g> .\n".length());
    }

    private static String literal(String text) {
        return line(NodeFactory.createLiteralString(text));
    }

    @Test
    void seven_characters_have_short_escapes() {
        assertThat(literal("\b\t\n\f\r\"\\")).isEqualTo("\"\\b\\t\\n\\f\\r\\\"\\\\\"");
    }

    @Test
    void every_other_control_character_has_four_capital_digits() {
        for (int c = 0; c <= 0x7F; c++) {
            if ((c < 0x20 && "\b\t\n\f\r".indexOf(c) < 0) || c == 0x7F) {
                assertThat(literal(String.valueOf((char) c))).isEqualTo("\"\\u00%02X\"".formatted(c));
            }
        }
        assertThat(literal("\uFFFE\uFFFF")).isEqualTo("\"\\uFFFE\\uFFFF\"");
    }

    @Test
    void everything_else_stands_as_it_is() {
        assertThat(literal("كتائب حزب الله ' \u0080 \u2028 \uD83D\uDE00"))
                .isEqualTo("\"كتائب حزب الله ' \u0080 \u2028 \uD83D\uDE00\"");
    }

    @Test
    void strings_have_no_datatype_and_other_literals_have_theirs() {
        assertThat(line(NodeFactory.createLiteralLang("a", "ar-Latn"))).isEqualTo("\"a\"@ar-Latn");
        assertThat(line(NodeFactory.createLiteralDT("7", XSDDatatype.XSDinteger)))
                .isEqualTo("\"7\"^^<http://www.w3.org/2001/XMLSchema#integer>");
    }

    @Test
    void what_is_written_is_read_as_it_was() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0x3000; c++) {
            all.append(c);
        }
        Quad quad = new Quad(G, A, A, NodeFactory.createLiteralString(all.toString()));
        DatasetGraph read = DatasetGraphFactory.createGeneral();
        RDFParser.fromString(SortedNQuads.line(quad), Lang.NQUADS).parse(read);
        assertThat(read.find()).toIterable().containsExactly(quad);
    }

    @Test
    void lines_are_sorted_by_code_points() throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        // Java's own order of strings has the last two the other way round.
        for (String text : new String[] {"\uD83D\uDE00", "\uFB50", "a"}) {
            dataset.add(G, A, A, NodeFactory.createLiteralString(text));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SortedNQuads.write(dataset, out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(line -> line.split("\"", -1)[1]))
                .containsExactly("a", "\uFB50", "\uD83D\uDE00");
    }

    @Test
    void a_blank_node_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SortedNQuads.line(new Quad(G, A, A, NodeFactory.createBlankNode("b"))))
                .withMessageContaining("blank node");
    }
}
