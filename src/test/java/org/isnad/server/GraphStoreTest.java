package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPARQL 1.1 Graph Store HTTP Protocol, as far as it reads. */
class GraphStoreTest {

    private static final String INFERRED =
            "/graph-store?graph=" + SampleServer.encode("https://w3id.org/isnad/graph/inferred");

    @AutoClose
    private static final SampleServer sample = new SampleServer();

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle",
        "application/n-triples, application/n-triples",
        "application/ld+json, application/ld+json",
        "application/rdf+xml, application/rdf+xml",
        "*/*, text/turtle",
    })
    void aGraphIsReadInTheFormatThatIsLiked(String accept, String type) throws Exception {
        HttpResponse<String> answer = sample.exchange("GET", INFERRED, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.body()).contains("partOf");
    }

    @Test
    void aGraphIsExactlyWhatItHolds() throws Exception {
        assertThat(sample.exchange("GET", INFERRED + "&format=nt").body())
                .isEqualTo("<https://w3id.org/isnad/organization/a> <https://w3id.org/isnad/ontology#partOf>"
                        + " <https://w3id.org/isnad/organization/b> .\n");
        assertThat(sample.exchange("GET", "/graph-store?graph=graph/inferred&format=nt")
                        .body())
                .hasLineCount(1);
        assertThat(sample.exchange("GET", "/graph-store?default&format=nt").body())
                .hasLineCount(4);
    }

    @Test
    void headAndConditionsWorkAsForQueries() throws Exception {
        HttpResponse<String> get = sample.exchange("GET", INFERRED);
        HttpResponse<String> head = sample.exchange("HEAD", INFERRED);
        String tag = get.headers().firstValue("ETag").orElseThrow();

        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).contains(tag);
        assertThat(sample.exchange("GET", INFERRED, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(sample.exchange("GET", "/graph-store?default", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/graph-store?graph=urn:none, 404",
        "/graph-store, 400",
        "/graph-store?default&graph=urn:none, 400",
        "/graph-store?graph=%3Cbad%3E, 400",
        "/graph-store?graph=graph/inferred&format=csv, 406",
    })
    void whatNamesNoGraphIsRefused(String path, int status) throws Exception {
        assertThat(sample.exchange("GET", path).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void nothingIsWritten(String method) throws Exception {
        HttpResponse<String> answer = sample.exchange(method, INFERRED);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }
}
