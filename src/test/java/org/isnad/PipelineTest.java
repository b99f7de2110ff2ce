package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.publish.SortedNQuads;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.junit.jupiter.api.Test;

class PipelineTest {

    @Test
    void the_curated_data_conforms() {
        assertThat(CuratedData.build().report().violationsAsText()).isEmpty();
    }

    @Test
    void the_same_input_in_another_order_gives_the_same_bytes() throws IOException {
        List<CuratedText> texts = new ArrayList<>(DataFolder.texts(CuratedData.FOLDER, new ArrayList<>()));
        Collections.shuffle(texts, new Random(20));

        byte[] shuffled = bytes(CuratedData.pipeline().run(texts, List.of()).dataset());

        assertThat(shuffled).isEqualTo(bytes(CuratedData.build().dataset()));
    }

    @Test
    void what_is_published_adds_conclusions_and_figures_and_changes_nothing_else() throws IOException {
        DatasetGraph built = CuratedData.build().dataset();
        byte[] before = bytes(built);

        DatasetGraph published = CuratedData.pipeline().published(built);

        assertThat(bytes(built)).isEqualTo(before);
        assertThat(bytes(published)).isEqualTo(bytes(CuratedData.pipeline().published(built)));
        assertThat(published.getGraph(Graphs.RELEASE).size())
                .isGreaterThan(built.getGraph(Graphs.RELEASE).size());
        Set<Node> added = Set.of(Graphs.RELEASE, Graphs.INFERRED, Graphs.DERIVATIONS);
        assertThat(published.stream()
                        .filter(quad -> !added.contains(quad.getGraph()))
                        .count())
                .isEqualTo(built.stream()
                        .filter(quad -> !quad.getGraph().equals(Graphs.RELEASE))
                        .count());
        assertThat(published.stream(Graphs.RELEASE, Node.ANY, Node.ANY, Node.ANY))
                .noneMatch(
                        quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
    }

    @Test
    void every_line_of_the_build_is_in_the_order_of_code_points() throws IOException {
        String quads = new String(bytes(CuratedData.build().dataset()), StandardCharsets.UTF_8);

        assertThat(quads.lines().map(line -> line.codePoints().boxed().toList()))
                .isSortedAccordingTo((one, two) -> {
                    for (int i = 0; i < Math.min(one.size(), two.size()); i++) {
                        int order = Integer.compare(one.get(i), two.get(i));
                        if (order != 0) {
                            return order;
                        }
                    }
                    return Integer.compare(one.size(), two.size());
                });
    }

    @Test
    void the_graphs_are_those_of_the_model_and_none_has_a_blank_node() {
        DatasetGraph dataset = CuratedData.build().dataset();

        assertThat(dataset.getDefaultGraph().isEmpty()).isTrue();
        assertThat(dataset.listGraphNodes())
                .toIterable()
                .contains(
                        Graphs.ENTITIES,
                        Graphs.SCALES,
                        Graphs.CURATION,
                        Graphs.LINKS,
                        Graphs.DIRECT,
                        Graphs.ONTOLOGY,
                        Graphs.RELEASE,
                        Graphs.ofSource("heras-2017"));
        assertThat(dataset.stream())
                .noneMatch(
                        quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
    }

    @Test
    void nothing_becomes_direct_that_the_seed_only_believes() {
        DatasetGraph dataset = CuratedData.build().dataset();

        assertThat(dataset.contains(Graphs.ofSource("heras-2017"), Node.ANY, Isnad.PREDICATE, Isnad.term("closeTo")))
                .isTrue();
        assertThat(dataset.contains(Graphs.DIRECT, Node.ANY, Isnad.term("ledByVeteranOf"), Node.ANY))
                .isFalse();
    }

    private static byte[] bytes(DatasetGraph dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SortedNQuads.write(dataset, out);
        return out.toByteArray();
    }
}
