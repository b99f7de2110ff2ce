package org.isnad.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;

class TurtleReaderTest {

    private static final String HEAD = """
            @prefix isnad: <https://w3id.org/isnad/ontology#> .
            @prefix organization: <https://w3id.org/isnad/organization/> .

            """;

    private final List<Problem> problems = new ArrayList<>();

    private List<String> read(String body) {
        CuratedText text = new CuratedText(FileKind.SOURCES, "x.ttl", "x", HEAD + body);
        return TurtleReader.read(text, problems).triples().stream()
                .map(located ->
                        located.line() + " " + Prefixes.shorten(located.triple().getSubject()) + " "
                                + Prefixes.shorten(located.triple().getObject()))
                .toList();
    }

    private List<String> problems() {
        return problems.stream().map(Problem::text).toList();
    }

    @Test
    void a_triple_knows_the_line_of_its_object() {
        assertThat(read("organization:a isnad:closeTo organization:b ,\n    organization:c .\n"))
                .containsExactly("4 organization:a organization:b", "5 organization:a organization:c");
        assertThat(problems).isEmpty();
    }

    @Test
    void a_syntax_error_costs_its_block_and_no_more() {
        List<String> triples = read("""
                organization:a isnad:closeTo organization:b .

                organization:c isnad:closeTo organization:d ;
                    isnad:partOf isnad:partOf organization:e .

                organization:f isnad:closeTo organization:g .

                organization:h isnad:closeTo "never closed .

                organization:i isnad:closeTo organization:j .
                """);

        assertThat(triples)
                .containsExactly(
                        "4 organization:a organization:b",
                        "9 organization:f organization:g",
                        "13 organization:i organization:j");
        assertThat(problems()).hasSize(2);
        assertThat(problems().get(0)).startsWith("x.ttl:7: syntax error at column ");
        assertThat(problems().get(1)).startsWith("x.ttl:11: syntax error at column ");
    }

    @Test
    void what_a_broken_block_names_is_known_to_be_unread() {
        CuratedText text = new CuratedText(FileKind.SOURCES, "x.ttl", "x", HEAD + "organization:a isnad:closeTo ; .\n");

        assertThat(TurtleReader.read(text, problems).unread().stream().map(Prefixes::shorten))
                .contains("organization:a", "source:x");
    }

    @Test
    void a_missing_prefix_is_told_with_the_line_to_add() {
        read("organization:a isnad:closeTo country:iran .\n");

        assertThat(problems())
                .singleElement()
                .asString()
                .contains("undefined prefix country:", "@prefix country: <https://w3id.org/isnad/country/> .");
    }
}
