package org.isnad.server.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoidDescriptionTest {

    @ParameterizedTest
    @CsvSource({"https://w3id.org/isnad/graph/release,true", "https://example.org/graph,false"})
    void onlyTheProjectsOwnDataHasTheProjectForItsPublisher(String graph, boolean ours) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString("<https://example.org/a> <https://example.org/b> \"c\" <" + graph + "> .", Lang.NQUADS)
                .parse(dataset);
        Served served = new Served(dataset, "hash", Instant.EPOCH, List.of(), List.of(), List.of());

        Graph description = VoidDescription.of(served, "https://example.org");

        Node publisher = NodeFactory.createURI("http://purl.org/dc/terms/publisher");
        assertThat(description.contains(Node.ANY, publisher, Node.ANY)).isEqualTo(ours);
    }
}
