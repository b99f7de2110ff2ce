package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueOrderTest {

    private static final int ROWS = 150;
    private static final Var X = Var.alloc("x");

    @Test
    void the_order_of_all_odd_values_is_total() {
        List<NodeValue> all = OddValues.all().stream().map(NodeValue::makeNode).toList();
        ValueOrder order = new ValueOrder();
        int[][] signs = all.stream()
                .map(one -> all.stream()
                        .mapToInt(other -> Integer.signum(order.compare(one, other)))
                        .toArray())
                .toArray(int[][]::new);

        for (int i = 0; i < signs.length; i++) {
            for (int j = 0; j < signs.length; j++) {
                assertThat(signs[i][j]).as("%s, %s", all.get(i), all.get(j)).isEqualTo(-signs[j][i]);
                assertThat(signs[i][j] == 0)
                        .as("%s, %s", all.get(i), all.get(j))
                        .isEqualTo(i == j);
                for (int k = 0; k < signs.length; k++) {
                    if (signs[i][j] < 0 && signs[j][k] < 0 && signs[i][k] >= 0) {
                        assertThat(List.of(all.get(i), all.get(j), all.get(k)))
                                .as("a circle")
                                .isEmpty();
                    }
                }
            }
        }
    }

    /** Values of which many can be compared only with some of the others, or are equal to some and differ from others. */
    static Stream<String> mixtures() {
        return IntStream.range(0, 60).mapToObj(seed -> {
            Random random = new Random(seed);
            return IntStream.range(0, ROWS)
                    .mapToObj(i -> switch (seed % 4) {
                        case 0 -> time(random);
                        case 1 -> duration(random);
                        case 2 -> partial(random);
                        default -> number(random);
                    })
                    .collect(Collectors.joining(" "));
        });
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void sorting_puts_nothing_behind_what_it_is_less_than(String values) {
        List<NodeValue> sorted = sorted("SELECT ?x { VALUES ?x { " + values + " } } ORDER BY ?x");

        assertThat(sorted).hasSize(ROWS);
        for (int i = 0; i < ROWS; i++) {
            for (int j = i + 1; j < ROWS; j++) {
                assertThat(isLess(sorted.get(j), sorted.get(i)))
                        .as("%s, %s", sorted.get(j), sorted.get(i))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void the_first_rows_are_those_of_the_whole(String values) {
        String query = "SELECT DISTINCT ?x { VALUES ?x { " + values + " } } ORDER BY DESC(?x)";

        assertThat(sorted(query + " LIMIT 9")).isEqualTo(sorted(query).subList(0, 9));
    }

    @Test
    void rows_without_a_value_come_first() {
        assertThat(sorted("SELECT ?x { VALUES ?x { 2 1 } } ORDER BY (1 / (?x - 2)) ?x"))
                .containsExactly(NodeValue.makeInteger(2), NodeValue.makeInteger(1));
    }

    private static String time(Random random) {
        return "'2020-01-0%dT%02d:00:00%s'^^<http://www.w3.org/2001/XMLSchema#dateTime>"
                .formatted(
                        1 + random.nextInt(2),
                        random.nextInt(24),
                        List.of("", "Z", "+14:00", "-12:00").get(random.nextInt(4)));
    }

    private static String partial(Random random) {
        String type = List.of("time", "date", "gYear", "gMonthDay").get(random.nextInt(4));
        String text =
                switch (type) {
                    case "time" -> "%02d:30:00".formatted(random.nextInt(24));
                    case "date" -> "2020-02-%d".formatted(20 + random.nextInt(10));
                    case "gYear" -> "%04d".formatted(random.nextInt(4));
                    default -> "--0%d-0%d".formatted(2 + random.nextInt(3), 1 + random.nextInt(3));
                };
        // Across zones the "<" of Jena counts times of day around the clock, and days around the year.
        String zone =
                type.equals("time") ? "" : List.of("", "Z", "+14:00", "-12:00").get(random.nextInt(4));
        return "'%s%s'^^<http://www.w3.org/2001/XMLSchema#%s>".formatted(text, zone, type);
    }

    private static String duration(Random random) {
        return "'%s%s'^^<http://www.w3.org/2001/XMLSchema#duration>"
                .formatted(
                        random.nextInt(4) == 0 ? "-" : "",
                        switch (random.nextInt(3)) {
                            case 0 -> "P" + random.nextInt(60) + "M";
                            case 1 -> "P" + random.nextInt(1_800) + "D";
                            default -> "P" + random.nextInt(5) + "YT" + random.nextInt(2_000) + "H";
                        });
    }

    private static String number(Random random) {
        long large = (1L << 53) - 5 + random.nextInt(10);
        return switch (random.nextInt(5)) {
            case 0 -> Long.toString(large);
            case 1 -> large + "e0";
            case 2 -> large + ".5";
            case 3 -> "'" + large + "'^^<http://www.w3.org/2001/XMLSchema#float>";
            default ->
                List.of("'INF'", "'NaN'", "'-0'").get(random.nextInt(3))
                        + "^^<http://www.w3.org/2001/XMLSchema#double>";
        };
    }

    private static boolean isLess(NodeValue one, NodeValue other) {
        try {
            return NodeValue.compare(one, other) == Expr.CMP_LESS;
        } catch (ExprEvalException incomparable) {
            return false;
        }
    }

    private static List<NodeValue> sorted(String query) {
        try (QueryExec execution = QueryExec.dataset(DatasetGraphFactory.empty())
                .query(QueryFactory.create(query))
                .context(PlainSparql.context())
                .build()) {
            return execution.select().stream()
                    .map(row -> NodeValue.makeNode(row.get(X)))
                    .toList();
        }
    }
}
