package org.isnad.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** Whatever a curator writes, with comments in the oddest places: nothing is lost and nothing changes its meaning. */
class CommentsKeptTest {

    private static final String HEAD = """
            @prefix claim: <https://w3id.org/isnad/claim/> .
            PREFIX source: <https://w3id.org/isnad/source/>
            @prefix isnad: <https://w3id.org/isnad/ontology#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
            """;

    private static final Pattern COMMENT = Pattern.compile("#(?:-\\d+-| ملاحظة) [^\\r\\n]*");

    @Property(tries = 300)
    void keepsCommentsAndMeaningAndIsStable(@ForAll("turtle") String text) {
        String once = Layouts.of(text);

        assertThat(comments(once)).isEqualTo(comments(text));
        assertThat(triples(once)).isEqualTo(triples(text));
        assertThat(Layouts.of(once)).isEqualTo(once);
        assertThat(once.lines().filter(line -> line.endsWith(" "))).isEmpty();
    }

    @Provide
    Arbitrary<String> turtle() {
        Arbitrary<List<String>> words = block().list()
                .ofMaxSize(5)
                .map(blocks -> blocks.stream().flatMap(List::stream).toList());
        Arbitrary<List<String>> head =
                Arbitraries.of(true, false).map(split -> split ? List.of(HEAD.split("(?<=>)| ")) : List.of(HEAD));
        return Combinators.combine(head, words, gap().list().ofSize(40)).as((start, rest, gaps) -> {
            StringBuilder text = new StringBuilder(gaps.get(0));
            int i = 0;
            for (String word : Stream.concat(start.stream(), rest.stream()).toList()) {
                text.append(word).append(gaps.get(++i % gaps.size()).replace("N", String.valueOf(i)));
            }
            return text.toString();
        });
    }

    private static Arbitrary<String> gap() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(" ", "\n", "\t", "\r\n  ", "\n\n")),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                " #-N- at the end\n",
                                "\n  #-N- on its own\n",
                                "\r\n\r\n#-N- with \"quotes\" ; . ,\r\n#-N- and a second\r\n\r\n",
                                " # ملاحظة (على السطر)\n")));
    }

    private static Arbitrary<List<String>> block() {
        Arbitrary<String> subject = Arbitraries.of("claim:x-2", "claim:x-10", "source:x", "<http://example.org/s>");
        return Combinators.combine(subject, statement().list().ofMinSize(1).ofMaxSize(6))
                .as((name, statements) -> Stream.of(
                                Stream.of(name),
                                statements.stream()
                                        .flatMap(words -> Stream.concat(Stream.of(";"), words.stream()))
                                        .skip(1),
                                Stream.of("."))
                        .flatMap(words -> words)
                        .toList());
    }

    private static Arbitrary<List<String>> statement() {
        Arbitrary<String> predicate = Arbitraries.of(
                "a",
                "isnad:subject",
                "isnad:predicate",
                "isnad:object",
                "isnad:note",
                "skos:altLabel",
                "isnad:zzz",
                "<http://example.org/p>");
        Arbitrary<String> object = Arbitraries.of(
                "claim:y-1",
                "claim:y-12",
                "67",
                "-.5",
                "true",
                "\"a # b ; . ,\"@en",
                "\"عصائب أهل الحق\"@ar",
                "\"سپاه قدس\"@fa",
                "'x'@ku-Latn",
                "\"2017-10\"^^edtf:EDTF",
                "\"\"\"two\n # lines \"\"quoted\"\n\"\"\"",
                "<http://example.org/#o>");
        return Combinators.combine(predicate, object.list().ofMinSize(1).ofMaxSize(4))
                .as((name, objects) -> Stream.concat(
                                Stream.of(name),
                                objects.stream().flatMap(o -> Stream.of(",", o)).skip(1))
                        .toList());
    }

    private static List<String> comments(String text) {
        return COMMENT.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Set<Triple> triples(String text) {
        return RDFParser.fromString(text, Lang.TURTLE).toGraph().stream().collect(Collectors.toSet());
    }
}
