package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class BoundedExpressionsTest {

    private static final String PREFIXES = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>"
            + " PREFIX fn: <http://www.w3.org/2005/xpath-functions#> ";

    /** Each is evaluated on constants, which are computed while planning, and on variables. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "REGEX(?t, 'B', 'i')",
                "REGEX(?t, '^a.c$', 's')",
                "REGEX(?t, 'a b', 'x')",
                "REGEX(?t, '(a)\\\\1')",
                "REGEX(?t, 'a.', 'q')",
                "REGEX(?t, '(')",
                "REGEX(?t, 'a', 'z')",
                "REGEX(?n, 'a')",
                "REGEX(?arabic, 'كتا', 'i')",
                "REPLACE(?t, '[a-c]', '<$0>')",
                "REPLACE(?t, '(.)b', '$1$1', 'i')",
                "REPLACE(?t, '', '-')",
                "REPLACE(?t, '.*', 'x')",
                "REPLACE(?t, 'a', '$9')",
                "REPLACE(?arabic, 'ك', 'ک')",
                "REPLACE(?t, 'q', 'x')",
                "REPLACE(?n, '1', '2')",
                "CONCAT()",
                "CONCAT(?t, ?arabic)",
                "CONCAT(?arabic, ?arabic)",
                "CONCAT(?t, ?n)",
                "fn:concat(?t, ?n, 'x')",
                "?n * ?n",
                "?n / 3",
                "1.5 / ?n",
                "?n / 0",
                "?n + ?t",
                "?n * 1e0 - 3",
                "xsd:dateTime('2020-01-31T00:00:00Z') + 'P1M'^^xsd:duration",
                "xsd:date(?t)",
                "xsd:date('2020-01-31')",
                "xsd:integer('12')",
                "xsd:decimal(?n) * 2.50",
                "STRDT('7', xsd:byte)",
                "STRDT(?t, xsd:integer) + 1",
                "CONTAINS(?arabic, 'تا')",
                "STRBEFORE(?t, 'c')",
                "STRAFTER(?arabic, 'تا')",
                "ENCODE_FOR_URI(?arabic)",
                "IRI(?t)",
                "IRI(CONCAT('http://example.org/', ?t))",
            })
    void ordinaryValuesAreAsTheEngineComputesThem(String expression) {
        String rows = "VALUES (?t ?arabic ?n) { ('aabc' 'كتائب'@ar 12) ('' 'بدر'@ar 0) ('a\\nc' 'ك'@fa 3.5) }";

        assertSame(PREFIXES + "SELECT ?t (" + expression + " AS ?x) { " + rows + " }");
        assertSame(PREFIXES + "SELECT ?t { " + rows + " FILTER(" + expression + ") }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GROUP_CONCAT(?x)",
                "GROUP_CONCAT(DISTINCT ?x; separator='')",
                "GROUP_CONCAT(CONCAT(STR(?x), '!'); separator=', ')",
                "GROUP_CONCAT(?x + 1)",
                "GROUP_CONCAT(?none)",
                "SUM(?x * 2)",
                "COUNT(DISTINCT REPLACE(STR(?x), 'a', 'b'))",
            })
    void soAreAggregates(String aggregate) {
        assertSame("SELECT (" + aggregate + " AS ?y) { VALUES ?x { 1 2 2 'a' } }");
        assertSame("SELECT ?x (" + aggregate + " AS ?y) { VALUES ?x { 1 2 2 'a' } } GROUP BY ?x HAVING (" + aggregate
                + " != 'z') ORDER BY " + aggregate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GROUP_CONCAT(?x)", "GROUP_CONCAT(DISTINCT ?x)"})
    void theJoinOfNothingIsTheEmptyText(String aggregate) {
        assertThat(answer("SELECT (" + aggregate + " AS ?y) { VALUES ?x { } }", PlainSparql.context()))
                .isEqualTo("( ?y = \"\" )");
    }

    @Test
    void aReplacementThatIsNoneIsAnErrorOfItsExpressionOnly() {
        assertThat(answer("SELECT (REPLACE('a', 'a', '$') AS ?x) (1 AS ?y) {}", PlainSparql.context()))
                .isEqualTo("( ?y = 1 )");
    }

    @Test
    void aTextThatDoublesEndsTheQuery() {
        String doubling = IntStream.range(0, 30)
                .mapToObj(i -> "BIND(CONCAT(?t" + i + ", ?t" + i + ") AS ?t" + (i + 1) + ")")
                .collect(Collectors.joining(" "));

        assertTooBig("SELECT * { BIND('0123456789' AS ?t0) " + doubling + " }", "longer than 1000000");
        assertTooBig("SELECT * { BIND('0123456789' AS ?t0) " + doubling + " FILTER(?t30 = 'x') }", "longer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FILTER REGEX('a', ?p)",
                "FILTER(COALESCE(REGEX('a', ?p), true))",
                "FILTER(REGEX('a', ?p) || true)",
                "FILTER(!REGEX('a', ?p))",
                "BIND(REPLACE('a', ?p, 'b') AS ?x)",
                "FILTER EXISTS { FILTER REGEX('a', ?p) }",
                "OPTIONAL { VALUES ?y { 1 } FILTER REGEX('a', ?p) }",
                "{ SELECT ?p (MAX(REGEX('a', ?p)) AS ?m) { VALUES ?p { '((){9999}){9999}' } } GROUP BY ?p }",
                "{ SELECT ?p { VALUES ?p { '((){9999}){9999}' 'b' } } ORDER BY REGEX('a', ?p) STR(?p) }",
            })
    void aValueThatIsTooBigIsNoErrorThatDropsARow(String pattern) {
        assertTooBig("SELECT * { VALUES ?p { '((){9999}){9999}' } " + pattern + " }", "repeats by number");
    }

    @Test
    void aPatternThatBacktracksForEverCanBeInterrupted() throws Exception {
        String catastrophe =
                "SELECT * { VALUES ?t { '" + "a".repeat(200) + "' } FILTER REGEX(?t, '" + "a*".repeat(20) + "b') }";
        Thread[] asking = {Thread.currentThread()};
        Thread interrupter = new Thread(() -> {
            while (asking[0].isAlive() && !Thread.currentThread().isInterrupted()) {
                asking[0].interrupt();
                Thread.onSpinWait();
            }
        });
        interrupter.start();
        try {
            assertThatThrownBy(() -> answer(catastrophe, PlainSparql.context()))
                    .isInstanceOf(QueryCancelledException.class);
        } finally {
            interrupter.interrupt();
            while (interrupter.isAlive()) {
                Thread.onSpinWait();
            }
            boolean unused = Thread.interrupted();
        }
    }

    private static void assertTooBig(String query, String why) {
        assertThatThrownBy(() -> answer(query, PlainSparql.context()))
                .isInstanceOf(ValueLimitException.class)
                .hasMessageContaining(why);
    }

    private static void assertSame(String query) {
        assertThat(outcome(query, PlainSparql.context())).isEqualTo(outcome(query, new Context()));
    }

    private static String outcome(String query, Context context) {
        try {
            return answer(query, context);
        } catch (RuntimeException refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private static String answer(String query, Context context) {
        try (QueryExec execution = QueryExec.dataset(DatasetGraphFactory.empty())
                .query(QueryFactory.create(query))
                .context(context)
                .build()) {
            return execution.select().stream().map(Object::toString).collect(Collectors.joining("\n"));
        }
    }
}
