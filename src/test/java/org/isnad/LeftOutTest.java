package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was left out of the record is listed with its reason, so that nobody takes an absence for an oversight. */
class LeftOutTest {

    @Test
    void every_row_has_a_subject_a_property_a_source_and_a_reason() throws IOException {
        List<String> lines = Files.readAllLines(CuratedData.FOLDER.resolve("LEFT-OUT.tsv"));

        assertThat(lines.get(0)).isEqualTo("subject\tproperty\tsource\treason");
        assertThat(lines)
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(4).noneMatch(String::isBlank));
    }
}
