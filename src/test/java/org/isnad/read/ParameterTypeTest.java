package org.isnad.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.isnad.model.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTypeTest {

    private static final String A = "https://w3id.org/isnad/organization/a";

    private static List<Node> asked(String term) {
        StringBuilder text = new StringBuilder();
        Prefixes.asMap().forEach((prefix, namespace) -> text.append("PREFIX " + prefix + ": <" + namespace + ">\n"));
        Query query = QueryFactory.create(text + "SELECT * { VALUES ?x { " + term + " } }");
        ElementGroup group = (ElementGroup) query.getQueryPattern();
        assertThat(group.size()).isEqualTo(1);
        return ((ElementData) group.get(0))
                .getRows().stream().map(row -> row.get("x")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organization:a", "organization/a", A, "<" + A + ">"})
    void aThingIsTheSameHoweverItIsNamed(String name) {
        assertThat(ParameterType.THING.node(name).getURI()).isEqualTo(A);
        assertThat(asked(ParameterType.THING.term(name))).containsExactly(ParameterType.THING.node(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                ":a",
                "organization:",
                "organization:a ",
                "organization:a\n",
                "organization:a .",
                "organization:a}",
                "nobody:a",
                "organization/",
                "organization/a>",
                "nobody/a",
                "ftp://example.org/a",
                "https://example.org/a b",
                "https://example.org/>",
                "https://example.org/\u0001",
                "https://example.org/\\u003E",
                "\"a\"",
                "?x",
                "_:a"
            })
    void whatCouldBeMoreThanAThingIsRefused(String name) {
        assertThatThrownBy(() -> ParameterType.THING.node(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a name of a thing: ")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2018", "2018-9-1", "2018-02-30", "0000-01-01", "-2018-01-01", "+12018-01-01", "2018-01-01Z"
            })
    void whatIsNoDayIsRefused(String day) {
        assertThatThrownBy(() -> ParameterType.DATE.node(day)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDayIsADay() {
        assertThat(asked(ParameterType.DATE.term("2018-09-15"))).containsExactly(ParameterType.DATE.node("2018-09-15"));
    }

    @Test
    void aLongValueIsNotRepeatedAsAWhole() {
        assertThatThrownBy(() -> ParameterType.THING.node("x".repeat(10_000)))
                .message()
                .hasSizeLessThan(300);
    }

    @Property
    void noValueIsMoreThanOneTerm(@ForAll("values") String value) {
        for (ParameterType type : ParameterType.values()) {
            String term;
            try {
                term = type.term(value);
            } catch (IllegalArgumentException refused) {
                continue;
            }
            assertThat(asked(term)).hasSize(1);
        }
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> piece = Arbitraries.of(
                "organization",
                "https://",
                "a",
                ":",
                "/",
                "<",
                ">",
                "\"",
                "'",
                "}",
                "{",
                " ",
                "\n",
                "#",
                ".",
                ";",
                "?",
                "\\u003E",
                "\\",
                "%3E",
                "2018-01-01",
                "^^",
                "@en",
                "_",
                "-",
                "\u0000",
                "\u00a0",
                "\u202e",
                "ك",
                "INSERT");
        return piece.list().ofMinSize(1).ofMaxSize(8).map(pieces -> String.join("", pieces));
    }
}
