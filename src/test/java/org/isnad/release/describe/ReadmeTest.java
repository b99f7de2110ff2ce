package org.isnad.release.describe;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.release.WrittenPart;
import org.junit.jupiter.api.Test;

/** The page that people read first. */
class ReadmeTest {

    private static final String PAGE = MadeUp.text(DescriptionFile.README);

    @Test
    void every_file_has_a_row() {
        for (WrittenPart written : MadeUp.written()) {
            assertThat(PAGE)
                    .contains("| `%s` | %s | 120 |\n"
                            .formatted(written.part().file(), written.part().title()));
        }
        for (DescriptionFile file : DescriptionFile.values()) {
            assertThat(PAGE).contains("| `" + file.path() + "` |");
        }
    }

    @Test
    void what_the_checks_must_give_is_told() {
        assertThat(PAGE)
                .contains("sha256sum -c SHA256SUMS\n", "zcat rdf/isnad.nq.gz | sha256sum\n", "\n" + MadeUp.HASH + "\n");
    }

    @Test
    void it_says_how_to_cite_the_release() {
        assertThat(PAGE)
                .contains("> The Isnad project (2026). *Isnad: sourced claims about the armed groups of Iraq*"
                        + " (release 1.1.0). https://w3id.org/isnad/release/1.1.0");
    }
}
