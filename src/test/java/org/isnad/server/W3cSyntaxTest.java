package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** W3C's tests of the syntax of queries, asked over HTTP by GET and by both kinds of POST. */
class W3cSyntaxTest {

    /** Begins what the endpoint says to a query that is SPARQL and that it does not run. */
    private static final String CLOSED =
            "(?s)(SERVICE is not available|the function <.*> is not available|there is no graph <.*|the aggregate <).*";

    /** It ends a decimal number with its point, as SPARQL 1.0 allowed and 1.1 does not. */
    private static final String ONLY_IN_10 = "syntax-sparql1/syntax-lit-08";

    @AutoClose
    private static final SampleServer sample = new SampleServer();

    static Stream<W3cTests.Case> queries() {
        return Stream.concat(
                        W3cTests.in(W3cTests.SPARQL_11, "syntax-query", "syntax-fed"),
                        W3cTests.in(
                                W3cTests.SPARQL_10,
                                "syntax-sparql1",
                                "syntax-sparql2",
                                "syntax-sparql3",
                                "syntax-sparql4",
                                "syntax-sparql5"))
                .filter(test -> test.type().matches("(Positive|Negative)SyntaxTest(11)?"))
                .filter(test -> !test.name().equals(ONLY_IN_10));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void whatIsSparqlIsReadAndWhatIsNotIsRefused(W3cTests.Case test) throws Exception {
        String query = test.text();
        List<HttpResponse<String>> answers = List.of(
                sample.exchange("GET", SampleServer.asking(query)),
                sample.post("application/sparql-query", query),
                sample.post("application/x-www-form-urlencoded", "query=" + SampleServer.encode(query)));

        for (HttpResponse<String> answer : answers) {
            if (test.type().startsWith("Positive")) {
                assertThat(answer)
                        .as(answer.body())
                        .matches(all -> all.statusCode() == 200 || all.body().matches(CLOSED));
            } else {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
                assertThat(answer.body()).startsWith("not a SPARQL 1.1 query");
            }
        }
    }
}
