package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.SampleServer.field;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Pages that show no thing. */
class PagesTest {

    @AutoClose
    private static final SampleServer site = MadeUpSite.serve();

    @Test
    void theOntologyIsReadInTheLanguageOfItsReader() throws Exception {
        HttpResponse<String> page =
                site.exchange("GET", "/ontology", "Accept", "text/html", "Accept-Language", "fa, en;q=0.5");

        assertThat(page.body()).contains("<html lang=\"fa\" dir=\"rtl\">", "id=\"commandedBy\"");
        assertThat(field(page, "Vary")).isEqualTo("Accept, Accept-Language, Accept-Encoding");
        assertThat(field(page, "Content-Security-Policy")).startsWith("default-src 'self'");
        assertThat(field(page, "Link"))
                .contains("<https://w3id.org/isnad/ontology>; rel=\"canonical\"", "</ontology.ttl>; rel=\"alternate\"");
        assertThat(site.exchange("GET", "/en/ontology/commandedBy").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theStatusIsOfTheMoment() throws Exception {
        long before = answered(site.exchange("GET", "/en/status").body());
        assertThat(site.ask("ASK {}").statusCode()).isEqualTo(200);
        HttpResponse<String> page = site.exchange("GET", "/en/status");
        // A question is counted when all of its answer is gone, which its client may see before.
        for (int i = 0; i < 1_000 && answered(page.body()) == before; i++) {
            page = site.exchange("GET", "/en/status");
        }

        assertThat(answered(page.body())).isEqualTo(before + 1);
        assertThat(page.body()).contains("Time limit of a query").containsPattern("within [0-9,]+ ms");
        assertThat(field(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(field(page, "ETag")).isEmpty();
    }

    private static long answered(String status) {
        Matcher number = Pattern.compile("<dt>Answered</dt><dd>([0-9]+)</dd>").matcher(status);
        assertThat(number.find()).isTrue();
        return Long.parseLong(number.group(1));
    }
}
