package org.isnad.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksumsTest {

    private static final String HASH = "ab".repeat(32);

    @Test
    void what_was_read_is_written_again() {
        String text = HASH + "  .zenodo.json\n" + HASH + "  README.md\n" + HASH + "  rdf/isnad.nq.gz\n";
        assertThat(Checksums.parse(text).text()).isEqualTo(text);
        assertThat(Checksums.parse(text).byPath()).containsEntry("rdf/isnad.nq.gz", HASH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a",
                "/a",
                "a/../b",
                "a//b",
                "a/",
                ".",
                "..",
                "a/./b",
                "a\\b",
                "..a",
                "a b",
                "ä",
                "SHA256SUMS",
                "SHA256SUMS.minisig"
            })
    void a_path_that_is_none_in_the_folder_is_refused(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checksums.parse(HASH + "  " + path + "\n"))
                .withMessageContaining("line 1");
    }

    @Test
    void other_lines_are_refused() {
        for (String text : new String[] {
            HASH + " a\n",
            HASH + "  a",
            HASH + "  a\r\n",
            HASH.toUpperCase(Locale.ROOT) + "  a\n",
            HASH + "  a\n\n",
            HASH + "  b\n" + HASH + "  a\n",
            HASH + "  a\n" + HASH + "  a\n"
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> Checksums.parse(text));
        }
    }
}
