package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every figure on a record whose numbers were counted by hand. */
class FiguresTest {

    @Test
    void the_folder_holds_the_figures_of_the_report_and_no_other() throws IOException {
        try (var files = Files.list(Path.of("ontology", "report"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.rq$", "")))
                    .containsExactlyInAnyOrderElementsOf(Figure.NAMES);
        }
    }

    @Test
    void a_figure_whose_head_names_other_columns_than_it_selects_is_refused() {
        assertThatThrownBy(() -> Figure.parse("trial", """
                        #+ title: A trial
                        #+ why: so
                        #+ dimension: completeness
                        #+ columns:
                        #+   one: one thing
                        SELECT ?other WHERE { ?other ?any ?thing }
                        """))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ontology/report/trial.rq: the head names other columns");
    }

    @Test
    void withdrawn_claims_count_nowhere_and_an_edition_and_a_copy_are_one_witness_with_the_first() {
        assertThat(ask("totals", "claims", "denials", "undated", "statements", "sources", "witnesses"))
                .containsExactly("15 1 2 11 6 4");
        assertThat(ask("totals", "groups", "organizations", "people", "events", "entities", "arabicNames", "links"))
                .containsExactly("2 3 2 0 5 1 1");
    }

    @Test
    void tiers_count_sources_witnesses_and_claims() {
        assertThat(ask("claims-by-tier", "tier", "sources", "witnesses", "claims"))
                .containsExactly(
                        "tier-analysis 1 1 6", "tier-partisan 1 1 1", "tier-press 2 1 3", "tier-tertiary 2 2 5");
    }

    @Test
    void sources_tell_what_nobody_recorded() {
        assertThat(ask("claims-by-source", "source", "issued", "claims", "noLocator", "noHedge"))
                .containsExactly(
                        "second 2020-06-01 6 1 0",
                        "wiki 2015 4 0 0",
                        "first 2012-03 2 0 0",
                        "copy 2014 1 0 0",
                        "later 2013 1 0 0",
                        "party 2024-05-20 1 0 1");
        assertThat(ask("not-recorded", "claim", "locator", "hedge"))
                .containsExactly("party-denial - hedge-not-recorded", "second-name locator-not-recorded -");
    }

    @Test
    void coverage_counts_claims_and_witnesses_apart() {
        String[] columns = {"group", "namesAr", "founded", "leader", "lineage", "slot", "patron", "pmu"};

        assertThat(ask("coverage-claims", columns)).containsExactly("alpha 1 4 2 0 0 0 0", "beta 0 0 2 0 0 0 0");
        assertThat(ask("coverage-witnesses", columns)).containsExactly("alpha 1 2 2 0 0 0 0", "beta 0 0 2 0 0 0 0");
    }

    @Test
    void gaps_are_counted_over_the_groups() {
        assertThat(ask("not-known", "property", "known", "unknown"))
                .contains("foundedOn 1 1", "commandedBy 2 0", "partOf 1 1", "supportedBy 0 2");
        assertThat(ask("barely-known", "group")).isEmpty();
    }

    @Test
    void statements_are_counted_once_whoever_makes_them() {
        assertThat(ask("statements-by-property", "predicate", "statements", "singleWitness", "tertiaryOnly"))
                .containsExactly(
                        "holdsPost 3 2 1",
                        "foundedOn 2 2 0",
                        "closeTo 1 0 0",
                        "diedOn 1 1 0",
                        "knownAs 1 1 0",
                        "memberOf 1 1 0",
                        "partOf 1 1 1",
                        "seats 1 1 0");
    }

    @Test
    void three_claims_of_one_witness_are_a_statement_of_a_single_witness() {
        assertThat(ask("single-witness", "subject", "predicate", "said", "claims", "source"))
                .containsExactly(
                        "joint seats 4 1 second",
                        "alpha foundedOn 2003 3 copy",
                        "alpha foundedOn 2004 1 second",
                        "alpha knownAs ألفا 1 second",
                        "beta partOf alpha 1 wiki",
                        "umar diedOn 2010 1 second",
                        "umar holdsPost alpha 1 wiki",
                        "zayd holdsPost alpha 1 first",
                        "zayd memberOf beta 1 party");
    }

    @Test
    void what_a_better_source_says_too_is_not_tertiary_only() {
        assertThat(ask("tertiary-only", "subject", "predicate", "said"))
                .containsExactly("beta partOf alpha", "umar holdsPost alpha");
    }

    @Test
    void of_the_living_only_what_one_low_source_says_alone_is_told_and_of_the_dead_nothing() {
        assertThat(ask("living-people", "person", "predicate", "said", "polarity"))
                .containsExactly("zayd memberOf beta polarity-denied");
    }

    @Test
    void disagreements_tell_what_became_of_either_side() {
        assertThat(ask("disagreements", "one", "other", "state"))
                .containsExactly(
                        "first-leader wiki-leader disputed",
                        "first-founded second-founded open",
                        "first-founded wiki-founded withdrawn");
    }

    @Test
    void a_state_is_stale_five_years_after_the_newest_claim_of_it() {
        assertThat(ask("stale", "subject", "predicate", "lastVouched", "asOf"))
                .containsExactly("beta partOf 2015-12-31 2024-05-20");
        assertThat(askAsOf(LocalDate.of(2020, 12, 31), "stale", "subject", "asOf"))
                .isEmpty();
        assertThat(askAsOf(LocalDate.of(2025, 7, 1), "stale", "subject", "predicate", "lastVouched"))
                .containsExactly("beta partOf 2015-12-31", "alpha closeTo 2020-06-30", "zayd holdsPost 2020-06-30");
    }

    @Test
    void things_without_a_name_in_arabic_or_a_link_are_listed() {
        assertThat(ask("without-arabic-name", "entity", "kind"))
                .containsExactly("joint ElectoralList", "beta Organization", "umar Person", "zayd Person");
        assertThat(ask("without-link", "entity", "decision"))
                .containsExactly("joint -", "beta judgement-open", "umar -", "zayd -");
    }

    private static List<String> ask(String figure, String... columns) {
        return askAsOf(null, figure, columns);
    }

    private static List<String> askAsOf(@Nullable LocalDate asOf, String figure, String... columns) {
        return SmallRecord.ask(figure, asOf, columns);
    }
}
