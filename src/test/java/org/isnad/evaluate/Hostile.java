package org.isnad.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question that is asked to do harm.
 *
 * @param name what it does
 * @param end how it must end: {@code refused}, {@code cut} or {@code any}
 */
public record Hostile(String name, String end, String query) {

    private static final String XSD = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
    private static final String FN_CONCAT = "<http://www.w3.org/2005/xpath-functions#concat>";

    /** All of them: those written in the catalogue, and those that only a program can write. */
    public static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        for (String section : catalogue().split("\n=== ", -1)) {
            String[] head = section.lines().findFirst().orElse("").split(" ", -1);
            if (head.length == 2) {
                all.add(new Hostile(head[0], head[1], grown(section.substring(section.indexOf('\n')))));
            }
        }
        all.addAll(nests());
        return all;
    }

    private static List<Hostile> nests() {
        return List.of(
                new Hostile("nest-groups", "refused", "SELECT * { " + "{".repeat(3000) + "}".repeat(3000) + " }"),
                new Hostile(
                        "nest-parentheses",
                        "refused",
                        "SELECT (" + "(".repeat(3000) + "1" + ")".repeat(3000) + " AS ?x) {}"),
                new Hostile("nest-not-exists", "refused", nested("FILTER NOT EXISTS { ?s ?p ?o ", 60)),
                new Hostile("nest-optionals", "cut", nested("OPTIONAL { ?s ?p ?o . ?a ?b ?c ", 45)),
                new Hostile(
                        "nest-exists",
                        "refused",
                        nested("?a ?b ?c . ?d ?e ?f FILTER EXISTS { ?s ?p ?o FILTER(?s != ?x) . ", 45)),
                new Hostile(
                        "nest-exists-allowed",
                        "cut",
                        nested("?a ?b ?c . ?d ?e ?f FILTER EXISTS { ?s ?p ?o FILTER(?s != ?x) . ", 6)),
                new Hostile(
                        "nest-subqueries",
                        "cut",
                        "SELECT * " + "{ ?a ?b ?c { SELECT * ".repeat(20) + "{ ?s ?p ?o . ?d ?e ?f }"
                                + "} }".repeat(20)),
                new Hostile(
                        "nest-functions",
                        "any",
                        "SELECT (" + "UCASE(".repeat(45) + "STR(?o)" + ")".repeat(45)
                                + " AS ?x) { ?s ?p ?o . ?a ?b ?c }"),
                new Hostile("chain-of-sums", "refused", "SELECT (1" + " + 1".repeat(30_000) + " AS ?x) {}"),
                new Hostile(
                        "chain-of-alternatives",
                        "refused",
                        "SELECT * { FILTER(false" + " || false".repeat(15_000) + ") }"),
                new Hostile("chain-of-unions", "refused", "SELECT * { {}" + " UNION {}".repeat(15_000) + " }"),
                new Hostile(
                        "chain-of-optionals", "refused", "SELECT * { " + "OPTIONAL { ?s ?p ?o } ".repeat(5_000) + "}"),
                new Hostile("chain-of-minus", "refused", "SELECT * { " + "MINUS { ?s ?p ?o } ".repeat(5_000) + "}"),
                new Hostile("many-patterns", "refused", "SELECT * { " + joined(600, "?a# ?b# ?c# . ") + "}"),
                new Hostile("many-patterns-allowed", "cut", "SELECT * { " + joined(400, "?a# ?b# ?c# . ") + "}"),
                new Hostile(
                        "many-unions-allowed",
                        "cut",
                        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o . ?a ?b ?c " + "{ ?a ?p ?o }"
                                + " UNION { ?s ?b ?c }".repeat(200) + " }"),
                new Hostile(
                        "long-path",
                        "refused",
                        "SELECT * { ?a " + "(<urn:x:p>|".repeat(40) + "<urn:x:p>" + ")*".repeat(40)
                                + "/<urn:x:p>".repeat(500) + " ?b }"),
                new Hostile(
                        "deep-path",
                        "cut",
                        "SELECT (COUNT(*) AS ?n) { ?a " + "(!<urn:none>/".repeat(40) + "!<urn:none>" + ")*".repeat(40)
                                + " ?b }"),
                new Hostile("wide-path", "refused", "SELECT * { ?a (" + joined(3000, "<urn:p#>|") + "<urn:x:p>)* ?b }"),
                new Hostile("long-text", "refused", "SELECT * { ?s ?p \"" + "a".repeat(250_000) + "\" }"),
                new Hostile(
                        "big-template",
                        "refused",
                        "CONSTRUCT { " + joined(600, "?s <urn:p#> ?o . ") + "} { ?s ?p ?o . ?a ?b ?c }"),
                new Hostile(
                        "big-template-allowed",
                        "cut",
                        "CONSTRUCT { " + joined(400, "?s <urn:p#> ?c . ") + "} { ?s ?p ?o . ?a ?b ?c }"),
                new Hostile(
                        "long-in-list",
                        "any",
                        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o . ?a ?b ?c FILTER(STR(?o) IN (" + joined(5000, "'v#', ")
                                + "'')) }"),
                new Hostile(
                        "longer-in-list",
                        "refused",
                        "SELECT * { ?s ?p ?o FILTER(?o IN (" + joined(20_000, "#, ") + "0)) } LIMIT 1"),
                new Hostile(
                        "many-arguments",
                        "refused",
                        "SELECT (CONCAT(" + "?s, ".repeat(40_000) + "?s) AS ?x) { ?s ?p ?o } LIMIT 1"),
                new Hostile(
                        "many-joins", "cut", "SELECT * { " + joined(330, "{ ?a# ?b# ?c# FILTER(?a# != 1) } ") + "}"),
                new Hostile("many-variables", "refused", "SELECT * { " + joined(7_000, "?a# <urn:x:p> ?b# . ") + "}"),
                new Hostile(
                        "wide-values",
                        "refused",
                        "SELECT * { VALUES (" + joined(9_000, "?v# ") + ") { (" + "UNDEF ".repeat(9_000) + ") } }"),
                new Hostile(
                        "long-base",
                        "refused",
                        "BASE <http://h/" + "a/".repeat(40_000) + "> SELECT * { VALUES ?x { " + "<a> ".repeat(20_000)
                                + "} }"),
                new Hostile(
                        "long-prefix",
                        "refused",
                        "PREFIX z: <http://h/" + "a/".repeat(40_000) + "> SELECT * { VALUES ?x { "
                                + "z:a ".repeat(20_000) + "} }"),
                new Hostile(
                        "many-prefixes",
                        "refused",
                        joined(4_500, "PREFIX p#: <b:#> ") + "SELECT * { VALUES ?x { " + "<b:> ".repeat(10_000)
                                + "} }"));
    }

    private static String nested(String opening, int times) {
        return "SELECT * { " + opening.repeat(times) + "}".repeat(times) + " }";
    }

    private static String joined(int times, String text) {
        return IntStream.range(0, times)
                .mapToObj(i -> text.replace("#", "" + i))
                .collect(Collectors.joining());
    }

    private static String chain(String letter, String first, int steps, String next) {
        return "BIND(" + first + " AS ?" + letter + "0) "
                + IntStream.range(0, steps)
                        .mapToObj(
                                i -> "BIND(" + next.replace("@", "?" + letter + i) + " AS ?" + letter + (i + 1) + ") ")
                        .collect(Collectors.joining());
    }

    private static String squares() {
        String square = "1234567890123456789";
        for (int i = 0; i < 10; i++) {
            square = "(" + square + " * " + square + ")";
        }
        return square;
    }

    private static String grown(String query) {
        return XSD
                + query.strip()
                        .replace("\"@V@", "\"" + "v".repeat(300))
                        .replace("@V@", "v".repeat(300))
                        .replace("@BIG@", joined(4000, "# "))
                        .replace("@UNDEF@", joined(1000, "(# UNDEF) (UNDEF #) "))
                        .replace("@S@", "a".repeat(40))
                        .replace("@DIGITS@", "9".repeat(100_000))
                        .replace("@SQUARES@", squares())
                        .replace("@DOUBLE-TEXT@", chain("t", "\"0123456789\"", 40, "CONCAT(@, @)"))
                        .replace("@DOUBLE-FN@", chain("t", "\"0123456789\"", 40, FN_CONCAT + "(@, @)"))
                        .replace("@DOUBLE-SHORT@", chain("t", "\"aa\"", 18, "CONCAT(@, @)"))
                        .replace("@DOUBLE-ONES@", chain("t", "\"11\"", 18, "CONCAT(@, @)"))
                        .replace("@DOUBLE-NUMBER@", chain("n", "12345678901", 45, "@ * @"))
                        .replace("@DOUBLE-DECIMAL@", chain("n", "1.2345678901", 45, "@ * @"))
                        .replace("@DOUBLE-QUOTIENT@", chain("n", "1.0 / 1024", 45, "1 / (@ * @)"));
    }

    private static String catalogue() {
        try (InputStream text = Objects.requireNonNull(Hostile.class.getResourceAsStream("hostile.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
