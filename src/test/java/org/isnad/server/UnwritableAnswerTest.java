package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that some formats cannot hold, and values that cannot be made. */
class UnwritableAnswerTest {

    @AutoClose
    private static final SampleServer sample = new SampleServer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT ('a\\u0001b' AS ?x) {} | xml | json",
                "SELECT ('a\\uFFFEb' AS ?x) {} | xml | csv",
                "CONSTRUCT { <urn:a> <http://example.org/1> 1 } WHERE {} | rdfxml | ttl",
                "CONSTRUCT { <urn:a> <http://example.org/p> '\\u0001' } WHERE {} | rdfxml | jsonld",
            })
    void aFormatThatCannotHoldTheAnswerIsNotAcceptable(String query, String format, String other) throws Exception {
        String path = SampleServer.asking(query) + "&format=";
        HttpResponse<String> answer = sample.exchange("GET", path + format);

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body())
                .startsWith("this answer cannot be written as application/")
                .contains("ask for ");
        assertThat(sample.exchange("GET", path + other).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:p",
                "urn:uuid:1",
                "http://example.org/[x]",
                "http://example.org/%zz",
                "http://example.org/#a#b"
            })
    void anyIriCanBeWrittenAsRdfXml(String iri) throws Exception {
        String query = "CONSTRUCT { <" + iri + "> <http://example.org/p> <" + iri + "> } WHERE {}";
        HttpResponse<String> answer = sample.exchange("GET", SampleServer.asking(query) + "&format=rdfxml");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("about=\"" + iri + "\"", "resource=\"" + iri + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonld", "ttl", "rdfxml", "trig", "nq"})
    void aPrefixThatStandsForNoIriSpoilsNoAnswer(String format) throws Exception {
        String query = "PREFIX odd: <\u9ECDhttps://example.org/> CONSTRUCT WHERE { ?c isnad:count ?n }";
        HttpResponse<String> answer = sample.exchange("GET", SampleServer.asking(query) + "&format=" + format);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("count");
    }

    @ParameterizedTest
    @ValueSource(strings = {"' en'", "'a!b<'", "''", "'-'", "'1'"})
    void whatIsNoLanguageTagMakesNoValue(String tag) throws Exception {
        HttpResponse<String> answer = sample.ask("SELECT (STRLANG('x', " + tag + ") AS ?x) {}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("x\r\n\r\n");
    }

    @Test
    void aLanguageTagMakesAValue() throws Exception {
        assertThat(sample.exchange(
                                "GET", SampleServer.asking("SELECT (STRLANG('x', 'ar-Latn') AS ?x) {}") + "&format=tsv")
                        .body())
                .contains("\"x\"@ar-Latn");
    }
}
