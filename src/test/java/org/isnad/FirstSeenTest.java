package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;
import org.isnad.model.Version;
import org.isnad.publish.ServedDataset;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FirstSeen;
import org.isnad.read.Releases;
import org.isnad.view.Certainty;
import org.isnad.view.View;
import org.isnad.view.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The release in which a claim first stood, from the ledger into the graphs. */
class FirstSeenTest {

    private static final Version VERSION = new Version("0.1.0");

    private final List<CuratedText> texts;

    FirstSeenTest(@TempDir Path data) throws IOException {
        texts = DataFolder.texts(SmallData.in(data), new ArrayList<>());
    }

    private Pipeline.Outcome build(FirstSeen seen) {
        return CuratedData.pipeline().run(texts, seen, List.of(), Set.of());
    }

    private FirstSeen all() {
        return FirstSeen.none().with(DataFolder.read(texts).claims(), VERSION);
    }

    private static Stream<String> seenIn(Graph graph) {
        return graph.stream(Node.ANY, Isnad.FIRST_SEEN, VERSION.iri())
                .map(triple -> Prefixes.shorten(triple.getSubject()));
    }

    private DatasetGraph served() {
        return ServedDataset.of(build(all()).dataset().stream(), Prefixes.forQueries());
    }

    @Test
    void a_build_states_it_of_each_claim_and_conforms() {
        Pipeline.Outcome built = build(all());
        assertThat(built.report().conforms()).isTrue();
        assertThat(seenIn(built.dataset().getGraph(Graphs.FIRST_SEEN)))
                .containsExactlyInAnyOrder("claim:one-close", "claim:one-name-a", "claim:one-name-b");
    }

    @Test
    void the_default_graph_has_it() {
        assertThat(seenIn(served().getDefaultGraph())).hasSize(3);
    }

    @Test
    void without_a_ledger_there_is_no_such_graph() {
        assertThat(build(FirstSeen.none()).dataset().containsGraph(Graphs.FIRST_SEEN))
                .isFalse();
    }

    @Test
    void a_view_states_it_of_the_claims_that_it_has() {
        View after = new View(Optional.of(LocalDate.of(2017, 10, 31)), Optional.empty(), Certainty.sure);
        View before = new View(Optional.empty(), Optional.of(LocalDate.of(2017, 1, 1)), Certainty.possible);
        Views views = new Views(served(), Prefixes.forQueries(), 4);
        assertThat(seenIn(views.of(after).dataset().getDefaultGraph())).isEmpty();
        assertThat(seenIn(views.of(before).dataset().getDefaultGraph())).isEmpty();
        assertThat(seenIn(views.of(View.WHOLE).dataset().getDefaultGraph())).hasSize(3);
    }

    @Test
    void a_build_of_another_ledger_is_another_build() {
        assertThat(Inputs.hash(texts, all())).isNotEqualTo(Inputs.hash(texts, FirstSeen.none()));
    }

    @Test
    void the_ledgers_of_the_project_fit_its_data() throws IOException {
        List<Problem> problems = new ArrayList<>();
        Releases releases = Releases.read(CuratedData.FOLDER, problems);
        FirstSeen seen = FirstSeen.read(CuratedData.FOLDER, releases, problems);
        assertThat(problems).isEmpty();
        Set<Node> claims =
                DataFolder.read(DataFolder.texts(CuratedData.FOLDER, problems)).claims();
        assertThat(seen.lines()).allMatch(line -> claims.contains(line.claim()));
    }
}
