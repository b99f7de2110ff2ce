package org.isnad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final Citation WORK = new Citation(
            "a-2017",
            Citation.Type.REPORT,
            List.of("Ann Author", "A body"),
            "Fifth {Column} & 100%\nmore",
            "A house",
            "2017-10",
            "https://example.org/a_b",
            "");

    @Test
    void bibtex_keeps_names_whole_and_braces_even() {
        assertThat(WORK.bibtex()).isEqualTo("""
                @techreport{a-2017,
                  author = {{Ann Author} and {A body}},
                  title = {{Fifth Column \\& 100\\% more}},
                  institution = {A house},
                  year = {2017},
                  date = {2017-10},
                  url = {https://example.org/a_b}
                }""");
    }

    @Test
    void csl_is_json_with_the_parts_of_the_date_as_numbers() {
        var item = JSON.parseAny(WORK.csl()).getAsArray().get(0).getAsObject();

        assertThat(item.getString("type")).isEqualTo("report");
        assertThat(item.getObj("issued").toString().replaceAll("\\s", "")).isEqualTo("{\"date-parts\":[[2017,10]]}");
        assertThat(item.getString("title")).isEqualTo("Fifth {Column} & 100%\nmore");
    }

    @Test
    void ris_has_one_line_for_each_tag() {
        assertThat(WORK.ris().lines())
                .containsExactly(
                        "TY  - RPRT",
                        "ID  - a-2017",
                        "AU  - Ann Author",
                        "AU  - A body",
                        "TI  - Fifth {Column} & 100% more",
                        "PB  - A house",
                        "PY  - 2017",
                        "DA  - 2017/10",
                        "UR  - https://example.org/a_b",
                        "ER  - ");
    }
}
