package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told: scripts of any site may read, none may use who the reader is. */
class CrossOriginTest {

    private static final String ASK = SampleServer.asking("ASK {}");

    @AutoClose
    private static final SampleServer sample = new SampleServer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sparql",
                "/sparql?query=ASK%7B%7D",
                "/sparql?query=NOW%28",
                "/sparql?query=ASK%7B%7D&format=html",
                "/graph-store?default",
                "/.well-known/void",
                "/robots.txt",
                "/sitemap.xml",
                "/opensearch.xml",
                "/openapi.json",
                "/api",
                "/nothing",
            })
    void everyResponseHasTheSameProtection(String path) throws Exception {
        HttpHeaders headers = sample.exchange("GET", path).headers();

        assertThat(headers.allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(headers.firstValue("Access-Control-Expose-Headers").orElse(""))
                .contains("ETag", "Retry-After");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        assertThat(headers.map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("fuseki"));
    }

    @Test
    void aPreflightIsAnswered() throws Exception {
        HttpResponse<String> answer = sample.exchange(
                "OPTIONS",
                ASK,
                "Origin",
                "https://example.org",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, HEAD, POST, OPTIONS");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
                .contains("Content-Type", "Accept", "If-None-Match", "If-Match");
        assertThat(answer.headers().firstValue("Access-Control-Max-Age")).isPresent();
    }

    @Test
    void noPathThatOnlyReadsOffersPost() throws Exception {
        assertThat(sample.exchange("OPTIONS", "/graph-store").headers().firstValue("Allow"))
                .contains("GET, HEAD, OPTIONS");
    }
}
