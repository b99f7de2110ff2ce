package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchEndpointTest {

    private static final String THING = "https://w3id.org/isnad/organization/a";

    @AutoClose
    private static final SampleServer sample = new SampleServer();

    private static String search(String text) {
        return "/search?q=" + SampleServer.encode(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"كتائب", "كتايب حزب الله", "kataib", "Kata’ib Hizballah"})
    void namesAreFoundAsTheyAreTyped(String text) throws Exception {
        HttpResponse<String> answer = sample.exchange("GET", search(text));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.body()).contains(THING);
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertThat(sample.exchange("GET", search("Nobody")).body())
                .contains("\"results\"")
                .doesNotContain(THING);
    }

    @Test
    void answersHaveTags() throws Exception {
        String path = search("kataib") + "&lang=en&limit=1";
        String tag = sample.exchange("GET", path).headers().firstValue("ETag").orElseThrow();

        assertThat(sample.exchange("GET", path, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(sample.exchange("GET", search("kataib")).headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(Optional.of(tag));
        assertThat(sample.exchange("HEAD", path).body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?q=",
                "?q=...",
                "?q=a&q=b",
                "?q=a&limit=0",
                "?q=a&lang=!",
                "?q=a&as-of=2018-01-01",
                "?q=a&x=1"
            })
    void whatMakesNoSenseIsRefused(String rest) throws Exception {
        assertThat(sample.exchange("GET", "/search" + rest).statusCode()).isEqualTo(400);
    }

    @Test
    void itIsReadOnlyAndJsonOnly() throws Exception {
        assertThat(sample.postTo("/search", "text/plain", "kataib").statusCode())
                .isEqualTo(405);
        assertThat(sample.exchange("GET", search("kataib"), "Accept", "text/turtle")
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void aQuerySearchesTheWholeWhateverGraphsItChooses() throws Exception {
        String query = "SELECT ?thing { ?thing <https://w3id.org/isnad/function#search> \"kataib\" }";
        String inCuration =
                "&format=csv&default-graph-uri=" + SampleServer.encode("https://w3id.org/isnad/graph/curation");

        assertThat(sample.ask(query).body()).contains(THING);
        assertThat(sample.exchange("GET", SampleServer.asking(query) + inCuration)
                        .body())
                .contains(THING);
    }

    @Test
    void aSearchForWhatHasNoValueIsTheFaultOfTheQuery() throws Exception {
        HttpResponse<String> answer =
                sample.ask("SELECT ?thing { ?thing <https://w3id.org/isnad/function#search> ?text }");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("function:search");
    }
}
