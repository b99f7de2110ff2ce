package org.isnad.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.isnad.model.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries every rule on its examples. {@code -Disnad.rewrite=true} writes the expected reports anew, for review. */
class ExamplesTest {

    static Stream<Example> valid() {
        return Example.all().stream().filter(example -> example.name().startsWith("valid-"));
    }

    static Stream<Example> invalid() {
        return Example.all().stream().filter(example -> example.name().startsWith("invalid-"));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aValidExampleBreaksNoRule(Example example) {
        Example.Findings findings = example.findings();
        assertThat(findings.build()).isEmpty();
        assertThat(findings.rules())
                .filteredOn(
                        problem -> problem.rule().equals(example.rule()) || problem.severity() == Severity.VIOLATION)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void anInvalidExampleIsReportedAsWritten(Example example) throws IOException {
        Example.Findings findings = example.findings();
        assertThat(findings.build())
                .filteredOn(problem -> problem.rule().equals("syntax"))
                .isEmpty();
        String report = example.report(findings);
        if (Boolean.getBoolean("isnad.rewrite")) {
            Files.writeString(example.reportFile(), report);
        }
        assertThat(report).isNotEmpty();
        assertThat(example.reportFile()).usingCharset(StandardCharsets.UTF_8).hasContent(report.stripTrailing());
    }
}
