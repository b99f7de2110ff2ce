package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.agree.Disagreement;
import org.isnad.agree.Disagreements;
import org.isnad.agree.Measure;
import org.isnad.agree.Review;
import org.isnad.agree.Witnesses;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;
import org.isnad.publish.ServedDataset;
import org.isnad.read.Packed;
import org.junit.jupiter.api.Test;

/** The rules for contradiction and the counts of witnesses on the curated data. */
class AgreementTest {

    private static final Graph RECORD = ServedDataset.of(CuratedData.build().dataset().stream(), Prefixes.forQueries())
            .getDefaultGraph();

    private static final List<Disagreement.Candidate> CANDIDATES = Disagreements.candidates(RECORD);

    private static Review review() throws IOException {
        List<Problem> problems = new ArrayList<>();
        Review review = Review.read(CuratedData.FOLDER, "data", problems);
        assertThat(problems).isEmpty();
        return review;
    }

    @Test
    void both_lists_name_claims_that_there_are() throws IOException {
        Review review = review();

        assertThat(review.known()).allSatisfy(known -> assertThat(
                        List.of(known.pair().claim(), known.pair().other()))
                .as("%s", known.where())
                .allMatch(claim -> RECORD.contains(claim, Isnad.PREDICATE, Node.ANY)));
        assertThat(review.judged()).allSatisfy(judged -> assertThat(CANDIDATES)
                .as("%s: no longer a candidate of %s (judge another)", judged.where(), judged.rule())
                .anyMatch(candidate -> candidate.rule().equals(judged.rule())
                        && candidate.pair().equals(judged.pair())));
    }

    @Test
    void no_pair_stands_twice() throws IOException {
        assertThat(review().known())
                .extracting(known -> known.recordedBy() + known.matter() + known.pair())
                .doesNotHaveDuplicates();
        assertThat(review().judged())
                .extracting(judged -> judged.rule() + judged.pair())
                .doesNotHaveDuplicates();
    }

    @Test
    void the_rules_find_most_of_what_was_known_and_are_more_often_right_than_wrong() throws IOException {
        Measure measure = Measure.of(review(), CANDIDATES);

        assertThat(measure.recall())
                .allSatisfy(recall ->
                        assertThat((double) recall.found() / recall.pairs()).isGreaterThan(0.5))
                .filteredOn(recall -> recall.recordedBy().equals("curators"))
                .singleElement()
                .satisfies(recall ->
                        assertThat((double) recall.found() / recall.pairs()).isGreaterThan(0.9));
        assertThat(measure.precision().stream()
                        .mapToInt(one -> one.contradictions() + one.compatible() + one.open())
                        .sum())
                .isGreaterThanOrEqualTo(60);
        assertThat(measure.overall()).isGreaterThan(0.5);
    }

    @Test
    void what_a_rule_finds_that_the_curators_hold_keeps_its_note() {
        assertThat(Disagreements.recorded(RECORD))
                .hasSizeGreaterThan(200)
                .allSatisfy(recorded -> assertThat(recorded.why()).isNotEmpty());
    }

    /** Two ways to the same numbers: a query of paths, and sets that are united. */
    @Test
    void the_question_of_corroboration_counts_the_witnesses_of_the_program() {
        Map<Node, TreeSet<String>> expected =
                new TreeMap<>((one, other) -> one.getURI().compareTo(other.getURI()));
        Witnesses witnesses = Witnesses.in(RECORD);
        Node group = NodeFactory.createURI(Isnad.BASE + "organization/kataib-sayyid-al-shuhada");
        RECORD.find(Node.ANY, Isnad.SUBJECT, group)
                .mapWith(Triple::getSubject)
                .filterKeep(claim -> RECORD.contains(claim, Isnad.PREDICATE, Isnad.term("partOf"))
                        && RECORD.contains(claim, Isnad.POLARITY, Isnad.AFFIRMED))
                .forEach(claim -> expected.computeIfAbsent(object(claim), any -> new TreeSet<>())
                        .add(witnesses.ofClaim(claim).getURI()));
        Map<Node, Integer> told = new TreeMap<>((one, other) -> one.getURI().compareTo(other.getURI()));
        try (QueryExec question = QueryExec.graph(RECORD)
                .query(Packed.question("50-corroboration").orElseThrow())
                .build()) {
            question.select().forEachRemaining(row -> {
                if (row.get(Var.alloc("predicate")).equals(Isnad.term("partOf"))) {
                    told.put(
                            row.get(Var.alloc("said")),
                            ((Number) row.get(Var.alloc("witnesses")).getLiteralValue()).intValue());
                }
            });
        }

        assertThat(told).isNotEmpty().hasSameSizeAs(expected);
        expected.forEach((object, named) -> assertThat(told).containsEntry(object, named.size()));
    }

    private static Node object(Node claim) {
        return RECORD.find(claim, Isnad.OBJECT, Node.ANY)
                .mapWith(Triple::getObject)
                .next();
    }
}
