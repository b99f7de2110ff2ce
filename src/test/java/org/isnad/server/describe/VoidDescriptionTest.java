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
import org.junit.jupiter.api.Test;
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

    @Test
    void aReleaseIsNamedAndItsFilesAreWhereItIsServed() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString("""
                        PREFIX void: <http://rdfs.org/ns/void#>
                        PREFIX dcat: <http://www.w3.org/ns/dcat#>
                        PREFIX release: <https://w3id.org/isnad/release/>
                        <https://w3id.org/isnad/graph/release> {
                          release:0.2.0 void:dataDump <https://w3id.org/isnad/dump/0.2.0/rdf/a.nq.gz> ;
                            dcat:version "0.2.0" ; dcat:previousVersion release:0.1.0 .
                          release:0.1.0 dcat:version "0.1.0" .
                        }
                        """, Lang.TRIG).parse(dataset);
        Served served = new Served(dataset, "hash", Instant.EPOCH, List.of(), List.of(), List.of());

        Graph description = VoidDescription.of(served, "https://example.org");

        Node about = NodeFactory.createURI("https://example.org/.well-known/void#dataset");
        assertThat(objects(description, about, "http://purl.org/dc/terms/source"))
                .containsExactly("https://w3id.org/isnad/release/0.2.0");
        assertThat(objects(description, about, "http://purl.org/dc/terms/isVersionOf"))
                .containsExactly("https://w3id.org/isnad/dataset");
        assertThat(objects(description, about, "http://rdfs.org/ns/void#dataDump"))
                .containsExactly("https://example.org/dump/0.2.0/rdf/a.nq.gz");
        assertThat(objects(description, about, "http://www.w3.org/2000/01/rdf-schema#seeAlso"))
                .containsExactly("https://example.org/dump/0.2.0/dcat.ttl");
    }

    private static List<String> objects(Graph graph, Node subject, String property) {
        return graph.stream(subject, NodeFactory.createURI(property), Node.ANY)
                .map(triple -> triple.getObject().toString())
                .toList();
    }
}
