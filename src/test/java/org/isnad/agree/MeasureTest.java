package org.isnad.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;
import org.isnad.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recall and precision on lists that were counted by hand, and lists that cannot be read. */
class MeasureTest {

    private static final String RECORDED = """
            # A comment.
            recorded-by\tmatter\tclaim\tother
            curators\tfounding\tclaim:a\tclaim:b
            curators\tfounding\tclaim:b\tclaim:c
            curators\tseats\tclaim:d\tclaim:e
            notes\ttitle\tclaim:f\tclaim:g
            """;

    private static final String JUDGED = """
            rule\tverdict\tclaim\tother\treason
            seats-apart\tcontradiction\tclaim:e\tclaim:d\tso
            seats-apart\tcompatible\tclaim:h\tclaim:i\tso
            seats-apart\tcannot tell\tclaim:j\tclaim:k\tso
            ends-apart\tcontradiction\tclaim:b\tclaim:a\tso
            ends-apart\tcontradiction\tclaim:x\tclaim:y\tno longer found
            """;

    private static final List<Disagreement.Candidate> CANDIDATES = List.of(
            candidate("ends-apart", "a", "b"),
            candidate("seats-apart", "d", "e"),
            candidate("seats-apart", "h", "i"),
            candidate("seats-apart", "j", "k"),
            candidate("sizes-apart", "l", "m"));

    private final Path data;
    private final List<Problem> problems = new ArrayList<>();

    MeasureTest(@TempDir Path data) {
        this.data = data;
    }

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectory(data.resolve("agreement"));
        write("recorded.tsv", RECORDED);
        write("judged.tsv", JUDGED);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(data.resolve("agreement").resolve(file), text);
    }

    private Review read() throws IOException {
        return Review.read(data, "data", problems);
    }

    private List<String> texts() {
        return problems.stream().map(Problem::text).toList();
    }

    @Test
    void recall_counts_pairs_and_the_matters_they_are_about() throws IOException {
        Measure measure = Measure.of(read(), CANDIDATES);

        assertThat(problems).isEmpty();
        assertThat(measure.recall())
                .containsExactly(new Measure.Recall("curators", 3, 2, 2, 2), new Measure.Recall("notes", 1, 0, 1, 0));
        assertThat(measure.missed()).extracting(Review.Known::matter).containsExactly("founding", "title");
    }

    @Test
    void precision_counts_what_is_still_found_and_weighs_rules_by_their_candidates() throws IOException {
        Measure measure = Measure.of(read(), CANDIDATES);

        assertThat(measure.precision())
                .containsExactly(
                        new Measure.Precision("ends-apart", 1, 1, 0, 0),
                        new Measure.Precision("seats-apart", 3, 1, 1, 1),
                        new Measure.Precision("sizes-apart", 1, 0, 0, 0));
        assertThat(measure.overall()).isCloseTo((1 * 1.0 + 3 * 0.5) / 4, within(1e-9));
    }

    @Test
    void text_tells_both_and_what_was_missed() throws IOException {
        assertThat(Measure.of(read(), CANDIDATES).asText())
                .contains("  curators          3      2    67 %         2      2   100 %\n")
                .contains("    title: claim:f, claim:g\n")
                .contains("  seats-apart                     3      3             1          1           1      50 %\n")
                .contains(
                        "  sizes-apart                     1      0             0          0           0         -\n");
    }

    @Test
    void a_line_that_cannot_be_read_is_told_with_its_place_and_the_remedy() throws IOException {
        write("recorded.tsv", RECORDED + "curators\tseats\td\tclaim:e\nnotes\tshort\n");
        write(
                "judged.tsv",
                JUDGED + "weather\tcompatible\tclaim:a\tclaim:b\tso\nends-apart\tyes\tclaim:a\tclaim:b\tso\n");

        assertThat(read().known()).hasSize(4);
        assertThat(texts())
                .satisfiesExactly(
                        text -> assertThat(text)
                                .isEqualTo("data/agreement/recorded.tsv:7: not the name of a claim: d"
                                        + " (write it as claim:its-slug)"),
                        text -> assertThat(text).startsWith("data/agreement/recorded.tsv:8: the columns should be"),
                        text -> assertThat(text).startsWith("data/agreement/judged.tsv:7: no rule weather (there are"),
                        text -> assertThat(text).startsWith("data/agreement/judged.tsv:8: no verdict yes"));
    }

    @Test
    void a_list_that_is_not_there_is_told() throws IOException {
        Files.delete(data.resolve("agreement/judged.tsv"));

        assertThat(read().judged()).isEmpty();
        assertThat(texts()).containsExactly("data/agreement/judged.tsv:1: no such file (nothing to measure against)");
    }

    private static Disagreement.Candidate candidate(String rule, String claim, String other) {
        return new Disagreement.Candidate(rule, new Pair(node(claim), node(other)), "so");
    }

    private static Node node(String slug) {
        return NodeFactory.createURI(Isnad.BASE + "claim/" + slug);
    }
}
