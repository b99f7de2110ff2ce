package org.isnad.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedDatasetTest {

    private static final String BASE = "https://w3id.org/isnad/";
    private static final PrefixMap PREFIXES = PrefixMapFactory.create();

    static {
        PREFIXES.add("isnad", BASE + "ontology#");
    }

    private final Path folder;

    ServedDatasetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Node iri(String local) {
        return NodeFactory.createURI(BASE + local);
    }

    private DatasetGraph read(String... statements) throws Exception {
        String text = String.join(" .\n", statements).replace("<", "<" + BASE) + " .\n";
        return ServedDataset.read(Files.writeString(folder.resolve("build.nq"), text), PREFIXES);
    }

    @Test
    void theDefaultGraphIsACopyOfAllGraphsButInferred() throws Exception {
        DatasetGraph dataset = read(
                "<s1> <p> <o> <graph/source/a>",
                "<s2> <p> <o> <graph/direct>",
                "<s3> <p> <o> <graph/inferred>",
                "<s1> <p> <o> <graph/entities>");

        assertThat(dataset.getDefaultGraph().stream().map(triple -> triple.getSubject()))
                .containsExactlyInAnyOrder(iri("s1"), iri("s2"));
        assertThat(dataset.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)).hasSize(6);
        assertThat(ServedDataset.statements(dataset)).isEqualTo(4);
    }

    @Test
    void aWithdrawnClaimIsFoundOnlyInItsOwnGraph() throws Exception {
        DatasetGraph dataset = read(
                "<graph/x> <p> <claim/gone> <graph/entities>",
                "<claim/gone> <p> <o> <graph/source/a>",
                "<claim/kept> <p> <o> <graph/source/a>",
                "<claim/kept> <ontology#status> <scale/status-disputed> <graph/curation>",
                "<claim/gone> <ontology#status> <scale/status-withdrawn> <graph/curation>");

        assertThat(dataset.getDefaultGraph().contains(iri("claim/gone"), Node.ANY, Node.ANY))
                .isFalse();
        assertThat(dataset.getDefaultGraph()
                        .find(iri("claim/kept"), Node.ANY, Node.ANY)
                        .toList())
                .hasSize(2);
        assertThat(dataset.getGraph(iri("graph/source/a")).contains(iri("claim/gone"), Node.ANY, Node.ANY))
                .isTrue();
    }

    @Test
    void aStatementInNoGraphIsRefused() {
        assertThatThrownBy(() -> read("<s> <p> <o>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(BASE + "s");
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        DatasetGraph dataset = read("<s> <p> <o> <graph/a>");
        Quad quad = Quad.create(iri("graph/a"), iri("s"), iri("p"), iri("new"));

        assertThatThrownBy(() -> dataset.add(quad)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> dataset.deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> dataset.begin(ReadWrite.WRITE)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(dataset::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> dataset.getGraph(iri("graph/a")).add(quad.asTriple()))
                .hasMessageContaining("read-only");
        assertThatThrownBy(() -> dataset.getDefaultGraph().clear()).hasMessageContaining("read-only");
        assertThatThrownBy(() -> dataset.prefixes().add("x", "urn:x"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(ServedDataset.statements(dataset)).isEqualTo(1);
    }

    @Test
    void aGraphThatIsNotThereIsEmptyAndStaysAway() throws Exception {
        DatasetGraph dataset = read("<s> <p> <o> <graph/a>");

        assertThat(dataset.getGraph(iri("graph/none")).isEmpty()).isTrue();
        assertThat(dataset.containsGraph(iri("graph/none"))).isFalse();
        assertThat(dataset.listGraphNodes()).toIterable().containsExactly(iri("graph/a"));
    }

    @Test
    void prefixesAreSetOnTheDatasetAndItsDefaultGraph() throws Exception {
        DatasetGraph dataset = read("<s> <p> <o> <graph/a>");

        assertThat(dataset.prefixes().get("isnad")).isEqualTo(BASE + "ontology#");
        assertThat(dataset.getDefaultGraph().getPrefixMapping().getNsPrefixURI("isnad"))
                .isEqualTo(BASE + "ontology#");
    }

    @Test
    void anyRdfFileIsServedAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("any.ttl"), "<urn:s> <urn:p> 1 , 2 .\n");

        DatasetGraph dataset = ServedDataset.asIs(file, PREFIXES);

        assertThat(dataset.getDefaultGraph().size()).isEqualTo(2);
        assertThat(ServedDataset.statements(dataset)).isEqualTo(2);
    }

    @Test
    void aFileThatDoesNotParseIsToldWithItsLine() throws Exception {
        Path file = Files.writeString(folder.resolve("bad.ttl"), "<urn:s> <urn:p> 1 .\n<urn:s> <urn:p> oops .\n");

        assertThatThrownBy(() -> ServedDataset.asIs(file, PREFIXES))
                .isInstanceOf(UnreadableGraphException.class)
                .hasMessageStartingWith(file + ":2: ");
        assertThatThrownBy(() -> ServedDataset.asIs(folder.resolve("absent.ttl"), PREFIXES))
                .isInstanceOf(UnreadableGraphException.class)
                .hasMessageContaining("absent.ttl");
        assertThatThrownBy(() -> ServedDataset.read(folder.resolve("absent.nq"), PREFIXES))
                .isInstanceOf(UnreadableGraphException.class)
                .hasMessageContaining("absent.nq");
    }
}
