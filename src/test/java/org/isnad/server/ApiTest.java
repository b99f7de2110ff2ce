package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.SampleServer.field;

import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.isnad.server.api.Operations;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that are asked by name, over a record that is made up. */
class ApiTest {

    private static final String LEADERS = "/api/who-leads?group=organization:a";
    private static final String A = "https://w3id.org/isnad/organization/a";

    @AutoClose
    private static final SampleServer sample = MadeUpPosts.serve();

    private static HttpResponse<String> get(String path, String... fields) throws Exception {
        return sample.exchange("GET", path, fields);
    }

    private static JsonObject answer(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(field(answer, "Content-Type")).isEqualTo("application/json");
        return JSON.parse(answer.body());
    }

    private static JsonObject firstRow(String path) throws Exception {
        return answer(path).getArray("rows").findFirst().orElseThrow().getAsObject();
    }

    private static List<String> leaders(String path) throws Exception {
        return answer(path)
                .getArray("rows")
                .map(row -> row.getAsObject().getObj("leader").getString("label"))
                .toList();
    }

    @Test
    void anAnswerSaysWhatWasAskedAndWhatItsColumnsMean() throws Exception {
        JsonObject answer = answer(LEADERS);

        assertThat(answer.keys())
                .containsExactly(
                        "question", "title", "parameters", "view", "release", "complete", "columns", "links", "rows");
        assertThat(answer.getString("question")).isEqualTo("who-leads");
        assertThat(answer.getObj("parameters"))
                .isEqualTo(JSON.parse("{\"group\":{\"iri\":\"" + A + "\",\"label\":\"A\",\"lang\":\"en\"}}"));
        assertThat(answer.getString("release")).isEqualTo("1.1.0");
        assertThat(answer.getBoolean("complete")).isTrue();
        assertThat(answer.getObj("columns").getString("leader")).isEqualTo("the holder of the role");
        assertThat(answer.getObj("columns").getString("claim")).isEqualTo("the claim, whose IRI can be cited");
    }

    @Test
    void eachRowHasEveryColumnWithValuesThatProgramsCanUse() throws Exception {
        JsonObject leader = firstRow(LEADERS);
        JsonObject strength = firstRow("/api/strength?group=organization:a");
        JsonObject name = firstRow("/api/names?thing=organization:a");

        assertThat(leader.getObj("leader"))
                .isEqualTo(JSON.parse(
                        "{\"iri\":\"https://w3id.org/isnad/person/one\",\"label\":\"One\",\"lang\":\"en\"}"));
        assertThat(leader.getObj("source").getString("label")).isEqualTo("A report");
        assertThat(leader.getObj("claim")).isEqualTo(JSON.parse("{\"iri\":\"https://w3id.org/isnad/claim/s-one\"}"));
        assertThat(leader.getString("beginLatest")).isEqualTo("2012-01-01");
        assertThat(leader.get("tenure").isNull()).isTrue();
        assertThat(strength.getNumber("lower").intValue()).isEqualTo(200);
        assertThat(strength.getString("attested")).isEqualTo("2018");
        assertThat(name.getObj("name")).isEqualTo(JSON.parse("{\"text\":\"ألف\",\"lang\":\"ar\"}"));
        assertThat(name.getBoolean("misprint")).isFalse();
    }

    @Test
    void labelsComeInTheLanguageAskedForOrTheNextBest() throws Exception {
        assertThat(leaders(LEADERS + "&lang=ar")).containsExactly("واحد", "Two \"2\"");
        assertThat(leaders(LEADERS + "&lang=fa")).containsExactly("واحد", "Two \"2\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization:a",
                "organization/a",
                "organization%2Fa",
                "https://w3id.org/isnad/organization/a",
                "%3Chttps%3A%2F%2Fw3id.org%2Fisnad%2Forganization%2Fa%3E",
            })
    void aThingMayBeNamedInSeveralWays(String name) throws Exception {
        assertThat(leaders("/api/who-leads?group=" + name)).containsExactly("One", "Two \"2\"");
    }

    @Test
    void valuesChangeTheAnswer() throws Exception {
        assertThat(leaders("/api/who-leads?group=organization:b")).isEmpty();
        assertThat(get("/api/commander-on-a-day?group=organization:a&day=2013-01-01&format=csv")
                        .body())
                .contains("sure,https://w3id.org/isnad/person/one,")
                .doesNotContain("person/two");
    }

    @Test
    void viewsAndReleasesAreThoseOfTheEndpoint() throws Exception {
        assertThat(leaders(LEADERS + "&asOf=2013-06-01&certainty=sure")).containsExactly("One");
        assertThat(leaders(LEADERS + "&knownBy=2020-01-01")).containsExactly("One");
        assertThat(leaders(LEADERS + "&release=1.0.0")).containsExactly("One");
        JsonObject answer = answer(LEADERS + "&release=1.0.0&asOf=2013-06-01");
        assertThat(answer.getString("release")).isEqualTo("1.0.0");
        assertThat(answer.getObj("view"))
                .isEqualTo(JSON.parse("{\"asOf\":\"2013-06-01\",\"knownBy\":null,\"certainty\":null,\"undated\":2}"));
        assertThat(field(get(LEADERS + "&asOf=2013-06-01"), "Isnad-Undated-Claims"))
                .isEqualTo("2");
        assertThat(field(get(LEADERS + "&release=1.0.0"), "Isnad-Release")).isEqualTo("1.0.0");
    }

    @Test
    void itsLinksLeadToTheSameInOtherForms() throws Exception {
        JsonObject links = answer(LEADERS + "&knownBy=2020-01-01").getObj("links");

        String csv = get(links.getString("csv")).body();
        assertThat(csv).startsWith("leader,role,").contains("person/one").doesNotContain("person/two");
        assertThat(get(links.getString("sparql"), "Accept", "text/csv").body()).isEqualTo(csv);
        assertThat(leaders(links.getString("json"))).containsExactly("One");
        assertThat(get(links.getString("html")).body()).contains("<h1>Who leads a group, in which role", "1 row</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json,                application/json",
        "*/*,                             application/json",
        "application/sparql-results+json, application/sparql-results+json",
        "text/csv,                        text/csv",
        "'text/html,*/*;q=0.8',           text/html",
        "application/sparql-results+xml,  application/sparql-results+xml",
    })
    void theFormIsNegotiated(String accept, String type) throws Exception {
        HttpResponse<String> answer = get(LEADERS, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(field(answer, "Content-Type")).startsWith(type);
        assertThat(field(answer, "Vary")).contains("Accept");
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/json",
        "srj,  application/sparql-results+json",
        "csv,  text/csv; charset=utf-8",
        "tsv,  text/tab-separated-values; charset=utf-8",
    })
    void theFormMayBeNamed(String format, String type) throws Exception {
        assertThat(field(get(LEADERS + "&format=" + format, "Accept", "image/png"), "Content-Type"))
                .isEqualTo(type);
    }

    @Test
    void whatChangesTheAnswerChangesItsTag() throws Exception {
        Set<String> tags = new LinkedHashSet<>();
        for (String path : List.of(
                LEADERS,
                "/api/who-leads?group=organization:b",
                "/api/lineage?group=organization:a",
                LEADERS + "&lang=ar",
                LEADERS + "&format=csv",
                LEADERS + "&format=srj",
                LEADERS + "&format=html",
                LEADERS + "&maxRows=1",
                LEADERS + "&release=1.0.0",
                LEADERS + "&asOf=2013-06-01")) {
            HttpResponse<String> answer = get(path);
            String tag = field(answer, "ETag");
            assertThat(tag).matches("\"[0-9a-f]{32}\"");
            assertThat(tags.add(tag)).as(path).isTrue();
            assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
            assertThat(get(path).body()).isEqualTo(answer.body());
        }
    }

    @Test
    void whatMaxRowsLeavesOutIsTold() throws Exception {
        HttpResponse<String> one = get(LEADERS + "&maxRows=1");

        assertThat(JSON.parse(one.body()).getBoolean("complete")).isFalse();
        assertThat(field(one, "Isnad-Rows-Cut")).isEqualTo("true");
        assertThat(leaders(LEADERS + "&maxRows=1")).containsExactly("One");
        assertThat(answer(LEADERS + "&maxRows=2").getBoolean("complete")).isTrue();
        assertThat(get(LEADERS + "&maxBytes=100").statusCode()).isEqualTo(413);
    }

    @Test
    void itAnswersLikeTheRestOfTheEndpoint() throws Exception {
        HttpResponse<String> head = sample.exchange("HEAD", LEADERS);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(field(head, "ETag")).isEqualTo(field(get(LEADERS), "ETag"));
        assertThat(field(get(LEADERS), "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(field(get(LEADERS, "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(field(sample.exchange("OPTIONS", LEADERS), "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        for (String path : List.of("/api", LEADERS)) {
            HttpResponse<String> posted = sample.postTo(path, "application/json", "{}");
            assertThat(posted.statusCode()).isEqualTo(405);
            assertThat(field(posted, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        }
    }

    @Test
    void theIndexNamesEveryQuestionWithWhatItTakesAndGives() throws Exception {
        for (String path : List.of("/api", "/api/", "/api?format=json")) {
            HttpResponse<String> index = get(path, "Accept", path.contains("?") ? "text/html" : "*/*");
            assertThat(index.statusCode()).isEqualTo(200);
            assertThat(field(index, "Link")).contains("</openapi.json>; rel=\"service-desc\"");
            List<JsonObject> operations = JSON.parse(index.body())
                    .getArray("operations")
                    .map(JsonValue::getAsObject)
                    .toList();
            assertThat(operations)
                    .extracting(operation -> operation.getString("operation"))
                    .containsExactlyElementsOf(Operations.packed().byName().keySet());
            JsonObject leads = operations.stream()
                    .filter(operation -> operation.getString("operation").equals("who-leads"))
                    .findFirst()
                    .orElseThrow();
            JsonObject group =
                    leads.getArray("parameters").findFirst().orElseThrow().getAsObject();
            assertThat(group.getString("name")).isEqualTo("group");
            assertThat(group.getString("type")).isEqualTo("thing");
            assertThat(group.getString("default")).startsWith("organization:");
            String sparql = leads.getObj("links").getString("sparql");
            assertThat(get(sparql).statusCode()).isEqualTo(200);
        }
        String tag = field(get("/api"), "ETag");
        assertThat(get("/api", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(sample.exchange("HEAD", "/api").body()).isEmpty();
    }

    @Test
    void aBrowserIsLedToThePageWithTheQuestions() throws Exception {
        HttpResponse<String> answer =
                get("/api?asOf=2013-06-01", "Accept", "text/html,*/*;q=0.8", "Accept-Language", "ar-IQ");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(field(answer, "Location")).isEqualTo("/ar/query?asOf=2013-06-01");
        assertThat(field(answer, "Vary")).isEqualTo("Accept, Accept-Language");
        assertThat(field(get("/api?format=html"), "Location")).isEqualTo("/en/query");
    }
}
