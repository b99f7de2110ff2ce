package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.SampleServer.field;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Citations as documents. */
class CitingTest {

    @AutoClose
    private static final SampleServer site = MadeUpSite.serve();

    @ParameterizedTest
    @CsvSource({
        "bib, application/x-bibtex, '@misc{isnad-organization-a,'",
        "ris, application/x-research-info-systems, TY  - DATA",
        "csl.json, application/vnd.citationstyles.csl+json, '[{'",
    })
    void aThingIsCitedInEachFormat(String ending, String type, String begin) throws Exception {
        String address = "/data/organization/a." + ending;
        HttpResponse<String> document = site.exchange("GET", address);
        HttpResponse<String> thing = site.exchange("GET", "/organization/a", "Accept", type);
        HttpResponse<String> page = site.exchange("GET", "/en/organization/a");

        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.body()).startsWith(begin).contains("https://w3id.org/isnad/organization/a");
        assertThat(field(document, "Content-Type")).isEqualTo(type + "; charset=utf-8");
        assertThat(field(document, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(site.exchange("GET", address, "If-None-Match", field(document, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(thing.statusCode()).isEqualTo(303);
        assertThat(field(thing, "Location")).isEqualTo(address);
        assertThat(field(page, "Link")).contains("<" + address + ">; rel=\"describedby\"; type=\"" + type + "\"");
        assertThat(page.body()).contains("href=\"" + address + "\"");
    }

    @Test
    void theLanguageOfTheNameCanBeChosen() throws Exception {
        HttpResponse<String> arabic = site.exchange("GET", "/data/organization/a.ris?lang=ar");

        assertThat(arabic.body()).contains("TI  - أ\r\n");
        assertThat(field(arabic, "Content-Language")).isEqualTo("ar");
        assertThat(site.exchange("GET", "/data/organization/a.ris?lang=xx").statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatIsNotThereIsNotCited() throws Exception {
        assertThat(site.exchange("GET", "/data/organization/none.bib").statusCode())
                .isEqualTo(404);
        assertThat(site.exchange("GET", "/data/claim/s-gone.bib").statusCode()).isEqualTo(410);
        assertThat(field(site.exchange("GET", "/data/organization/old.csl.json"), "Location"))
                .isEqualTo("/data/organization/a.csl.json");
        assertThat(site.exchange("GET", "/", "Accept", "application/x-bibtex").statusCode())
                .isEqualTo(406);
    }
}
