package org.isnad.query;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.sys.JenaSystem;
import org.isnad.model.Prefixes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLimitsTest {

    private final QueryReader endpoint = new QueryReader(Prefixes.forQueries());

    @BeforeAll
    static void jena() {
        JenaSystem.init();
    }

    static Stream<Path> research() throws IOException {
        List<Path> files = Stream.of("ontology/questions", "ontology/report", "ontology/tables", "shapes/checks")
                .flatMap(folder -> list(Path.of(folder)))
                .filter(file -> file.toString().endsWith(".rq"))
                .toList();
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("research")
    void researchPasses(Path file) {
        assertThatCode(() -> endpoint.read(Files.readString(file))).doesNotThrowAnyException();
    }

    @Test
    void aListOfThousandsOfValuesPasses() {
        assertThatCode(() -> endpoint.read("SELECT * { VALUES ?x { " + "organization:some-group-or-other ".repeat(5_000)
                        + "} ?x ?p ?o FILTER(?o NOT IN (" + "'x', ".repeat(5_000) + "'y')) }"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { FILTER(\"((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((\" != '[[[[') }",
                "SELECT * { ?s <urn:x:(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((> ?o }",
                "SELECT * { ?s ?p ?o } # ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((",
                "SELECT * { ?s ?p '''it's ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((''' }",
                "SELECT * { ?s ?p \"P1234567\" FILTER(?d < \"P12345D\"^^<http://www.w3.org/2001/XMLSchema#duration>) }",
                "SELECT * { FILTER(?a < 3 && ?b > 4) }",
            })
    void whatOnlyLooksDeepOrLongPasses(String query) {
        assertThatCode(() -> endpoint.read(query)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    SELECT * { @ }                                   ; ?s ?p ?o .                  ; 501  ; 500 triple patterns
                    CONSTRUCT { @ } WHERE { ?s ?p ?o }               ; ?s ?p ?o .                  ; 501  ; 500 triple patterns
                    SELECT * { @ }                                   ; {} UNION {} .               ; 600  ; 1000 operators
                    SELECT * { FILTER(1 @) }                         ; + 1                         ; 2001 ; 2000 functions
                    SELECT * { FILTER(1 IN (1@)) }                   ; ,1                          ; 10001 ; 10000 members
                    SELECT (CONCAT('a'@) AS ?x) { }                  ; ,'a'                        ; 10001 ; 10000 members
                    @ SELECT * { ?s ?p ?o }                          ; PREFIX a: <urn:a>           ; 501  ; 500 prefixes
                    SELECT * { ?s (<urn:a>@)* ?o }                   ; |<urn:a>                    ; 501  ; 500 steps of property paths
                    SELECT * { ?s !(<urn:a>@) ?o }                   ; |<urn:a>                    ; 501  ; 500 steps of property paths
                    SELECT * { ?s ?p '@' }                           ; aaaaaaaaaa                  ; 20000 ; longer than 200000 characters
                    SELECT * { ?s ?p @ }                             ; 9                           ; 1001 ; more than 1000 digits
                    """, quoteCharacter = '"')
    void whatIsTooBigIsRefusedWithItsLimit(String query, String part, int times, String why) {
        assertRefused(query.replace("@", part.concat(" ").repeat(times).replace("9 ", "9")), why);
    }

    @Test
    void whatIsTooDeepIsRefused() {
        assertRefused("SELECT * " + "{".repeat(51) + "}".repeat(51), "more than 50 deep");
        assertRefused("SELECT * { " + "FILTER EXISTS { ?s ?p ?o ".repeat(7) + "}".repeat(8), "6 EXISTS in each other");
    }

    @Test
    void whatIsWrittenByItsNumberCountsAsWell() {
        assertRefused("SELECT * " + "\\uu007B".repeat(51) + "}".repeat(51), "more than 50 deep");
        assertRefused("SELECT * { ?s ?p " + "\\u0039".repeat(1_001) + " }", "more than 1000 digits");
        assertRefused("SELECT * { ?s ?p '\\\\\\u0027 " + "{".repeat(50) + "}".repeat(51), "more than 50 deep");
        assertThatCode(() -> endpoint.read("SELECT * { ?s ?p '\\\\u0027" + "{".repeat(60) + "' }"))
                .doesNotThrowAnyException();
    }

    @Test
    void differentVariablesAreCounted() {
        String same = "SELECT * { VALUES ?a { 1 } FILTER($a" + " + ?a".repeat(1_600) + " > 1) }";
        String different =
                IntStream.rangeClosed(0, 1_500).mapToObj(i -> "?a" + i).collect(joining(" "));

        assertThatCode(() -> endpoint.read(same)).doesNotThrowAnyException();
        assertRefused("SELECT " + different + " {}", "1500 variables");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BASE <http://h/@> SELECT * { VALUES ?x { ~ } }",
                "base #c <\n <http://h/\\u0061@> SELECT * { VALUES ?x { ~ } }",
                "BASE <http://h/@> BASE <@> BASE <@> SELECT * { VALUES ?x { ~ } }",
                "\\u0042ASE <http://h/@> SELECT * { VALUES ?x { ~ } }",
                "PREFIX z: <http://h/@> SELECT * { VALUES ?x { ~ } }",
                "PREFIX base: <http://h/@> SELECT * { VALUES ?x { ~ } }",
            })
    void anIriThatStandsInAllOthersIsReckonedWithThem(String query) {
        String names = "<a> ".repeat(2_000);

        assertRefused(query.replace("@", "a/".repeat(600)).replace("~", names), "written in full");
        assertThatCode(() -> endpoint.read(query.replace("@", "a/".repeat(50)).replace("~", names)))
                .doesNotThrowAnyException();
    }

    @Test
    void theCommandLineIsLaxer() {
        QueryReader own = new QueryReader(Prefixes.forQueries(), QueryLimits.commandLine());

        assertThatCode(() -> own.read("SELECT * { " + "?s ?p ?o . ".repeat(600) + "}"))
                .doesNotThrowAnyException();
    }

    @Test
    void aDurationThatTheCalendarCannotCountIsRefused() {
        assertRefused(
                "SELECT * { FILTER(?d < \"P12345678D\"^^<http://www.w3.org/2001/XMLSchema#duration>) }", "a duration");
    }

    private void assertRefused(String query, String why) {
        assertThatThrownBy(() -> endpoint.read(query))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining(why);
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
