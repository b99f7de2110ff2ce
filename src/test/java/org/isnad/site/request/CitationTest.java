package org.isnad.site.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.isnad.site.MadeUpSite;
import org.isnad.site.Site;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    private static final String TITLE = "Fifth {Column} & 100% \"sure\" \\ $5 #1 a_b ~ ^ } منظمة ألفا";

    private static final Citation WORK = work(TITLE, "2017-10");

    private static Citation work(String title, String issued) {
        return new Citation(
                "a-2017",
                Citation.Type.REPORT,
                List.of("Ann Author", "هيئة ألفا"),
                title,
                "",
                "A house & sons",
                issued,
                "https://example.org/a_b?c={d}&e=100%25",
                "");
    }

    /** The fields of an entry, as a program reads them that knows the commands for single characters. */
    private static Map<String, String> read(String bibtex) {
        Map<String, String> fields = new LinkedHashMap<>();
        int at = bibtex.indexOf('{');
        fields.put("type", bibtex.substring(1, at));
        fields.put("key", bibtex.substring(at + 1, bibtex.indexOf(',')));
        int equals = bibtex.indexOf(" = {", at);
        while (equals > 0) {
            String name =
                    bibtex.substring(bibtex.lastIndexOf('\n', equals), equals).strip();
            int end = equals + 3;
            int depth = 0;
            do {
                depth += bibtex.charAt(end) == '{' ? 1 : bibtex.charAt(end) == '}' ? -1 : 0;
                end++;
            } while (depth > 0);
            fields.put(name, bibtex.substring(equals + 4, end - 1));
            equals = bibtex.indexOf(" = {", end);
        }
        return fields;
    }

    private static String plain(String tex) {
        String text = tex.replace("{}", "\u0000").replaceAll("[{}]", "");
        List<String> commands = new ArrayList<>(List.of("textbackslash", "\\", "textbraceleft", "{"));
        commands.addAll(List.of("textbraceright", "}", "textasciitilde", "~", "textasciicircum", "^"));
        for (int i = 0; i < commands.size(); i += 2) {
            text = text.replace("\\" + commands.get(i) + "\u0000", "\u0001" + commands.get(i + 1));
        }
        return text.replaceAll("\\\\([&%$#_])", "$1").replace("\u0001", "");
    }

    @Test
    void bibtex_is_read_back_as_it_was() {
        Map<String, String> entry = read(WORK.bibtex());

        assertThat(entry)
                .containsEntry("type", "techreport")
                .containsEntry("key", "a-2017")
                .containsEntry("author", "{Ann Author} and {هيئة ألفا}")
                .containsEntry("institution", "A house \\& sons")
                .containsEntry("year", "2017")
                .containsEntry("date", "2017-10")
                .containsEntry("url", "https://example.org/a_b?c=%7Bd%7D&e=100%25")
                .doesNotContainKeys("note", "version");
        assertThat(plain(entry.getOrDefault("title", ""))).isEqualTo(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", "{", "}}{", "\\", "\\}", "a\n}\n@misc{b,", "%", "~\\^{"})
    void no_title_ends_its_field(String title) {
        Map<String, String> entry = read(work(title, "2017").bibtex());

        assertThat(plain(entry.getOrDefault("title", ""))).isEqualTo(title.replaceAll("\\s+", " "));
        assertThat(entry).containsEntry("year", "2017").hasSize(8);
    }

    @Test
    void csl_is_read_back_as_it_was() {
        JsonObject item = JSON.parseAny(WORK.csl()).getAsArray().get(0).getAsObject();

        assertThat(item.getString("type")).isEqualTo("report");
        assertThat(item.getObj("issued").toString().replaceAll("\\s", "")).isEqualTo("{\"date-parts\":[[2017,10]]}");
        assertThat(item.getString("title")).isEqualTo(TITLE);
        assertThat(item.get("author").toString().replaceAll("\\s", ""))
                .isEqualTo("[{\"literal\":\"AnnAuthor\"},{\"literal\":\"هيئةألفا\"}]");
        assertThat(item.getString("URL")).isEqualTo(WORK.url());
        assertThat(item.hasKey("version")).isFalse();
    }

    @Test
    void ris_has_one_line_for_each_tag() {
        String document = new String(CitationFormat.RIS.write(work("a\r\nTY  - b", "2017-10")), StandardCharsets.UTF_8);

        assertThat(document.split("\r\n", -1))
                .containsExactly(
                        "TY  - RPRT",
                        "ID  - a-2017",
                        "AU  - Ann Author",
                        "AU  - هيئة ألفا",
                        "TI  - a TY - b",
                        "PB  - A house & sons",
                        "PY  - 2017",
                        "DA  - 2017/10",
                        "UR  - https://example.org/a_b?c={d}&e=100%25",
                        "ER  - ",
                        "");
    }

    @Test
    void a_date_that_is_only_about_right_is_told_as_such_or_not_at_all() {
        Citation about = work("a", "2017~");

        assertThat(read(about.bibtex())).containsEntry("date", "2017~").doesNotContainKey("year");
        assertThat(about.csl()).contains("\"circa\": true");
        assertThat(about.ris()).doesNotContain("PY", "DA");
        assertThat(work("a", "").csl()).doesNotContain("issued");
    }

    private static String cited(String path, CitationFormat format) {
        Optional<byte[]> document = MadeUpSite.site().citation(path, Language.EN, format);
        return new String(document.orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void of_a_source_the_work_itself_is_cited_with_what_is_recorded_and_no_more() {
        assertThat(cited("source/first", CitationFormat.BIBTEX)).isEqualTo("""
                @techreport{first,
                  author = {{An author}},
                  title = {{A report}},
                  institution = {A house},
                  year = {2010},
                  date = {2010-05-01},
                  url = {https://example.org/1}
                }
                """);
        assertThat(cited("source/second", CitationFormat.RIS))
                .doesNotContain("AU  -")
                .contains("TI  - خبر");
    }

    @Test
    void of_anything_else_what_isnad_says_with_release_and_iri() {
        Map<String, String> claim = read(cited("claim/first-support", CitationFormat.BIBTEX));

        assertThat(claim)
                .containsEntry("key", "isnad-claim-first-support")
                .containsEntry("title", "{Alpha: funded by Ceta}")
                .containsEntry("url", "https://w3id.org/isnad/claim/first-support")
                .containsEntry("version", "0.1.0")
                .doesNotContainKey("date");
        assertThat(cited("organization/a", CitationFormat.RIS)).contains("TI  - Alpha\r\n", "T2  - Isnad\r\n");
        assertThat(MadeUpSite.site().citation("organization/nobody", Language.EN, CitationFormat.RIS))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_page_shows_the_citation_that_it_leads_to(Language language) {
        Site site = MadeUpSite.site();
        for (String path : List.of("source/first", "claim/first-leader", "organization/a", "person/p")) {
            String html = MadeUpSite.html(site, path, language);
            for (CitationFormat format : CitationFormat.values()) {
                String text = new String(site.citation(path, language, format).orElseThrow(), StandardCharsets.UTF_8);
                assertThat(html)
                        .contains(Markup.escape(text.replace("\r", "").stripTrailing()))
                        .contains("/data/" + path + "." + format.ending()
                                + (language == Language.EN ? "\"" : "?lang=" + language.tag() + "\""));
            }
        }
    }
}
