package org.isnad.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** How a template becomes a document, on a made-up record. */
class SeedDocumentTest {

    private static final DatasetGraph DATASET = new MadeUpRecord()
            .says("one", "press", "", "flat", "organization:alpha isnad:closeTo organization:quds-force", "")
            .dataset();

    @Test
    void a_block_that_names_a_query_becomes_its_table_with_the_columns_explained_once() {
        String document = SeedDocument.of(DATASET, """
                Before.

                ```sparql
                verdicts test=claim:heras-2017-set-close
                ```

                Between.

                ```sparql
                verdicts test=claim:heras-2017-set-faqih
                ```
                """);

        assertThat(document)
                .startsWith("Before.\n\n*Formation by formation, ")
                .contains(
                        "([verdicts](../../ontology/seed/verdicts.rq), `test=claim:heras-2017-set-close`)\n\n- `formation`: ")
                .contains("\n| Alpha | ألفا | supports | 1 | 0 | 0 | 0 | flat | press | 0 |\n\nBetween.\n")
                .containsOnlyOnce("- `verdict`: ")
                .endsWith("`test=claim:heras-2017-set-faqih`)\n\nThe record has nothing on this.\n");
    }

    @Test
    void a_block_that_holds_a_query_stays_above_its_table() {
        String block = """
                ```sparql
                SELECT ?claim ("a|b <c>" AS ?text) WHERE { ?claim isnad:predicate isnad:closeTo }
                ```
                """;

        assertThat(SeedDocument.of(DATASET, block))
                .isEqualTo(block + "\n| claim | text |\n| --- | --- |\n| `claim:one-says` | a\\|b &lt;c> |\n");
    }

    @Test
    void a_template_that_asks_for_what_there_is_not_says_so() {
        assertThatThrownBy(() -> SeedDocument.of(DATASET, "```sparql\nweather\n```\n"))
                .hasMessage("no query ontology/seed/weather.rq, which the template names");
        assertThatThrownBy(() -> SeedDocument.of(DATASET, "```sparql\nSELECT nothing\n```\n"))
                .hasMessageStartingWith("the template: not a SPARQL 1.1 query");
        assertThatThrownBy(() -> SeedDocument.of(DATASET, "```sparql\nverdicts weather=claim:a\n```\n"))
                .hasMessageContaining("no parameter weather");
    }
}
