package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What caches between the endpoint and its users need (RFC 9110 and 9111). */
class HttpCachingTest {

    private static final String QUERY = "SELECT ?n { ?c isnad:count ?n }";
    private static final String ROWS = SampleServer.asking(QUERY);

    @AutoClose
    private static final SampleServer sample = new SampleServer();

    private static String tag(String path, String... fields) throws Exception {
        return sample.exchange("GET", path, fields).headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void theTagIsStrongAndTheSameForTheSameQuestionHoweverWritten() throws Exception {
        String tag = tag(ROWS, "Accept", "text/csv");

        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        assertThat(tag(ROWS, "Accept", "text/csv")).isEqualTo(tag);
        assertThat(tag(SampleServer.asking("# a comment\nselect  ?n\n{ ?c isnad:count ?n }"), "Accept", "text/csv"))
                .isEqualTo(tag);
        assertThat(tag(ROWS + "&timeout=5&unknown=1&format=csv")).isEqualTo(tag);
    }

    @Test
    void whatChangesTheAnswerChangesTheTag() throws Exception {
        Set<String> tags = new LinkedHashSet<>();
        tags.add(tag(ROWS, "Accept", "text/csv"));
        tags.add(tag(ROWS, "Accept", "text/tab-separated-values"));
        tags.add(tag(ROWS, "Accept", "application/json"));
        tags.add(tag(ROWS, "Accept", "application/sparql-results+json"));
        tags.add(tag(ROWS, "Accept", "text/csv", "Accept-Encoding", "gzip"));
        tags.add(tag(ROWS + "&maxRows=1", "Accept", "text/csv"));
        tags.add(tag(ROWS + "&default-graph-uri=" + SampleServer.encode("https://w3id.org/isnad/graph/entities")
                + "&format=csv"));
        tags.add(tag(ROWS + "&named-graph-uri=" + SampleServer.encode("https://w3id.org/isnad/graph/entities")
                + "&format=csv"));
        tags.add(tag(SampleServer.asking("SELECT ?m { ?c isnad:count ?m }"), "Accept", "text/csv"));
        try (IsnadServer other = IsnadServer.start(
                new Publication(SampleServer.dataset(), SampleServer.prefixes(), "another-hash", Instant.EPOCH),
                SampleServer.ANY_PORT)) {
            tags.add(sample.fetch(other.endpoint().resolve(ROWS + "&format=csv"))
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow());
        }

        assertThat(tags).hasSize(10);
    }

    @Test
    void theSameDataUnderTheSameHashHasTheSameTagInAnotherServer() throws Exception {
        try (SampleServer again = new SampleServer()) {
            assertThat(again.exchange("GET", ROWS).headers().firstValue("ETag")).contains(tag(ROWS));
            assertThat(again.exchange("GET", ROWS).body())
                    .isEqualTo(sample.exchange("GET", ROWS).body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (NOW() AS ?x) {}",
                "SELECT (rand() AS ?x) {}",
                "SELECT (UUID() AS ?x) {}",
                "SELECT (StrUUID() AS ?x) {}",
                "SELECT (BNODE() AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?o2 FILTER(RAND() < 2) } }",
                "SELECT (MAX(RAND()) AS ?x) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o } ORDER BY RAND()",
                "CONSTRUCT { _:b ?p ?o } WHERE { ?s ?p ?o }",
            })
    void whatMayDifferNextTimeHasNoTagAndIsNotStored(String query) throws Exception {
        HttpResponse<String> answer = sample.exchange("GET", SampleServer.asking(query));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void anAnswerThatTheClientHasIsNotSentAgain() throws Exception {
        String tag = tag(ROWS);
        for (String condition : new String[] {tag, "W/" + tag, "*", "\"other\", " + tag}) {
            HttpResponse<String> answer = sample.exchange("GET", ROWS, "If-None-Match", condition);

            assertThat(answer.statusCode()).as(condition).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("ETag")).contains(tag);
            assertThat(answer.headers().firstValue("Vary")).isPresent();
            assertThat(answer.headers().firstValue("Cache-Control")).isPresent();
            assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
        }
        assertThat(sample.exchange("HEAD", ROWS, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(sample.exchange("GET", ROWS, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(sample.exchange("GET", ROWS, "If-None-Match", tag, "Accept", "text/csv")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void cachesAreToldWhatTheyMayDo() throws Exception {
        HttpResponse<String> answer = sample.exchange("GET", ROWS);

        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("public", "max-age=");
        assertThat(answer.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding");
        HttpResponse<String> refused = sample.exchange("GET", "/sparql?query=nonsense");
        assertThat(refused.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(refused.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void gzipGivesTheSameAnswerAndTheSameBytesEachTime() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(sample.server().endpoint().resolve(ROWS))
                .header("Accept", "text/csv")
                .header("Accept-Encoding", "gzip")
                .build();
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<byte[]> first = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        HttpResponse<byte[]> second = client.send(request, HttpResponse.BodyHandlers.ofByteArray());

        assertThat(first.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new String(
                        new GZIPInputStream(new ByteArrayInputStream(first.body())).readAllBytes(),
                        StandardCharsets.UTF_8))
                .isEqualTo("n\r\n2\r\n");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(sample.exchange("GET", ROWS, "Accept-Encoding", "gzip;q=0")
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void aCachedAnswerIsTheSameAsAFreshOne() throws Exception {
        try (SampleServer fresh = new SampleServer(SampleServer.ANY_PORT.withCacheBytes(0))) {
            for (String format : new String[] {"json", "xml", "csv", "tsv", "html"}) {
                String path = ROWS + "&maxRows=1&format=" + format;
                HttpResponse<String> first = sample.exchange("GET", path);
                HttpResponse<String> cached = sample.exchange("GET", path);

                assertThat(cached.body()).isEqualTo(first.body());
                assertThat(cached.headers().firstValue("Isnad-Rows-Cut")).contains("false");
                assertThat(fresh.exchange("GET", path).body()).isEqualTo(first.body());
            }
        }
    }
}
