package org.isnad.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.server.http.Accept;
import org.isnad.site.request.CitationFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-bibtex                                                | BIBTEX",
                "Application/X-BibTeX;q=0.1                                          | BIBTEX",
                "application/x-research-info-systems, image/png                      | RIS",
                "application/vnd.citationstyles.csl+json                             | CSL_JSON",
                "application/x-bibtex;q=0.9, text/turtle;q=0.8                       | BIBTEX",
            })
    void aThingIsCitedForThoseWhoKeepReferences(String accept, CitationFormat format) {
        assertThat(Form.ofThing(Accept.of(List.of(accept)))).contains(new Form.Citing(format));
        assertThat(Form.ofData(Accept.of(List.of("application/x-bibtex")))).isEmpty();
        assertThat(Form.of(Accept.of(List.of("application/x-bibtex")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "text/turtle, application/x-bibtex;q=0.9", "application/json"})
    void whoCanTakeAPageOrDataGetsNoCitation(String accept) {
        assertThat(Form.ofThing(Accept.of(List.of(accept))))
                .isEqualTo(Form.of(Accept.of(List.of(accept))))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                                  | html",
                "*/*                                                                 | html",
                "text/*                                                              | html",
                "text/html                                                           | html",
                "TEXT/HTML                                                           | html",
                "text/html; charset=utf-8                                            | html",
                "text/html; level=1                                                  | html",
                "application/xhtml+xml                                               | html",
                "application/xhtml+xml, text/turtle;q=0.5                            | html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8     | html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8 | html",
                "text/turtle, text/html                                              | html",
                "nonsense                                                            | html",
                "nonsense, text/turtle                                               | ttl",
                "text/turtle                                                         | ttl",
                "Text/Turtle                                                         | ttl",
                "text/turtle;charset=utf-8                                           | ttl",
                "text/turtle, */*                                                    | ttl",
                "text/turtle, */*;q=0.1                                              | ttl",
                "text/turtle;q=0.9, text/html;q=0.8                                  | ttl",
                "text/turtle;q=0.001                                                 | ttl",
                "text/html;q=0, */*                                                  | ttl",
                "text/html;q=0, text/*                                               | ttl",
                "text/turtle,application/n-triples;q=0.9,application/rdf+xml;q=0.8   | ttl",
                "application/rdf+xml, application/ld+json, text/turtle               | ttl",
                "application/ld+json                                                 | jsonld",
                "APPLICATION/LD+JSON                                                 | jsonld",
                "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#expanded\" | jsonld",
                "application/json                                                    | jsonld",
                "application/*                                                       | jsonld",
                "application/json, text/javascript, */*; q=0.01                      | jsonld",
                "application/rdf+xml                                                 | rdf",
                "application/xml                                                     | rdf",
                "text/xml                                                            | rdf",
                "application/rdf+xml;q=0.9, text/turtle;q=0.1, */*;q=0               | rdf",
                "application/n-triples                                               | nt",
                "application/n-triples;q=1.0, text/turtle;q=0.999                    | nt",
                "image/png                                                           | ",
                "application/pdf, text/csv                                           | ",
                "text/plain                                                          | ",
                "*/*;q=0                                                             | ",
                "text/turtle;q=0                                                     | ",
                "text/html;q=0                                                       | ",
            })
    void theBestLikedFormIsChosen(String accept, String ending) {
        Optional<Form> form = Form.of(Accept.of(List.of(accept)));

        assertThat(form.map(chosen ->
                                chosen instanceof Form.Data data ? data.format().ending() : "html")
                        .orElse(null))
                .isEqualTo(ending);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                         | ttl    | text/turtle; charset=utf-8",
                "text/html, */*;q=0.1       | ttl    | text/turtle; charset=utf-8",
                "application/json           | jsonld | application/json",
                "text/xml                   | rdf    | text/xml; charset=utf-8",
                "text/html                  |        | ",
                "application/xhtml+xml      |        | ",
            })
    void whereThereIsNoPageOneGetsData(String accept, String ending, String contentType) {
        Optional<Form.Data> form = Form.ofData(Accept.of(List.of(accept)));

        assertThat(form.map(data -> data.format().ending()).orElse(null)).isEqualTo(ending);
        assertThat(form.map(Form.Data::contentType).orElse(null)).isEqualTo(contentType);
    }
}
