package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.isnad.model.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the specifications say of odd values, asked as strangers ask. */
@Timeout(120)
class OddAnswersTest {

    private static final String PREFIXES = "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1/0 | no value
            0/0.0 | no value
            COALESCE(0/0.0, 'none') | none
            1/0e0 | INF
            'P1M'^^xsd:duration / 0.0 | no value
            'P1M'^^xsd:duration + 'PT1S'^^xsd:dayTimeDuration - 'P2M'^^xsd:duration | no value
            HOURS(<http://example.org/a>) | no value
            STRDT('2020-01-31T00:00:00.12345678901Z', xsd:dateTime) | no value
            xsd:dateTime('2020-01-31T00:00:00.12345678901Z') | no value
            fn:normalize-unicode('a', <http://example.org/a>) | no value
            STRDT('a', rdf:langString) | no value
            SUBSTR('abc', 2, 2147483647) | bc
            SUBSTR('abc', 2, 1e400) | bc
            SUBSTR('abc', 2, 99999999999999999999) | bc
            SUBSTR('abc', -4294967294) | abc
            SUBSTR('abc', 4294967298) | ``
            SUBSTR('12345', 1.5, 2.6) | 234
            SUBSTR('12345', 0, 3) | 12
            SUBSTR('12345', 5, -3) | ``
            SUBSTR('12345', -3, 5) | 1
            SUBSTR('12345', 0/0e0, 3) | ``
            SUBSTR('12345', 1, 0/0e0) | ``
            SUBSTR('12345', -42, 1/0e0) | 12345
            SUBSTR('12345', -1/0e0, 1/0e0) | ``
            SUBSTR('12345', '1') | no value
            SUBSTR('\\uD83D\\uDE00x', 2, 1) | x
            fn:substring('abc', 2, 2147483647) | bc
            LANG(SUBSTR('abc'@en, 9)) | en
            ROUND(1e308) | 1.0E308
            ROUND(0/0e0) | NaN
            ROUND('-INF'^^xsd:float) | -INF
            ROUND(-0.2e0) | -0.0e0
            ROUND(-2.5) | -2.0
            ROUND(2.5e0) | 3.0e0
            1 < 0/0e0 | false
            0/0e0 >= 0/0e0 | false
            'NaN'^^xsd:float > 1 | false
            -0e0 < 0 | false
            -0e0 >= 0.0 | true
            '0.1'^^xsd:float < 0.1 | false
            1 < 1.5e0 | true
            xsd:boolean(0/0e0) | false
            xsd:boolean(2e0) | true
            xsd:unsignedByte('255') | 255
            xsd:unsignedByte(256) | no value
            fn:hours-from-duration('-P3DT10H'^^xsd:duration) | -10
            fn:days-from-duration('P3DT55H'^^xsd:duration) | 5
            fn:months-from-duration('P20Y15M'^^xsd:duration) | 3
            fn:years-from-duration('-P15M'^^xsd:duration) | -1
            fn:minutes-from-duration('-P5DT12H30M'^^xsd:duration) | -30
            fn:seconds-from-duration('PT61.5S'^^xsd:duration) | 1.5
            fn:seconds-from-duration(1) | no value
            """)
    void an_odd_value_is_answered_as_it_should_be(String expression, String expected) {
        String query = "SELECT (" + expression + " AS ?x) {}";

        assertThat(answer(query, DatasetGraphFactory.empty())).as("planned").containsExactly(expected);
        Context unplanned = PlainSparql.context();
        unplanned.set(ARQ.optimization, false);
        assertThat(answer(query, DatasetGraphFactory.empty(), unplanned))
                .as("evaluated for a row")
                .containsExactly(expected);
    }

    @Test
    void a_filter_keeps_a_row_in_which_only_one_branch_fails() {
        assertThat(answer(
                        "SELECT ?x { VALUES ?x { 0.0 1.0 } FILTER (1 / ?x = 1 || true) }", DatasetGraphFactory.empty()))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUM", "AVG", "MIN", "MAX", "COUNT", "SAMPLE", "GROUP_CONCAT"})
    void aggregates_of_odd_values_end_in_a_value_or_none(String aggregate) {
        List<Node> all = OddValues.all();
        Graph graph = DatasetGraphFactory.create().getDefaultGraph();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j += 5) {
                Node group = NodeFactory.createURI("http://example.org/" + i + "/" + j);
                graph.add(group, NodeFactory.createURI("http://example.org/p"), all.get(i));
                graph.add(group, NodeFactory.createURI("http://example.org/q"), all.get(j));
            }
        }
        DatasetGraph dataset = DatasetGraphFactory.wrap(graph);

        for (String distinct : List.of("", "DISTINCT ")) {
            assertThatCode(() -> answer(
                            "SELECT (" + aggregate + "(" + distinct + "?x) AS ?y) { ?s ?p ?x } GROUP BY ?s", dataset))
                    .as(distinct)
                    .doesNotThrowAnyException();
        }
    }

    private static List<String> answer(String query, DatasetGraph dataset) {
        return answer(query, dataset, PlainSparql.context());
    }

    private static List<String> answer(String query, DatasetGraph dataset, Context context) {
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(new QueryReader(Prefixes.forQueries()).read(PREFIXES + query))
                .context(context)
                .build()) {
            return execution.select().stream()
                    .map(row -> Optional.ofNullable(row.get("x")))
                    .map(value -> value.map(Node::getLiteralLexicalForm).orElse("no value"))
                    .toList();
        }
    }
}
