package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The plan of a query is told under the same guard as its answer. */
class PlanTest {

    @AutoClose
    private static final SampleServer sample = new SampleServer();

    private static HttpResponse<String> plan(String query, String... fields) throws Exception {
        return sample.exchange("GET", "/sparql/plan?query=" + SampleServer.encode(query), fields);
    }

    @Test
    void aQueryIsPlannedAndNotAnswered() throws Exception {
        HttpResponse<String> plan = plan("SELECT ?name { ?o skos:prefLabel ?name FILTER (lang(?name) = 'ar') }");

        assertThat(plan.statusCode()).isEqualTo(200);
        assertThat(plan.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(plan.body())
                .contains("(filter (= (lang ?name) \"ar\")", "(triple ?o skos:prefLabel ?name)")
                .doesNotContain("كتائب");
        assertThat(sample.postTo(
                                "/sparql/plan",
                                "application/x-www-form-urlencoded",
                                "query=" + SampleServer.encode("ASK { ?a ?b ?c }"))
                        .body())
                .isEqualTo("(bgp (triple ?a ?b ?c))\n");
    }

    @Test
    void everyFormOfQueryHasAPlan() throws Exception {
        for (String query : new String[] {
            "ASK {}",
            "DESCRIBE organization:a",
            "DESCRIBE ?o { ?o skos:prefLabel ?name }",
            "CONSTRUCT { ?o a ?name } WHERE { ?o skos:prefLabel ?name }",
            "SELECT * FROM <https://w3id.org/isnad/graph/entities> { ?s ?p ?o }"
        }) {
            assertThat(plan(query).statusCode()).as(query).isEqualTo(200);
        }
    }

    @Test
    void whatMayNotRunIsRefusedInTheSameWords() throws Exception {
        for (String query : new String[] {
            "SELECT * {",
            "INSERT DATA { <a> <b> <c> }",
            "ASK { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
            "SELECT (<java:java.lang.Math>(1) AS ?x) {}"
        }) {
            String json = "application/problem+json";
            HttpResponse<String> refused = plan(query, "Accept", "text/plain;q=0.5, " + json);

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body())
                    .isEqualTo(sample.exchange("GET", SampleServer.asking(query), "Accept", json)
                            .body());
        }
        assertThat(sample.exchange("GET", "/sparql/plan").statusCode()).isEqualTo(400);
    }

    @Test
    void itIsKnownByItsTag() throws Exception {
        String tag = plan("ASK {}").headers().firstValue("ETag").orElseThrow();

        assertThat(plan("ASK  { }", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(plan("ASK { ?a ?b ?c }", "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(plan("ASK {}", "Accept", "image/png").statusCode()).isEqualTo(406);
    }
}
