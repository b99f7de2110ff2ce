package org.isnad.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;

class NetworkFileTest {

    private final MadeUpRecord record = new MadeUpRecord()
            .says("first", "a", "alliedWith", "b", "isnad:hedge scale:hedge-believed")
            .says("second", "a", "alliedWith", "b", "")
            .says("second", "a", "fundedBy", "b", "")
            .says("first", "person:p", "holdsPost", "a", "isnad:role scale:role-leader");

    /** What a file says of nodes and edges, by their ids and their order. */
    private record Read(Map<String, Map<String, Attribute>> nodes, List<Map<String, Attribute>> edges) {}

    private static <I extends BaseEventDrivenImporter<String, DefaultEdge> & GraphImporter<String, DefaultEdge>>
            Read read(I importer, String text) {
        Map<String, Map<String, Attribute>> nodes = new HashMap<>();
        Map<DefaultEdge, Map<String, Attribute>> edges = new HashMap<>();
        importer.addVertexAttributeConsumer((node, value) ->
                nodes.computeIfAbsent(node.getFirst(), id -> new HashMap<>()).put(node.getSecond(), value));
        importer.addEdgeAttributeConsumer((edge, value) ->
                edges.computeIfAbsent(edge.getFirst(), id -> new HashMap<>()).put(edge.getSecond(), value));
        org.jgrapht.Graph<String, DefaultEdge> graph = new DirectedMultigraph<>(DefaultEdge.class);
        importer.importGraph(graph, new StringReader(text));
        return new Read(nodes, graph.edgeSet().stream().map(edges::get).toList());
    }

    @Test
    void graphml_keeps_to_its_schema_and_carries_everything() {
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.setSchemaValidation(true);

        Read read = read(importer, NetworkFile.graphMl(record.network()));

        assertThat(read.nodes()).containsOnlyKeys("organization:a", "organization:b", "person:p");
        assertThat(text(read.nodes().getOrDefault("organization:a", Map.of())))
                .containsEntry("label", "The a")
                .containsEntry("label_en", "The a")
                .containsEntry("label_ar", "a بالعربية")
                .containsEntry("kind", "organization")
                .containsEntry("iri", "https://w3id.org/isnad/organization/a")
                .containsEntry("degree", "2")
                .containsEntry("betweenness", "1.000000");
        assertThat(read.edges()).hasSize(3);
        assertThat(text(read.edges().get(0)))
                .containsEntry("predicate", "https://w3id.org/isnad/ontology#alliedWith")
                .containsEntry("label", "allied with")
                .containsEntry("label_ar", "متحالف مع")
                .containsEntry("claim_count", "2")
                .containsEntry("witnesses", "2")
                .containsEntry("strongest_hedge", "scale:hedge-flat")
                .containsEntry("hedges", "scale:hedge-flat scale:hedge-believed")
                .containsEntry("claims", "https://w3id.org/isnad/claim/second-2 https://w3id.org/isnad/claim/first-1")
                .containsEntry("sources", "https://w3id.org/isnad/source/second https://w3id.org/isnad/source/first")
                .doesNotContainKey("roles");
        assertThat(text(read.edges().get(2))).containsEntry("roles", "https://w3id.org/isnad/scale/role-leader");
    }

    @Test
    void graphml_declares_what_is_a_number() {
        assertThat(NetworkFile.graphMl(record.network()))
                .containsPattern("for=\"all\" attr.name=\"label\" attr.type=\"string\"")
                .containsPattern("for=\"node\" attr.name=\"degree\" attr.type=\"int\"")
                .containsPattern("for=\"node\" attr.name=\"betweenness\" attr.type=\"double\"")
                .containsPattern("for=\"edge\" attr.name=\"claim_count\" attr.type=\"int\"");
    }

    @Test
    void dot_can_be_read_whatever_stands_in_a_label() {
        Network network = spoken("say \\\"no\\\" \\\\ & yes");
        DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);

        Read read = read(importer, NetworkFile.dot(network));

        assertThat(read.nodes()).containsOnlyKeys("organization:a", "organization:b");
        assertThat(text(read.nodes().getOrDefault("organization:a", Map.of())).get("label"))
                .startsWith("say \"no\" \\")
                .endsWith("& yes");
        assertThat(text(read.edges().get(0))).containsEntry("claims", "https://w3id.org/isnad/claim/first-1");
    }

    /** A network whose first actor has this label, as Turtle writes it. */
    private static Network spoken(String label) {
        Graph graph = new MadeUpRecord()
                .labelled("a", label)
                .says("a", "fundedBy", "b")
                .graph();
        return TieClaims.read(graph, TieChoice.of(graph, List.of(TieChoice.DEFAULT), false))
                .network(Clocks.ALL);
    }

    @Test
    void dot_doubles_the_backslash_that_would_begin_an_escape() {
        assertThat(NetworkFile.dot(spoken("N\\\\N"))).contains("label=\"N\\\\N\"");
    }

    @Test
    void tables_have_a_line_for_each_edge_and_each_node() {
        assertThat(NetworkFile.edgesAsCsv(record.network()).lines().toList())
                .hasSize(4)
                .startsWith("subject,object,label,label_en,label_ar,predicate,roles,claim_count,witnesses,"
                        + "strongest_hedge,hedges,claims,sources")
                .last()
                .asString()
                .startsWith("person:p,organization:a,holds post,");
        assertThat(NetworkFile.nodesAsCsv(record.network()).split("\r\n"))
                .containsExactly(
                        "id,label,label_en,label_ar,kind,iri,degree,degree_share,betweenness,betweenness_share",
                        "organization:a,The a,The a,a بالعربية,organization,https://w3id.org/isnad/organization/a,"
                                + "2,1.000000,1.000000,1.000000",
                        "organization:b,The b,The b,b بالعربية,organization,https://w3id.org/isnad/organization/b,"
                                + "1,0.500000,0.000000,0.000000",
                        "person:p,The p,The p,p بالعربية,person,https://w3id.org/isnad/person/p,"
                                + "1,0.500000,0.000000,0.000000");
    }

    private static Map<String, String> text(Map<String, Attribute> attributes) {
        Map<String, String> text = new HashMap<>();
        attributes.forEach((name, value) -> text.put(name, value.getValue()));
        return text;
    }
}
