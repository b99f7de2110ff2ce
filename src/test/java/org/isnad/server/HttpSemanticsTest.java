package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIteratorCloseable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** The rules of RFC 9110 and 9112 that a client seldom tries, and what becomes of a request that breaks them. */
class HttpSemanticsTest {

    private static final String ROWS = SampleServer.asking("SELECT ?n { ?c isnad:count ?n }");
    private static final String DIRECT = String.join(
            "\r\n",
            "POST /sparql HTTP/1.1",
            "Host: a",
            "Connection: close",
            "Content-Type: application/sparql-query",
            "");

    @AutoClose
    private static final SampleServer sample = new SampleServer();

    private static String send(String request) throws Exception {
        return RawRequest.send(sample.server().endpoint(), request);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sparql",
                "/.well-known/void",
                "/openapi.json",
                "/api",
                "/graph-store?default",
                "/sparql?query=ASK%7B%7D"
            })
    void ifMatchIsACondition(String path) throws Exception {
        String tag = sample.exchange("GET", path).headers().firstValue("ETag").orElseThrow();

        for (String met : new String[] {tag, "*", "\"other\", " + tag}) {
            assertThat(sample.exchange("GET", path, "If-Match", met).statusCode())
                    .isEqualTo(200);
        }
        for (String unmet : new String[] {"\"other\"", "W/" + tag}) {
            assertThat(sample.exchange("GET", path, "If-Match", unmet).statusCode())
                    .isEqualTo(412);
        }
        // Of two conditions If-Match comes first.
        assertThat(sample.exchange("GET", path, "If-Match", "\"other\"", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(412);
        assertThat(sample.exchange("GET", path, "If-Match", tag, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void anAnswerWithoutATagMatchesNone() throws Exception {
        String path = SampleServer.asking("SELECT (RAND() AS ?x) {}");

        assertThat(sample.exchange("GET", path, "If-Match", "\"a\"").statusCode())
                .isEqualTo(412);
        assertThat(sample.exchange("GET", path, "If-Match", "*").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity;q=0", "*;q=0", "br, identity;q=0", "gzip;q=0, identity;q=0.000"})
    void aClientThatRefusesEveryCodingIsTold(String coding) throws Exception {
        for (String path : new String[] {ROWS, "/sparql", "/robots.txt"}) {
            HttpResponse<String> answer = sample.exchange("GET", path, "Accept-Encoding", coding);

            assertThat(answer.statusCode()).isEqualTo(406);
            assertThat(answer.headers().firstValue("Vary")).contains("Accept-Encoding");
        }
    }

    @Test
    void headOfAnAnswerThatNobodyMadeYetTellsNoLength() throws Exception {
        String path = SampleServer.asking("SELECT ?n { ?c isnad:count ?n } # asked once");
        HttpResponse<String> head = sample.exchange("HEAD", path.replace("once", "never"), "Accept", "text/csv");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Length")).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
        assertThat(sample.exchange("HEAD", "/graph-store?graph=graph/curation")
                        .headers()
                        .firstValue("Content-Length"))
                .isEmpty();
        // The connection is still good for another request.
        assertThat(send("HEAD " + ROWS + " HTTP/1.1\r\nHost: a\r\n\r\nGET " + ROWS
                        + "&format=csv HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .contains("HTTP/1.1 200 OK")
                .endsWith("n\r\n2\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\r\n\r\nzz\r\nASK {}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n6\r\nASK {}more\r\n0\r\n\r\n",
                "Transfer-Encoding: xchunked\r\n\r\n6\r\nASK {}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n6\r\nASK {}\r\n0\r\n\r\n",
                "Content-Length: 6\r\nContent-Length: 7\r\n\r\nASK {}",
                "Content-Length: -6\r\n\r\nASK {}",
                "X: a\r\n b\r\nContent-Length: 6\r\n\r\nASK {}",
                "X : a\r\nContent-Length: 6\r\n\r\nASK {}",
            })
    void requestsThatTwoServersCouldReadInTwoWaysAreRefused(String rest) throws Exception {
        String answer = send(DIRECT + rest);

        assertThat(answer).startsWith("HTTP/1.1 400 ").doesNotContain("jetty", "Exception", "HTTP/1.1 200");
    }

    @Test
    void chunkedIsReadInAnyCaseButNotInHttp10() throws Exception {
        String body = "Transfer-Encoding: Chunked\r\n\r\n6\r\nASK {}\r\n0\r\n\r\n";

        assertThat(send(DIRECT + body)).startsWith("HTTP/1.1 200 ");
        assertThat(send(DIRECT.replace("HTTP/1.1", "HTTP/1.0").replace("Connection: close", "Connection: keep-alive")
                        + body))
                .startsWith("HTTP/1.1 400 ");
    }

    @Test
    void aPathThatIsEncodedWithoutNeedLeadsToItsUsualForm() throws Exception {
        String answer = RawRequest.get(sample.server().endpoint(), "/spar%71l?query=ASK%7B%7D");
        assertThat(answer)
                .startsWith("HTTP/1.1 308 ")
                .contains("\nLocation: /sparql?query=ASK%7B%7D\r\n", "Access-Control-Allow-Origin: *");
        assertThat(RawRequest.get(sample.server().endpoint(), "/data/org%61nization/%61.ttl"))
                .contains("\nLocation: /data/organization/a.ttl\r\n");
        for (String elsewhere :
                new String[] {"//example.org/%61", "/%61", "/sparql%3Fquery=ASK%7B%7D", "/org%E2anization/a"}) {
            assertThat(RawRequest.get(sample.server().endpoint(), elsewhere))
                    .startsWith("HTTP/1.1 40")
                    .doesNotContain("Location:");
        }
    }

    @Test
    void whatTheWebServerRefusesIsAsProtectedAsTheRest() throws Exception {
        for (String request : new String[] {
            "GET /sparql?query=" + "a".repeat(70_000) + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /sparql HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(70_000) + "\r\nConnection: close\r\n\r\n",
            "GET /..%2f..%2fetc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /sparql HTTP/1.1\r\nConnection: close\r\n\r\n",
        }) {
            assertThat(send(request))
                    .startsWith("HTTP/1.1 4")
                    .contains(
                            "Access-Control-Allow-Origin: *",
                            "X-Content-Type-Options: nosniff",
                            "Content-Security-Policy: default-src 'none'",
                            "Referrer-Policy: no-referrer",
                            "Cache-Control: no-store")
                    .doesNotContain("jetty", "Exception", "\nServer:");
        }
    }

    @Test
    void aSlashTooManyIsNoPath() throws Exception {
        assertThat(sample.exchange("GET", "/graph-store/?default").statusCode()).isEqualTo(200);
        for (String path : new String[] {"/.well-known/void/", "/openapi.json/", "/sparql//"}) {
            HttpResponse<String> answer = sample.exchange("GET", path);

            assertThat(answer.statusCode()).isBetween(400, 404);
        }
        assertThat(sample.exchange("GET", "/.well-known/void/").body()).contains("see /sparql");
    }

    @Test
    void descriptionsAreNamedByFormatToo() throws Exception {
        assertThat(sample.exchange("GET", "/.well-known/void?format=jsonld")
                        .headers()
                        .firstValue("Content-Type"))
                .contains("application/ld+json");
        assertThat(sample.exchange("GET", "/.well-known/void?format=csv").statusCode())
                .isEqualTo(406);
    }

    /** What the engine tells of while it parses, evaluates or sorts is what a question says. */
    @Test
    void noQuestionGetsIntoTheLogByWayOfTheEngine() {
        assertThat(LoggerFactory.getLogger(BindingComparator.class).isWarnEnabled())
                .isFalse();
        assertThat(LoggerFactory.getLogger("SPARQL").isWarnEnabled()).isFalse();
        assertThat(LoggerFactory.getLogger(QueryIteratorCloseable.class).isErrorEnabled())
                .isFalse();
    }
}
