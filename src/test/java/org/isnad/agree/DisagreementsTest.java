package org.isnad.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.agree.MadeUp.date;
import static org.isnad.agree.MadeUp.post;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DisagreementsTest {

    private static final String RECORDED = """
            claim:two-f isnad:disagreesWith claim:one-f ; isnad:curatorNote "2003, or 2004."@en .
            """;

    private static Graph record(String curation) {
        return MadeUp.record(
                Stream.of(
                        date("one-f", "organization:a", "foundedOn", "2003"),
                        date("copy-f", "organization:a", "foundedOn", "2003"),
                        date("two-f", "organization:a", "foundedOn", "2004"),
                        post("one-h", "person:p", "organization:b", "leader", "when 2003/2009"),
                        post("three-h", "person:q", "organization:b", "leader", "when 2005/2006")),
                curation);
    }

    static List<String> rules() {
        return Rule.NAMES;
    }

    @Test
    void the_folder_holds_the_rules_and_no_other() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("ontology", "contradictions"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.rq$", "")))
                    .containsExactlyInAnyOrderElementsOf(Rule.NAMES);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_reads_status_and_hedge_and_never_what_the_curators_hold(String name) {
        String query = Rule.packed(name).query().toString();

        assertThat(query)
                .contains("isnad:status", "isnad:hedge", "isnad:polarity", "scale:status-withdrawn")
                .doesNotContain("disagreesWith", "rebuts", "curatorNote", "isnad:note");
    }

    @Test
    void a_rule_that_selects_other_columns_is_refused() {
        assertThatThrownBy(() -> Rule.parse("trial", """
                        #+ title: a
                        #+ argument: b
                        #+ example: c
                        #+ precision: d
                        SELECT ?claim WHERE { ?claim ?p ?o }
                        """))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ontology/contradictions/trial.rq: a rule selects ?claim ?other ?why");
    }

    @Test
    void a_recorded_pair_is_told_once_with_the_note_of_its_writer() {
        assertThat(Disagreements.recorded(record(RECORDED)))
                .containsExactly(new Disagreement.Recorded(new Pair(claim("one-f"), claim("two-f")), "2003, or 2004."));
    }

    @Test
    void what_the_curators_hold_changes_nothing_about_the_candidates() {
        assertThat(Disagreements.candidates(record(RECORDED)))
                .isEqualTo(Disagreements.candidates(record("")))
                .extracting(Disagreement.Candidate::rule)
                .containsExactly("body-dates-apart", "body-dates-apart", "post-held-by-two");
    }

    @Test
    void a_withdrawn_claim_contradicts_nothing() {
        assertThat(Disagreements.candidates(record("claim:two-f isnad:status scale:status-withdrawn .")))
                .extracting(Disagreement.Candidate::rule)
                .containsExactly("post-held-by-two");
    }

    @Test
    void a_list_can_be_kept_to_one_thing() {
        Graph record = record("");

        assertThat(Disagreements.about(node("person/q"), Disagreements.candidates(record), record))
                .extracting(Disagreement.Candidate::rule)
                .containsExactly("post-held-by-two");
        assertThat(Disagreements.about(node("organization/c"), Disagreements.candidates(record), record))
                .isEmpty();
    }

    @Test
    void text_tells_both_claims_with_source_tier_and_place() {
        Graph record = record(RECORDED);

        assertThat(DisagreementList.of(Disagreements.recorded(record), record).asText())
                .isEqualTo("""
                        Disagreements that the curators hold: 1

                          2003, or 2004. [two witnesses]
                            A: founded on 2003 (flat)
                              claim:one-f: source:one, press, 1
                            A: founded on 2004 (flat)
                              claim:two-f: source:two, analysis, 1
                        """);
    }

    @Test
    void csv_has_a_record_for_each_pair_and_a_witness_for_each_side() {
        Graph record = record("");
        String csv =
                DisagreementList.of(Disagreements.candidates(record), record).asCsv();

        assertThat(csv.split("\r\n")).hasSize(4);
        assertThat(csv)
                .startsWith("kind,why,witnesses,claim,subject,predicate,said,")
                .contains("body-dates-apart,2003 and 2004,2,claim:copy-f,A,founded on,2003,affirmed,,,flat,,"
                        + "source:copy,tertiary,1,source:copy,claim:two-f,");
    }

    private static Node claim(String slug) {
        return node("claim/" + slug);
    }

    private static Node node(String path) {
        return NodeFactory.createURI(Isnad.BASE + path);
    }
}
