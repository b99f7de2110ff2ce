package org.isnad.release.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.model.Graphs;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.release.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RdfPartsTest {

    static Stream<String> paths() {
        return MadeUpRelease.parts(MadeUpRelease.dataset()).stream().map(Part::path);
    }

    @Test
    void the_files_are_these() {
        assertThat(paths())
                .containsExactly(
                        "rdf/isnad.nq",
                        "rdf/isnad.trig",
                        "rdf/claims.ttl",
                        "rdf/direct.ttl",
                        "rdf/inferred.ttl",
                        "rdf/isnad.jsonld",
                        "views/reified.ttl",
                        "views/wikibase.ttl",
                        "views/prov.ttl",
                        "vocabulary/context.jsonld");
    }

    @Test
    void the_whole_is_every_graph_but_those_of_ontology_and_description() {
        Set<Quad> expected = MadeUpRelease.dataset().stream()
                .filter(quad -> !quad.isDefaultGraph())
                .filter(quad -> !quad.getGraph().equals(Graphs.ONTOLOGY)
                        && !quad.getGraph().equals(Graphs.RELEASE))
                .collect(Collectors.toSet());

        assertThat(MadeUpRelease.quads("rdf/isnad.nq", Lang.NQUADS))
                .hasSizeGreaterThan(200)
                .isEqualTo(expected);
    }

    @Test
    void the_whole_is_sorted_and_each_quad_stands_once() {
        List<String> lines = MadeUpRelease.text("rdf/isnad.nq").lines().toList();

        assertThat(lines).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void other_syntaxes_of_the_whole_say_the_same() {
        Set<Quad> whole = MadeUpRelease.quads("rdf/isnad.nq", Lang.NQUADS);

        assertThat(MadeUpRelease.quads("rdf/isnad.trig", Lang.TRIG)).isEqualTo(whole);
        assertThat(MadeUpRelease.quads("rdf/isnad.jsonld", Lang.JSONLD11)).isEqualTo(whole);
    }

    @Test
    void the_three_shares_are_the_whole() {
        Graph together = Graphs.inMemory();
        for (String share : List.of("claims", "direct", "inferred")) {
            MadeUpRelease.graph("rdf/" + share + ".ttl").stream().forEach(together::add);
        }
        Set<Triple> whole = MadeUpRelease.quads("rdf/isnad.nq", Lang.NQUADS).stream()
                .map(Quad::asTriple)
                .collect(Collectors.toSet());

        assertThat(together.stream().collect(Collectors.toSet())).isEqualTo(whole);
        assertThat(MadeUpRelease.graph("rdf/inferred.ttl").stream()).isNotEmpty();
    }

    @Test
    void what_is_withdrawn_stays_in_the_data_and_in_no_view() {
        String claim = "claim:report-withdrawn";

        assertThat(MadeUpRelease.text("rdf/claims.ttl")).contains(claim);
        assertThat(MadeUpRelease.text("rdf/isnad.trig")).contains(claim);
        for (String view : List.of("reified", "wikibase", "prov")) {
            assertThat(MadeUpRelease.text("views/" + view + ".ttl")).doesNotContain(claim);
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void the_same_data_gives_the_same_bytes_in_whatever_order_it_came(String path) {
        List<Quad> quads = new ArrayList<>(MadeUpRelease.dataset().stream()
                .filter(quad -> !quad.isDefaultGraph())
                .toList());
        byte[] first = MadeUpRelease.bytes(MadeUpRelease.dataset(), path);
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(quads, new Random(seed));
            DatasetGraph shuffled = ServedDataset.of(quads.stream(), Prefixes.forQueries());

            assertThat(MadeUpRelease.bytes(shuffled, path)).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_file_has_no_blank_node_and_ends_with_a_line_feed(String path) {
        String text = new String(MadeUpRelease.bytes(MadeUpRelease.dataset(), path), StandardCharsets.UTF_8);

        assertThat(text).endsWith("\n").doesNotContain("\r", "_:", "[]");
    }
}
