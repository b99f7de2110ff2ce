package org.isnad.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

    private static final List<String> OFFERED =
            List.of("application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/html");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                            | application/sparql-results+json",
                "text/csv                                       | text/csv",
                "TEXT/CSV                                       | text/csv",
                "Text/Csv;Q=1.0                                 | text/csv",
                "text/csv;charset=utf-8                         | text/csv",
                "text/csv; charset=\"a,b;c\" , */*;q=0.1          | text/csv",
                "text/*                                         | text/csv",
                "application/*                                  | application/sparql-results+json",
                "text/csv;q=0.5, text/html                      | text/html",
                "text/csv, text/html                            | text/csv",
                "text/html, text/csv                            | text/csv",
                "*/*, application/sparql-results+json;q=0       | application/sparql-results+xml",
                "text/*;q=0.2, text/csv;q=0, */*;q=0.1          | text/html",
                "application/sparql-results+xml;q=0.001         | application/sparql-results+xml",
                "*/*;q=0                                        | ",
                "image/png                                      | ",
                "text/csv;q=0                                   | ",
                "text/csv;q=2, text/html                        | text/html",
                "nonsense, text/csv                             | text/csv",
                "nonsense                                       | application/sparql-results+json",
                "*/csv, text/html                               | text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "''                                             | application/sparql-results+json",
            })
    void choosesTheBestLikedTypeAndAmongEqualsTheFirstOffered(String field, String chosen) {
        assertThat(Accept.of(List.of(field)).best(OFFERED).orElse(null)).isEqualTo(chosen);
    }

    @Test
    void severalFieldsAreOneListAndNoneAcceptsEverything() {
        assertThat(Accept.of(List.of("text/csv;q=0.1", "text/html")).best(OFFERED))
                .contains("text/html");
        assertThat(Accept.of(List.of()).best(OFFERED)).contains(OFFERED.get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                  | text/plain",
                "text/plain                           | text/plain",
                "application/json                     | application/problem+json",
                "application/problem+json             | application/problem+json",
                "application/sparql-results+json      | application/problem+json",
                "application/json;q=0.1, text/plain   | text/plain",
                "application/problem+json;q=0, */*    | text/plain",
                "text/turtle                          | text/plain",
            })
    void problemsAreJsonForThoseWhoAskForJson(String field, String form) {
        assertThat(ProblemText.preferred(Accept.of(List.of(field)))).isEqualTo(form);
    }
}
