package org.isnad.release.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.release.describe.MadeUp.iri;
import static org.isnad.release.describe.Statements.DCT;
import static org.isnad.release.describe.Statements.PROV;
import static org.isnad.release.describe.Statements.SPDX;
import static org.isnad.release.describe.Statements.VOID;

import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Graphs;
import org.junit.jupiter.api.Test;

/** How many statements there are, and where they come from. */
class FiguresAndProvenanceTest {

    private static final Node RELEASE = iri("https://w3id.org/isnad/release/1.1.0");
    private static final Graph FIGURES = MadeUp.turtle(DescriptionFile.VOID);
    private static final Graph PROVENANCE = MadeUp.turtle(DescriptionFile.PROVENANCE);

    @Test
    void statements_of_the_data_graphs_are_counted_and_no_others() {
        assertThat(number(RELEASE, "triples")).isEqualTo(14);
        assertThat(FIGURES.stream(RELEASE, iri(VOID + "propertyPartition"), Node.ANY)
                        .mapToInt(triple -> number(triple.getObject(), "triples"))
                        .sum())
                .isEqualTo(14);
    }

    @Test
    void each_data_graph_has_its_size_and_licence() {
        assertThat(objects(FIGURES, RELEASE, VOID + "subset"))
                .containsExactlyInAnyOrder(Graphs.ofSource("s"), Graphs.ENTITIES, Graphs.DIRECT);
        assertThat(number(Graphs.ENTITIES, "triples")).isEqualTo(2);
        assertThat(objects(FIGURES, Graphs.ENTITIES, DCT + "license"))
                .containsExactly(iri("https://creativecommons.org/publicdomain/zero/1.0/"));
    }

    @Test
    void a_dump_holds_the_statements_as_they_are_and_no_view_of_them() {
        assertThat(objects(FIGURES, RELEASE, VOID + "dataDump"))
                .containsExactly(iri("https://w3id.org/isnad/dump/1.1.0/rdf/isnad.nq.gz"));
    }

    @Test
    void every_input_is_told_by_its_hash() {
        assertThat(objects(PROVENANCE, iri(RELEASE.getURI() + "#build"), PROV + "used"))
                .containsExactlyInAnyOrder(
                        iri(RELEASE.getURI() + "#input/data/sources/s.ttl"),
                        iri(RELEASE.getURI() + "#input/data/entities/all.ttl"));
        Node checksum = objects(PROVENANCE, iri(RELEASE.getURI() + "#input/data/sources/s.ttl"), SPDX + "checksum")
                .findFirst()
                .orElseThrow();
        assertThat(objects(PROVENANCE, checksum, SPDX + "checksumValue"))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly("11".repeat(32));
    }

    @Test
    void nothing_tells_when_the_program_ran() {
        assertThat(Descriptions.graph(MadeUp.material(), MadeUp.written()).stream()
                        .map(Triple::getObject)
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralDatatypeURI))
                .doesNotContain(XSDDatatype.XSDdateTime.getURI());
    }

    private static int number(Node subject, String figure) {
        return Integer.parseInt(objects(FIGURES, subject, VOID + figure)
                .findFirst()
                .orElseThrow()
                .getLiteralLexicalForm());
    }

    private static Stream<Node> objects(Graph graph, Node subject, String property) {
        return graph.stream(subject, iri(property), Node.ANY).map(Triple::getObject);
    }
}
