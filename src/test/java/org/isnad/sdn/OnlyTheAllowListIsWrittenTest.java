package org.isnad.sdn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;

/** Whatever the list holds, wherever it holds it: what is written is what the allow-list allows, and nothing else. */
class OnlyTheAllowListIsWrittenTest {

    private static final MadeUpList LIST = new MadeUpList();
    private static final ImportRules RULES = MadeUpList.selectingAll();
    private static final Edition EDITION = Rules.read(LIST.text(), RULES);
    private static final String TEXT = EditionFile.text(EDITION, Rules.DAY, RULES);

    @Test
    void noPrivateDetailOccursAnywhereInTheFile() {
        assertThat(LIST.secrets()).hasSizeGreaterThan(1000).noneMatch(TEXT::contains);
        assertThat(TEXT).doesNotContainIgnoringCase("passport", "nationality", "Gender", "Baghdad", "Alley", "@mail");
    }

    @Test
    void noPrivateDetailOccursInThePatch() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EditionDiff(Rules.read(Rules.list(), RULES), EDITION).writePatch(out);
        String patch = out.toString(StandardCharsets.UTF_8);
        assertThat(patch).contains("FAMILY-AA, Given");
        assertThat(LIST.secrets()).noneMatch(patch::contains);
    }

    @Test
    void noPrivateDetailOccursInWarningsOrCandidates() {
        assertThat(EDITION.problems()).isNotEmpty();
        assertThat(EDITION.problems().stream().map(Problem::text))
                .allSatisfy(text -> assertThat(LIST.secrets()).noneMatch(text::contains));
    }

    @Test
    void whatIsWrittenIsAllThatIsAllowed() {
        assertThat(written()).containsExactlyInAnyOrderElementsOf(LIST.allowed());
    }

    @Test
    void brokenLinesAreCountedAndToldOf() {
        assertThat(LIST.malformed()).isEqualTo(20);
        assertThat(EDITION.summary()).startsWith("200 lines, 20 skipped, 180 entries found");
        assertThat(EDITION.problems().stream().map(Problem::text)).anyMatch(text -> text.startsWith("sdn.csv:10: "));
    }

    /** Each claim of the file as number, part, predicate and value. */
    private static Set<String> written() {
        Graph graph = Graphs.inMemory();
        RDFParser.fromString(TEXT, Lang.TURTLE).parse(graph);
        Set<String> written = new TreeSet<>();
        graph.stream(Node.ANY, Isnad.PREDICATE, Node.ANY).forEach(t -> {
            Node claim = t.getSubject();
            String number = one(graph, claim, "locator").substring("entry ".length());
            String slug = claim.getURI().substring((Isnad.BASE + "claim/us-sdn-2024-05-03-" + number + "-").length());
            String predicate = t.getObject().getURI().substring(Isnad.NS.length());
            String part = predicate.equals("designatedBy") ? "programme" : slug.replaceAll("-.*", "");
            String value =
                    switch (predicate) {
                        case "designatedBy" -> one(graph, claim, "programme");
                        case "linkedTo" -> one(graph, claim, "object");
                        case "bornIn" -> one(graph, claim, "dateValue");
                        default -> one(graph, claim, "value");
                    };
            written.add(number + "|" + part + "|" + predicate + "|" + value);
        });
        return written;
    }

    private static String one(Graph graph, Node claim, String property) {
        Node value = graph.stream(claim, Isnad.term(property), Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject();
        return value.isLiteral()
                ? value.getLiteralLexicalForm()
                : Prefixes.shorten(value).replaceFirst("^[a-z]+:", "");
    }
}
