package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionEnvBase;
import org.isnad.model.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever functions and operators are asked of, a value, SPARQL's own error or a stated limit comes of it. */
@Timeout(120)
class OddValuesTest {

    private static final List<Var> ARGUMENTS =
            Stream.of("a", "b", "c", "d").map(Var::alloc).toList();

    static Stream<String> ofOne() {
        return Stream.concat(
                Stream.of(
                                "STR LANG DATATYPE BOUND IRI URI BNODE ABS CEIL FLOOR ROUND STRLEN UCASE LCASE",
                                "ENCODE_FOR_URI YEAR MONTH DAY HOURS MINUTES SECONDS TIMEZONE TZ MD5 SHA1 SHA256 SHA384",
                                "SHA512 isIRI isURI isBLANK isLITERAL isNUMERIC COALESCE CONCAT ! - +")
                        .flatMap(names -> Stream.of(names.split(" ")))
                        .map(name -> name.equals("BOUND") ? "BOUND(?a)" : name + "(?a)"),
                byIri(1));
    }

    static Stream<String> ofTwo() {
        return Stream.of(
                        Stream.of(
                                        "LANGMATCHES CONTAINS STRSTARTS STRENDS STRBEFORE STRAFTER STRLANG STRDT sameTerm SUBSTR"
                                                .split(" "))
                                .map(name -> name + "(?a, ?b)"),
                        Stream.of("= != < > <= >= + - * / && ||".split(" ")).map(sign -> "?a " + sign + " ?b"),
                        Stream.of(
                                "REGEX(?a, ?b)",
                                "REGEX('a', ?a, ?b)",
                                "CONCAT(?a, ?b)",
                                "?a IN (?b, 1)",
                                "?a NOT IN (?b, 1)",
                                "COALESCE(?a / ?b, ?a - ?b, 'none')",
                                "IF(?a < ?b, ROUND(?a), -?b)",
                                "REPLACE(CONCAT(?a, ?b), 'a|^', ?b)"),
                        byIri(2))
                .flatMap(expressions -> expressions);
    }

    static Stream<String> ofMore() {
        return Stream.concat(
                Stream.of(
                        "SUBSTR(?a, ?b, ?c)",
                        "REGEX(?a, ?b, ?c)",
                        "REPLACE(?a, ?b, ?c)",
                        "REPLACE(?a, ?b, ?c, ?d)",
                        "IF(?a, ?b, ?c)",
                        "CONCAT(?a, ?b, ?c, ?d)",
                        "?a + ?b * ?c / ?d"),
                byIri(3));
    }

    private static Stream<String> byIri(int arguments) {
        String list = ARGUMENTS.stream().limit(arguments).map(Var::toString).collect(Collectors.joining(", "));
        return AllowedFunctions.IRIS.stream()
                .sorted()
                .map(iri -> "<" + iri + ">(" + list + ")")
                .filter(call -> {
                    try {
                        return expression(call).isFunction();
                    } catch (RefusedQueryException notSoMany) {
                        return false;
                    }
                });
    }

    @ParameterizedTest
    @MethodSource
    void ofOne(String expression) {
        assertSound(expression, every(1, 0));
    }

    @ParameterizedTest
    @MethodSource
    void ofTwo(String expression) {
        assertSound(expression, every(1, 0), every(3, 0));
        assertSound(expression, every(3, 1), every(1, 0));
    }

    @ParameterizedTest
    @MethodSource
    void ofMore(String expression) {
        assertSound(expression, every(7, 0), every(6, 1), every(5, 2), every(19, 3));
    }

    @Test
    void a_wrong_number_of_arguments_is_told_before_the_query_runs() {
        assertThatThrownBy(() -> expression("<http://www.w3.org/2005/xpath-functions#contains>(1)"))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessage("the function <http://www.w3.org/2005/xpath-functions#contains> takes two arguments");
    }

    /** Some of the values, and none. */
    private static List<Optional<Node>> every(int step, int first) {
        List<Node> all = OddValues.all();
        List<Optional<Node>> some = new ArrayList<>();
        IntStream.range(0, all.size()).filter(i -> i % step == first).forEach(i -> some.add(Optional.of(all.get(i))));
        some.add(Optional.empty());
        return some;
    }

    @SafeVarargs
    private static void assertSound(String text, List<Optional<Node>>... values) {
        Expr expression = expression(text);
        List<Binding> rows = List.of(Binding.builder().build());
        for (int i = 0; i < values.length; i++) {
            if (text.contains(ARGUMENTS.get(i).toString())) {
                Var argument = ARGUMENTS.get(i);
                List<Optional<Node>> each = values[i];
                rows = rows.stream()
                        .flatMap(row -> each.stream().map(value -> with(row, argument, value)))
                        .toList();
            }
        }
        FunctionEnv environment = new FunctionEnvBase(PlainSparql.context());
        List<String> unsound = rows.stream()
                .flatMap(row -> fault(expression, row, environment).stream())
                .limit(20)
                .toList();
        assertThat(unsound).as(text).isEmpty();
    }

    private static Binding with(Binding row, Var variable, Optional<Node> value) {
        BindingBuilder more = Binding.builder(row);
        value.ifPresent(known -> more.add(variable, known));
        return more.build();
    }

    private static Optional<String> fault(Expr expression, Binding row, FunctionEnv environment) {
        try {
            return expression.eval(row, environment).asNode() == null
                    ? Optional.of(row + ": no node")
                    : Optional.empty();
        } catch (ExprEvalException | ValueLimitException stated) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError unforeseen) {
            return Optional.of(row + ": " + unforeseen);
        }
    }

    /** What the engine evaluates for an expression. */
    private static Expr expression(String text) {
        AtomicReference<Expr> found = new AtomicReference<>();
        Walker.walk(
                BoundedEngine.plan(
                        new QueryReader(Prefixes.forQueries()).read("SELECT (" + text + " AS ?x) {}"),
                        PlainSparql.context()),
                new OpVisitorBase() {
                    @Override
                    public void visit(OpExtend extend) {
                        extend.getVarExprList().forEachExpr((variable, expression) -> found.set(expression));
                    }
                });
        return Objects.requireNonNull(found.get());
    }
}
