package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad seed} as its users give it, on data that has nothing on the seed. */
class SeedCommandTest {

    @Test
    void tells_of_any_record_and_writes_to_a_file(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("data/entities"));
        Files.writeString(folder.resolve("data/entities/organization.ttl"), """
                @prefix isnad: <https://w3id.org/isnad/ontology#> .
                @prefix organization: <https://w3id.org/isnad/organization/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

                organization:alpha a isnad:Organization ;
                    skos:prefLabel "Alpha"@en .
                """);
        String[] seed = {
            "seed",
            "--data",
            folder.resolve("data").toString(),
            "--store",
            folder.resolve("store").toString()
        };

        Run told = Run.of(seed);

        assertThat(told.status()).as(told.err()).isZero();
        assertThat(told.out())
                .startsWith("# The seed, put to the test\n")
                .contains("| 6. wilayat al-faqih | `claim:heras-2017-set-faqih` | 0 | 0 | 0 | 0 | 0 |")
                .contains("The record has nothing on this.\n");

        Path out = folder.resolve("seed.md");
        assertThat(Run.of(seed[0], seed[1], seed[2], seed[3], seed[4], "--out", out.toString())
                        .out())
                .isEmpty();
        assertThat(Files.readString(out)).isEqualTo(told.out());
    }
}
