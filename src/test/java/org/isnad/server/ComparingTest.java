package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comparisons as they are served: of views that have to be made, and of releases. */
class ComparingTest {

    @AutoClose
    private static final SampleServer site = MadeUpSite.serveReleases();

    private static HttpResponse<String> page(String query) throws Exception {
        return site.exchange("GET", "/en/compare" + query);
    }

    @Test
    void twoDaysAreTwoViews() throws Exception {
        HttpResponse<String> answer = page("?from=2010-01-01&to=2019-06-01&release=0.9.0");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("/en/claim/s-one?release=0.9.0\"").doesNotContain("s-two", "s-gone");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.headers().firstValue("Link").orElse(""))
                .contains("</en/compare?from=2010-01-01&to=2019-06-01&release=0.9.0>; rel=\"canonical\"")
                .contains("</fa/compare?from=2010-01-01&to=2019-06-01&release=0.9.0>; rel=\"alternate\"");
    }

    @Test
    void releasesAreComparedFromTheNewestOnByVersion() throws Exception {
        assertThat(page("").body()).containsSubsequence("<option value=\"0.10.0\">", "<option value=\"0.9.0\">");
        assertThat(page("?left=0.9.0&right=0.10.0").body())
                .contains("/en/claim/s-two?release=0.10.0\"", "/en/claim/s-one?release=0.9.0\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?a=source/none&b=source/s",
                "?from=2010-01-01&to=no",
                "?from=2010-01-01&to=2011-01-01&asOf=2012-01-01",
                "?left=0.9.0&right=0.1.0"
            })
    void whatIsWrongIsToldOnAPage(String query) throws Exception {
        HttpResponse<String> answer = page(query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.body()).contains("<form class=\"compare-form\"").doesNotContain("Exception");
    }

    @Test
    void aParameterGivenTwiceIsRefused() throws Exception {
        assertThat(page("?a=source/s&a=source/s").statusCode()).isEqualTo(400);
    }
}
