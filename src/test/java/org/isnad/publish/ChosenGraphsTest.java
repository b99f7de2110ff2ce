package org.isnad.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class ChosenGraphsTest {

    private static final Node S = node("s");
    private static final Node A = node("a");
    private static final Node B = node("b");

    private final DatasetGraph dataset = ServedDataset.of(
            Stream.of(
                    Quad.create(A, S, S, node("both")),
                    Quad.create(B, S, S, node("both")),
                    Quad.create(B, S, S, node("only-b"))),
            PrefixMapFactory.create());

    private static Node node(String name) {
        return NodeFactory.createURI("urn:" + name);
    }

    private DatasetGraph choose(List<Node> defaults, Node... named) {
        return ChosenGraphs.of(dataset, defaults, Arrays.asList(named));
    }

    @Test
    void theDefaultGraphIsTheOneChosenOrTheUnionWithoutRepetition() {
        assertThat(choose(List.of(A)).getDefaultGraph().stream()).hasSize(1);
        assertThat(choose(List.of(B, B)).getDefaultGraph().stream()).hasSize(2);
        assertThat(choose(List.of(A, B)).getDefaultGraph().stream()).hasSize(2);
    }

    @Test
    void whatIsNotChosenIsNotThere() {
        DatasetGraph none = choose(List.of(), A);

        assertThat(none.getDefaultGraph().isEmpty()).isTrue();
        assertThat(none.listGraphNodes()).toIterable().containsExactly(A);
        assertThat(none.getGraph(B).isEmpty()).isTrue();
        assertThat(choose(List.of(node("nowhere")), node("nowhere"))
                        .getDefaultGraph()
                        .isEmpty())
                .isTrue();
    }
}
