package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.SampleServer.field;

import java.net.http.HttpResponse;
import org.isnad.model.Kinds;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedThingsTest {

    @AutoClose
    private static final SampleServer site = MadeUpSite.serve();

    @Test
    void everyKindHasAListInEveryLanguage() throws Exception {
        for (String kind : Kinds.ALL) {
            HttpResponse<String> answer = site.exchange("GET", "/fa/" + kind);
            assertThat(answer.statusCode()).as(kind).isEqualTo(200);
            assertThat(field(answer, "Content-Type")).startsWith("text/html;");
            assertThat(field(answer, "Link")).doesNotContain("cite-as", "/data/");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/en/organization?format=csv  | text/csv; charset=utf-8; header=present | thing,label_en",
                "/ar/organization?format=json | application/json                        | \"thing\"",
            })
    void aListIsTakenAwayAsAFile(String path, String type, String content) throws Exception {
        HttpResponse<String> answer = site.exchange("GET", path, "Accept", "text/html");
        HttpResponse<String> head = site.exchange("HEAD", path);
        HttpResponse<String> again = site.exchange("GET", path, "If-None-Match", field(answer, "ETag"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(content, "https://w3id.org/isnad/organization/a");
        assertThat(field(answer, "Content-Type")).isEqualTo(type);
        assertThat(field(answer, "Content-Disposition")).startsWith("attachment; filename=\"isnad-organization.");
        assertThat(field(head, "Content-Type")).isEqualTo(type);
        assertThat(head.body()).isEmpty();
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(field(answer, "ETag"))
                .isNotEqualTo(field(site.exchange("GET", path + "&sort=-name"), "ETag"))
                .isNotEqualTo(field(site.exchange("GET", "/en/organization"), "ETag"));
    }

    @Test
    void aListShowsTheViewAndKeepsIt() throws Exception {
        String page = site.exchange("GET", "/en/organization?asOf=2019-06-01&sort=-claims")
                .body();

        assertThat(page)
                .contains("This page shows what may have held on 1 June 2019.")
                .contains("href=\"/ar/organization?sort=-claims&amp;asOf=2019-06-01\"")
                .contains("href=\"/en/organization?sort=-claims&amp;format=csv&amp;asOf=2019-06-01\"")
                .contains("href=\"/en/organization?sort=-claims\">Show everything");
    }
}
