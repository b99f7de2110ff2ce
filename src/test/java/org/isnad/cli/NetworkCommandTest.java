package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Prefixes;
import org.isnad.network.TieChoice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The network commands as their users give them, on a small data folder: Alpha funded by Beta, Beta close to Gamma. */
class NetworkCommandTest {

    private static final String SOURCE = """
            source:made-up-2020 a isnad:Report ;
                dcterms:title "A made-up report"@en ;
                dc:publisher "Nobody" ;
                dcterms:language "en" ;
                isnad:issued "2020"^^edtf:EDTF ;
                isnad:tier scale:tier-press ;
                isnad:readAt <http://example.org/report> .

            claim:made-up-2020-funded a isnad:Claim ;
                isnad:subject organization:alpha ; isnad:predicate isnad:fundedBy ; isnad:object organization:beta ;
                isnad:locator "p. 1" ;
                isnad:hedge scale:hedge-believed ;
                isnad:when "2014/2016"^^edtf:EDTF .

            claim:made-up-2020-close a isnad:Claim ;
                isnad:subject organization:gamma ; isnad:predicate isnad:closeTo ; isnad:object organization:beta ;
                isnad:locator "p. 2" ;
                isnad:hedge scale:hedge-flat .
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before any test
    private static Path folder;

    @BeforeAll
    static void layOut() throws IOException {
        StringBuilder head = new StringBuilder();
        Prefixes.asMap().forEach((prefix, namespace) -> head.append("@prefix " + prefix + ": <" + namespace + "> .\n"));
        Files.createDirectories(folder.resolve("data/sources"));
        Files.createDirectories(folder.resolve("data/entities"));
        Files.writeString(folder.resolve("data/sources/made-up-2020.ttl"), head + SOURCE);
        Files.writeString(folder.resolve("data/entities/organization.ttl"), head + """
                organization:alpha a isnad:Organization ; skos:prefLabel "Alpha"@en .
                organization:beta a isnad:Organization ; skos:prefLabel "Beta"@en .
                organization:gamma a isnad:Organization ; skos:prefLabel "Gamma"@en .
                """);
    }

    private static Run run(String command) {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.addAll(List.of("--data", folder.resolve("data").toString()));
        args.addAll(List.of("--store", folder.resolve("store").toString()));
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void the_network_is_written_in_each_format() {
        assertThat(run("network").out()).startsWith("<?xml").contains("<node id=\"organization:alpha\">");
        assertThat(run("network --format dot").out()).startsWith("digraph isnad {");
        assertThat(run("network --format csv").out()).contains("organization:alpha,organization:beta,funded by,");
        assertThat(run("network --format csv --nodes").out()).contains("organization:beta,Beta,Beta,,organization,");
        assertThat(run("network").err()).contains("3 actors, 2 ties, 2 claims").doesNotContain("undated");
    }

    @Test
    void undated_claims_are_counted_where_a_day_is_named() {
        Run day = run("network --format csv --as-of 2015-06-01 --certainty sure");

        assertThat(day.err()).contains("2 actors, 1 tie, 1 claim; left out, being undated: 1");
        assertThat(day.out()).contains("made-up-2020-funded").doesNotContain("made-up-2020-close");
        assertThat(run("network --known-by 2019-12-31").err()).contains("0 actors");
    }

    @Test
    void chains_tell_who_says_it_how_and_where() {
        Run chains = run("network chains organization:alpha https://w3id.org/isnad/organization/gamma");

        assertThat(chains.status()).isZero();
        assertThat(chains.out()).isEqualTo("""
                1. 2 steps: Alpha - Beta - Gamma
                   Alpha - funded by - Beta
                      believed, in "A made-up report" (p. 1)  claim:made-up-2020-funded
                   Gamma - close to - Beta
                      flat, in "A made-up report" (p. 2)  claim:made-up-2020-close
                """);
        assertThat(run("network chains organization:alpha organization:gamma --format csv")
                        .out())
                .isEqualTo("""
                        chain,length,step,from,to,subject,predicate,object,claim,hedge,source,title,locator
                        1,2,1,organization:alpha,organization:beta,organization:alpha,isnad:fundedBy,organization:beta,\
                        https://w3id.org/isnad/claim/made-up-2020-funded,scale:hedge-believed,source:made-up-2020,\
                        A made-up report,p. 1
                        1,2,2,organization:beta,organization:gamma,organization:gamma,isnad:closeTo,organization:beta,\
                        https://w3id.org/isnad/claim/made-up-2020-close,scale:hedge-flat,source:made-up-2020,\
                        A made-up report,p. 2
                        """.replace("\n", "\r\n"));
    }

    @Test
    void where_there_is_no_chain_the_answer_is_no() {
        Run directed = run("network chains --directed organization:alpha organization:gamma");
        Run onADay = run("network chains --as-of 2015-01-01 organization:alpha organization:gamma");

        assertThat(List.of(directed, onADay)).allSatisfy(run -> {
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("no chain from organization:alpha to organization:gamma");
        });
    }

    @Test
    void components_and_centrality_are_told_in_words_and_as_tables() {
        assertThat(run("network components").out()).startsWith("3 actors in 1 component\n");
        assertThat(run("network components --format csv").out()).contains("1,3,organization:alpha,Alpha,");
        assertThat(run("network centrality").out())
                .startsWith("3 actors, 2 ties, 2 claims\n")
                .containsPattern("2 +1\\.000 +1\\.0 +1\\.000 +Beta +organization:beta");
        Run years = run("network centrality --over 2013..2015 --format csv");
        assertThat(years.out())
                .contains("2015-01-01,2,organization:alpha,Alpha,")
                .doesNotContain("2013-01-01,");
        assertThat(years.err()).contains("3 days; claims left out on each, being undated: 1");
        assertThat(run("network centrality --top 1").out()).endsWith("  ... and 2 more\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            network chains organization:alfa organization:beta | unknown actor organization:alfa (did you mean organization:alpha?)
            network chains organization:alpha organization:alpha | FROM and TO are both organization:alpha
            network chains organization:alpha organization:beta -k 0 | counted from 1
            network --ties funedBy | --ties: unknown tie funedBy (did you mean fundedBy?)
            network --nodes | add --format csv
            network --certainty sure | --as-of
            network --as-of 2018 | --as-of
            network --as-of 2018-06-01 components | behind components
            network centrality --over 2015..2013 | write the earlier date first
            network centrality --over 2013..2015 --as-of 2014-01-01 | leave out --as-of
            network centrality --step month | add --over
            network centrality --top 0 | counted from 1
            """)
    void what_makes_no_sense_is_a_usage_error(String command, String told) {
        Run run = run(command);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told);
    }

    @Test
    void the_help_names_what_is_no_tie_by_default() {
        String help = Run.of("network", "--help").out().replaceAll("\\s+", " ");

        assertThat(help).contains(TieChoice.NOT_BY_DEFAULT);
    }
}
