package org.isnad.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurtleLayoutTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"كتائب حزب الله\"@ar",
                "\"حزب‌الله\"@fa",
                "\"\\u0643\\u062A\\u0627\\u0626\\u0628\"@ar",
                "\"a # b\"",
                "'it\"s'",
                "\"\"",
                "''''a'b'''",
                "\"\"\"a \"\" b\\\\\"\"\"",
                "\"x\"^^<http://www.w3.org/2001/XMLSchema#date>",
                "-1.50",
                ".5",
                "1.e3",
                "2E0",
                "007",
                "true",
                "isnad:a.b",
                "isnad:a\\.",
                "isnad:100%25",
                "<http://example.org/#a>",
            })
    void keepsEveryCharacterOfAnObject(String object) {
        String text = Layouts.PREFIXES + "organization:x isnad:note " + object + ".\n";

        assertThat(Layouts.of(text)).endsWith("\norganization:x isnad:note " + object + " .\n");
    }

    @Test
    void keepsCommentsApartFromTheFirstSubjectAtTheTopWhenThereAreNoPrefixes() {
        String text = """
                # about the file

                # about b
                <http://example.org/b> a <http://example.org/C> .
                <http://example.org/a> a <http://example.org/C> .
                """;

        assertThat(Layouts.of(text)).isEqualTo("""
                        # about the file

                        <http://example.org/a> a <http://example.org/C> .

                        # about b
                        <http://example.org/b> a <http://example.org/C> .
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", "@prefix isnad: <https://w3id.org/isnad/ontology#> .\r\n"})
    void leavesNothingOfAFileThatSaysNothing(String text) {
        assertThat(Layouts.of(text)).isEmpty();
    }

    @Test
    void keepsAFileOfCommentsOnly() {
        assertThat(Layouts.of("  # one  \n\n\n\n# two")).isEqualTo("# one\n\n# two\n");
    }

    @Test
    void theSafetyNetSeesALostTriple() {
        assertThatThrownBy(() -> SameMeaning.check("x.ttl", "<a:a> <a:b> 1, 2 .", "<a:a> <a:b> 1 ."))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("x.ttl: ");
    }

    @Test
    void theSafetyNetTellsTermsNotValuesApart() {
        assertThatThrownBy(() -> SameMeaning.check("x.ttl", "<a:a> <a:b> 01 .", "<a:a> <a:b> 1 ."))
                .isInstanceOf(IllegalStateException.class);
        assertThatCode(() -> SameMeaning.check("x.ttl", "<a:a> <a:b> 1, 2 .", "<a:a> <a:b> 2, 1 ."))
                .doesNotThrowAnyException();
    }
}
