package org.isnad.federate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that ask another endpoint, evaluated as the server evaluates them. */
@Timeout(60)
class FederationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT ?s ?x { ?s <urn:ex:same> ?o SERVICE HERE { ?o <urn:ex:in> ?x } } | a X,b Y | 2",
                "SELECT ?s ?x { SERVICE HERE { ?o <urn:ex:in> ?x } ?s <urn:ex:same> ?o } | a X,b Y | 1",
                "SELECT ?s ?l { ?s <urn:ex:same> ?o SERVICE HERE { ?o <urn:ex:in> ?x OPTIONAL { ?o <urn:ex:label> ?l } } } | a one,a two,b - | 2",
                "SELECT ?s ?x { ?s <urn:ex:same> ?o SERVICE HERE { SELECT ?o (COUNT(?l) AS ?x) { ?o <urn:ex:label> ?l } GROUP BY ?o } } | a 2 | 1",
                "SELECT ?s ?x { ?s <urn:ex:same> ?o OPTIONAL { SERVICE HERE { ?o <urn:ex:in> ?x } } } | a X,b Y,c - | 3",
                "SELECT ?s { ?s <urn:ex:same> ?o FILTER NOT EXISTS { SERVICE HERE { ?o <urn:ex:in> ?x FILTER REGEX(STR(?x), 'X') } } } | b,c | 3",
                "SELECT ?s { { SELECT ?s { ?s <urn:ex:same> ?o SERVICE HERE { ?o <urn:ex:in> ?x FILTER (?x = <urn:ex:X>) } } } } | a | 2",
                "SELECT ?s ?x { ?s <urn:ex:same> ?o { SELECT ?o { SERVICE HERE { ?o <urn:ex:in> ?x } } } } | a -,b - | 3",
                "SELECT ?o { SERVICE HERE { ?o <urn:ex:in> [ ^<urn:ex:in> <urn:ex:Z> ] } } | A,Z | 1",
                "SELECT ?o ?l { SERVICE HERE { ?o <urn:ex:in> <urn:ex:X> ; <urn:ex:label>/<urn:ex:none>* ?l BIND(CONCAT(?l, '!') AS ?loud) } } | A one,A two | 1",
                "SELECT ?s ?y { ?s <urn:ex:name> ?n SERVICE HERE { ?y <urn:ex:in> <urn:ex:Y> } } | d B | 1",
            })
    void anAllowedEndpointIsJoinedAsSparqlHasIt(String query, String rows, int calls) throws Exception {
        try (FakeEndpoint there = new FakeEndpoint(Questions.honest())) {
            assertThat(Questions.ask(there, query)).containsExactly(rows.split(","));
            assertThat(there.queries()).hasSize(calls);
        }
    }

    @Test
    void theEndpointIsToldValuesOfSeveralRowsAtOnceAndWhoAsks() throws Exception {
        try (FakeEndpoint there = new FakeEndpoint(Questions.honest())) {
            assertThat(Questions.ask(there, "SELECT ?x { ?s <urn:ex:same> ?o SERVICE HERE { ?o <urn:ex:in> ?x } }"))
                    .containsExactly("X", "Y");

            assertThat(there.queries()).hasSize(2);
            assertThat(there.queries().get(0)).contains("VALUES", "?o").doesNotContain("?s");
            assertThat(there.agents()).allSatisfy(agent -> assertThat(agent).startsWith("Isnad "));
        }
    }

    @Test
    void nobodyElseIsAskedWhateverTheGuardLetsThrough() throws Exception {
        try (FakeEndpoint there = new FakeEndpoint(Questions.honest());
                FakeEndpoint other = new FakeEndpoint(Questions.honest())) {
            Federation federation =
                    new Federation(new AllowedServices(Set.of(other.address())), Questions.LIMITS, address -> true);
            for (Context context : List.of(
                    federation.context(),
                    Federation.contexts(AllowedServices.NONE).get())) {
                assertThatThrownBy(() -> {
                            try (QueryExec execution = QueryExec.dataset(Questions.HERE)
                                    .query("SELECT * { SERVICE <" + there.address() + "> { ?s ?p ?o } }")
                                    .context(context)
                                    .build()) {
                                execution.select().forEachRemaining(row -> {});
                            }
                        })
                        .isNotNull();
            }
            assertThat(there.queries()).isEmpty();
            assertThat(other.queries()).isEmpty();
        }
    }

    /** What a pattern means does not change by being asked there, with or without rows that it is joined with. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?o <urn:ex:in> ?x",
                "?o <urn:ex:in> ?x . FILTER (?x = <urn:ex:X> && REGEX(STR(?o), 'A|Z'))",
                "?o <urn:ex:in> ?x OPTIONAL { ?o <urn:ex:label> ?l FILTER (?l != 'one') }",
                "{ ?o <urn:ex:in> ?x } UNION { ?o <urn:ex:label> ?l }",
                "?o <urn:ex:in> ?x MINUS { ?o <urn:ex:label> ?l }",
                "?o <urn:ex:in> ?x FILTER NOT EXISTS { ?o <urn:ex:label> ?l }",
                "?o <urn:ex:in> ?x BIND (CONCAT(STR(?x), '!') AS ?y)",
                "VALUES (?o ?z) { (<urn:ex:A> 1) (UNDEF 2) } ?o <urn:ex:in> ?x",
                "OPTIONAL { ?o <urn:ex:none> ?x } ?y <urn:ex:in> <urn:ex:Y>",
                "SELECT ?o (COUNT(*) AS ?n) { ?o ?p ?x } GROUP BY ?o HAVING (COUNT(*) > 1)",
                "SELECT DISTINCT ?x { ?o <urn:ex:in> ?x }",
                "SELECT ?o { ?o <urn:ex:in> ?x } ORDER BY DESC(?o) LIMIT 1",
                "{ SELECT ?o { ?o <urn:ex:in> ?x { SELECT ?x { ?o <urn:ex:in> ?x } } } } ?o ?p ?y",
                "?o (<urn:ex:in>/^<urn:ex:in>)+ ?x",
                "?o !(<urn:ex:label>|^<urn:ex:label>) ?x",
                "[] <urn:ex:in> ?x . ?o <urn:ex:in> [ ^<urn:ex:in> ?y ]",
                "FILTER (?o = <urn:ex:A>) ?o ?p ?x { ?o <urn:ex:in> ?y FILTER BOUND(?x) }",
                "GRAPH ?g { ?o ?p ?x }",
            })
    void aPatternMeansTheSameThere(String pattern) throws Exception {
        for (String before :
                List.of("", "VALUES ?o { <urn:ex:A> <urn:ex:B> }", "VALUES (?o ?x) { (<urn:ex:A> UNDEF) }")) {
            try (FakeEndpoint there = new FakeEndpoint(Questions.honest())) {
                assertThat(Questions.ask(there, "SELECT * { " + before + " SERVICE HERE { " + pattern + " } }"))
                        .isEqualTo(Questions.there("SELECT * { " + before + " { " + pattern + " } }"));
            }
        }
    }
}
