package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.server.IsnadServer;
import org.isnad.server.ServerSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks every competency question of the curated data by its name, over HTTP, and holds each form against the reviewed answer. */
class QuestionsByNameTest {

    private static final PrefixMap PREFIXES = Prefixes.forQueries();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static IsnadServer server;

    @BeforeAll
    static void start() {
        server = IsnadServer.start(
                ServedDataset.of(CuratedData.build().dataset().stream(), PREFIXES),
                PREFIXES,
                ServerSettings.on("127.0.0.1", 0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Path> questions() throws Exception {
        return QuestionsTest.questions();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(server.endpoint().resolve(path))
                        .header("Accept", "application/json")
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String answer(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static List<List<Optional<Node>>> rows(String path) throws Exception {
        RowSet rows = RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .read(
                        new ByteArrayInputStream(answer(path + "?format=srj").getBytes(StandardCharsets.UTF_8)),
                        Context.emptyContext());
        List<List<Optional<Node>>> all = new ArrayList<>();
        while (rows.hasNext()) {
            Binding row = rows.next();
            all.add(rows.getResultVars().stream()
                    .map((Var column) -> Optional.ofNullable(row.get(column)))
                    .toList());
        }
        return all;
    }

    private static List<List<String>> csv(String text) throws Exception {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    private static List<List<String>> written(List<List<Optional<Node>>> rows, Function<Node, String> form) {
        return rows.stream()
                .map(row ->
                        row.stream().map(value -> value.map(form).orElse("")).toList())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyFormHoldsTheReviewedAnswer(Path file) throws Exception {
        String path = "/api/" + file.getFileName().toString().replaceAll("^[0-9]+-|\\.rq$", "");
        List<List<String>> reviewed =
                csv(Files.readString(Path.of(file.toString().replace(".rq", ".expected.csv"))));
        List<String> columns = reviewed.get(0);
        List<List<Optional<Node>>> rows = rows(path);

        assertThat(written(rows, node -> NodeFmtLib.str(node, PREFIXES)))
                .containsExactlyInAnyOrderElementsOf(reviewed.subList(1, reviewed.size()));
        List<List<String>> csv = csv(answer(path + "?format=csv"));
        assertThat(csv.get(0)).isEqualTo(columns);
        assertThat(csv.subList(1, csv.size()))
                .isEqualTo(written(rows, node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm()));
        JsonObject json = JSON.parse(answer(path));
        assertThat(json.getObj("columns").keys()).containsExactlyInAnyOrderElementsOf(columns);
        List<JsonObject> objects =
                json.getArray("rows").map(JsonValue::getAsObject).toList();
        assertThat(objects).hasSameSizeAs(rows);
        for (int i = 0; i < objects.size(); i++) {
            assertThat(objects.get(i).keys()).containsExactlyInAnyOrderElementsOf(columns);
            for (int column = 0; column < columns.size(); column++) {
                check(objects.get(i), columns.get(column), rows.get(i).get(column));
            }
        }
    }

    private static void check(JsonObject row, String column, Optional<Node> expected) {
        if (expected.isEmpty()) {
            assertThat(row.get(column).isNull()).isTrue();
        } else if (expected.get().isURI()) {
            assertThat(row.getObj(column).getString("iri"))
                    .isEqualTo(expected.get().getURI());
        } else if (row.get(column).isObject()) {
            assertThat(row.getObj(column).getString("text"))
                    .isEqualTo(expected.get().getLiteralLexicalForm());
            assertThat(row.getObj(column).getString("lang"))
                    .isEqualTo(expected.get().getLiteralLanguage());
        } else {
            String value = row.get(column).isString()
                    ? row.getString(column)
                    : row.get(column).toString();
            assertThat(value).isEqualTo(expected.get().getLiteralLexicalForm());
        }
    }

    @Test
    void aTimeLimitThatIsMetIsAnErrorThatNamesIt() throws Exception {
        HttpResponse<String> late = get("/api/best-corroborated?timeout=0.001&maxRows=10000");

        assertThat(late.statusCode()).isEqualTo(503);
        assertThat(late.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JSON.parse(late.body()).getString("limit")).isEqualTo("time");
        assertThat(late.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void anotherGroupHasOtherLeaders() throws Exception {
        assertThat(answer("/api/who-leads")).contains("person/qais-al-khazali");
        assertThat(answer("/api/who-leads?group=organization/badr-organization&lang=ar"))
                .contains("person/hadi-al-amiri")
                .doesNotContain("person/qais-al-khazali");
    }
}
