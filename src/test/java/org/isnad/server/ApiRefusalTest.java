package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.SampleServer.field;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What questions that are asked by name refuse: it is told which parameter is at fault, and nothing gets into a query. */
class ApiRefusalTest {

    private static final String LEADERS = "/api/who-leads?group=organization:a";

    @AutoClose
    private static final SampleServer sample = MadeUpPosts.serve();

    private static HttpResponse<String> get(String path, String... fields) throws Exception {
        return sample.exchange("GET", path, fields);
    }

    @Test
    void whoTakesNoFormIsToldTheForms() throws Exception {
        for (HttpResponse<String> answer :
                List.of(get(LEADERS, "Accept", "image/png"), get(LEADERS + "&format=turtle"))) {
            assertThat(answer.statusCode()).isEqualTo(406);
            assertThat(answer.body())
                    .contains(
                            "application/json (format=json)",
                            "text/csv (format=csv)",
                            "application/sparql-results+json (format=srj)");
        }
        assertThat(get("/api", "Accept", "text/turtle").statusCode()).isEqualTo(406);
        assertThat(get("/api?format=csv").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "group=organization%3Aa%3E%20%7D%20INSERT%20DATA%20%7B%20%7D | group",
                "group=organization:a%20%7D%20%23 | group",
                "group=organization:a%0Aorganization:b | group",
                "group=https://w3id.org/isnad/organization/a%3E%20%3Chttps://w3id.org/isnad/organization/b | group",
                "group=https://w3id.org/%22%7D | group",
                "group=https://w3id.org/%01 | group",
                "group=https://w3id.org/%5Cu003E | group",
                "group=%22a%22 | group",
                "group=%3Fgroup | group",
                "group=organization:a%23 | group",
                "group=organization%253Aa | group",
                "group=unknown:a | group",
                "group= | group",
                "group=A | group",
                "gruop=organization:a | gruop",
                "query=SELECT | query",
                "default-graph-uri=x | default-graph-uri",
                "lang=de | lang",
            })
    void whatIsNoValueIsRefusedByTheNameOfItsParameter(String query, String parameter) throws Exception {
        HttpResponse<String> answer = get("/api/who-leads?" + query, "Accept", "application/json");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(field(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(JSON.parse(answer.body()).getString("parameter")).isEqualTo(parameter);
        assertThat(JSON.parse(answer.body()).getString("detail"))
                .contains(parameter, "(")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "day=2013-1-1",
                "day=2013-02-30",
                "day=%2B12013-01-01",
                "day=-2013-01-01",
                "day=2013-01-01%22%5E%5Exsd:date%20%7D",
                "day=today",
            })
    void whatIsNoDayIsRefused(String query) throws Exception {
        HttpResponse<String> answer = get("/api/commander-on-a-day?group=organization:a&" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("day is no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&group=organization:b",
                "&format=csv&format=json",
                "&asOf=yesterday",
                "&as-of=2018-01-01",
                "&certainty=sure",
                "&release=9.9.9",
                "&maxRows=0",
                "&timeout=-1",
                "&lang=en&lang=ar",
            })
    void whatMakesNoSenseIsRefused(String rest) throws Exception {
        assertThat(get(LEADERS + rest).statusCode()).isEqualTo(400);
    }

    @Test
    void aThingThatIsNotThereIsNoEmptyAnswer() throws Exception {
        HttpResponse<String> unknown = get("/api/who-leads?group=organization:nobody", "Accept", "application/json");
        HttpResponse<String> byDefault = get("/api/who-leads");
        HttpResponse<String> withdrawn = get("/api/who-leads?group=claim:s-gone");
        HttpResponse<String> retired = get("/api/who-leads?group=organization:old&lang=ar&format=csv");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(JSON.parse(unknown.body()).getString("parameter")).isEqualTo("group");
        assertThat(unknown.body()).contains("https://w3id.org/isnad/organization/nobody", "/search?q=");
        assertThat(byDefault.statusCode()).isEqualTo(404);
        assertThat(withdrawn.statusCode()).isEqualTo(410);
        assertThat(withdrawn.body()).contains("Misread.");
        assertThat(retired.statusCode()).isEqualTo(301);
        assertThat(field(retired, "Location"))
                .isEqualTo("/api/who-leads?lang=ar&format=csv"
                        + "&group=https%3A%2F%2Fw3id.org%2Fisnad%2Forganization%2Fb");
        assertThat(get(field(retired, "Location")).statusCode()).isEqualTo(200);
    }

    @Test
    void aQuestionThatIsNotThereLeadsToThoseThatAre() throws Exception {
        assertThat(get("/api/10-who-leads").statusCode()).isEqualTo(404);
        assertThat(get("/api/10-who-leads").body()).contains("did you mean /api/who-leads?");
        for (String path : List.of("/api/nothing-like-it", "/api/who-leads/", "/api/who%2Cleads")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(get(path).body()).contains("/api lists");
        }
    }
}
