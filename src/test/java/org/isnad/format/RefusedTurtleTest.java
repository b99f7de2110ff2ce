package org.isnad.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedTurtleTest {

    /** Each line stands as line 4 of a file, after two prefixes and an empty line. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            value = {
                "organization:x isnad:note [] . -> blank nodes",
                "_:x isnad:note 1 . -> blank nodes",
                "organization:x isnad:note ( 1 2 ) . -> collections",
                "@base <http://example.org/> . -> a base IRI",
                "BASE <http://example.org/> -> a base IRI",
                "<< organization:x a isnad:Y >> a isnad:Z . -> triples about triples",
                "organization:x a isnad:Y {| isnad:note 1 |} . -> graphs and annotations",
                "organization:x a isnad:Y isnad:Z . -> expected ';' or '.', found 'isnad:Z'",
                "organization:x a isnad:Y -> expected ';' or '.', found the end of the file",
                "organization:x a , . -> expected an object, found ','",
                "organization:x isnad:a a . -> expected an object, found 'a'",
                "\"x\" a isnad:Y . -> expected a subject, found '\"x\"'",
                "organization:x isnad:note \"open . -> this literal is not closed",
                "organization:x isnad:note <http://a b> . -> this IRI does not end",
                "organization:x isnad:note \"x\" @en . -> unexpected '@en'",
                "organization:x isnad:note \"x\"^^ . -> a datatype must follow ^^ at once",
                "organization:x isnad:note ja . -> unexpected word 'ja' (names are written prefix:name)",
                "organization:x isnad:note = . -> unexpected character '='",
                "@prefix isnad: <http://example.org/> . -> prefix isnad: is declared twice",
                "@prefix isnad:x <http://example.org/> . -> expected a prefix such as isnad:",
                "organization:x isnad:note edtf:y . -> prefix edtf: is not declared (add its @prefix line",
                "organization:x isnad:note \"1\"^^xsd:int . -> prefix xsd: is not declared",
                "organization:x isnad:note <\\u00ZZ> . -> ",
            })
    void namesTheLineAndTheReason(String line, @Nullable String reason) {
        assertThat(Layouts.problems(Layouts.PREFIXES + "\n" + line + "\n"))
                .first()
                .asString()
                .startsWith(
                        Layouts.FILE + (line.endsWith("isnad:Y") ? ":5: " : ":4: ") + (reason == null ? "" : reason));
    }

    @Test
    void namesAllThatIsRefusedInOneRunInOrderOfLines() {
        String text = Layouts.PREFIXES + """
                organization:x isnad:note []
                  ; isnad:when (
                  ) ; isnad:via _:b .
                """;

        assertThat(Layouts.problems(text))
                .extracting(problem -> problem.replaceAll("^(\\S+ \\S+).*", "$1"))
                .containsExactly(
                        "data/sources/x.ttl:3: blank", "data/sources/x.ttl:4: collections",
                        "data/sources/x.ttl:5: blank", "data/sources/x.ttl:5: collections");
    }

    @Test
    void namesEveryPrefixThatIsNotDeclared() {
        assertThat(Layouts.problems("person:x\n\na isnad:Person .\n"))
                .extracting(problem -> problem.substring(0, problem.indexOf(" is not")))
                .containsExactly("data/sources/x.ttl:1: prefix person:", "data/sources/x.ttl:3: prefix isnad:");
    }

    @Test
    void countsLinesOfLongTextsAndOfWindows() {
        String text = (Layouts.PREFIXES + "organization:x isnad:note\n1 ; ( .").replace("\n", "\r\n");

        assertThat(Layouts.problems(text)).first().asString().startsWith("data/sources/x.ttl:4: collections");
        assertThat(Layouts.problems(Layouts.PREFIXES + "organization:x isnad:note '''\n\n''' ; ( ."))
                .first()
                .asString()
                .startsWith("data/sources/x.ttl:5: collections");
    }

    @Test
    void refusesCarriageReturnsInsideALiteral() {
        assertThat(Layouts.problems(Layouts.PREFIXES + "organization:x isnad:note \"\"\"a\r\nb\"\"\" ."))
                .singleElement()
                .asString()
                .startsWith("data/sources/x.ttl:3: the literal that begins here holds carriage returns");
    }
}
