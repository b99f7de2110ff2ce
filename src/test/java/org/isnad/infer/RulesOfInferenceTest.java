package org.isnad.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Isnad;
import org.isnad.read.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of rules: complete, in an order that is enough, and refused with a reason where they are broken. */
class RulesOfInferenceTest {

    private static final Path FOLDER = Path.of("ontology", "rules");
    private static final Pattern BY_RULE = Pattern.compile("\\?(\\w+)[^.]*isnad:rule scale:rule-([a-z-]+)");

    private static final String SOUND = """
            #+ title: A title
            #+ argument: An argument
            #+ example: An example
            #+ stratum: 1
            PREFIX isnad: <https://w3id.org/isnad/ontology#>
            CONSTRUCT { [] isnad:subject ?s ; isnad:predicate isnad:within ; isnad:object ?o ; isnad:premise ?claim }
            WHERE { ?claim isnad:predicate isnad:partOf ; isnad:subject ?s ; isnad:object ?o }
            """;

    static List<Rule> rules() {
        return Rule.packed();
    }

    @Test
    void the_folder_holds_the_concepts_of_the_scale_and_nothing_else() throws IOException {
        Set<String> concepts = Packed.scales().stream(Node.ANY, SKOS.inScheme.asNode(), Isnad.scale("rule"))
                .map(triple -> triple.getSubject().getURI())
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(concepts.stream()
                            .map(iri -> iri.substring((Isnad.SCALE + "rule-").length()) + ".rq")
                            .toList());
        }
        assertThat(rules().stream().map(rule -> rule.concept().getURI())).containsExactlyInAnyOrderElementsOf(concepts);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_tells_what_it_stands_for_and_shows_it(Rule rule) {
        assertThat(List.of(rule.title(), rule.argument(), rule.example())).allMatch(text -> text.length() > 10);
        assertThat(rule.stratum()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_a_rule_concludes_may_be_inferred_or_claimed(Rule rule) {
        Node concluded = predicate(rule);
        // A variable stands for properties that the ontology marks, and the query itself asks for the mark.
        assertThat(
                        concluded.isVariable()
                                ? rule.query().toString().contains("isnad:claimable")
                                        || rule.query().toString().contains("isnad:symmetric")
                                : isMarked(concluded, "inferable") || isMarked(concluded, "claimable"))
                .isTrue();
    }

    @Test
    void what_is_symmetric_may_be_claimed() {
        assertThat(Packed.ontology().stream(Node.ANY, Isnad.term("symmetric"), Node.ANY))
                .isNotEmpty()
                .allMatch(triple -> isMarked(triple.getSubject(), "claimable"));
    }

    @Test
    void what_may_be_inferred_is_concluded_by_a_rule_and_not_claimed() {
        assertThat(Packed.ontology().stream(Node.ANY, Isnad.term("inferable"), Node.ANY)
                        .map(Triple::getSubject)
                        .toList())
                .isNotEmpty()
                .allMatch(term -> !isMarked(term, "claimable"))
                .isSubsetOf(
                        rules().stream().map(RulesOfInferenceTest::predicate).toList());
    }

    /** Else what a rule reads might not all be there yet when it is asked. */
    @Test
    void a_rule_reads_conclusions_of_lower_strata_only_or_its_own_by_the_variable_that_it_names() throws IOException {
        Map<String, Set<Rule>> concluding = new HashMap<>();
        rules().stream().filter(rule -> predicate(rule).isURI()).forEach(rule -> concluding
                .computeIfAbsent("isnad:" + predicate(rule).getURI().substring(Isnad.NS.length()), p -> new HashSet<>())
                .add(rule));
        for (Rule rule : rules()) {
            String text = Files.readString(FOLDER.resolve(rule.name() + ".rq"));
            String where = text.substring(text.indexOf("WHERE"));
            Map<String, String> byRule = BY_RULE.matcher(where)
                    .results()
                    .collect(Collectors.toMap((MatchResult match) -> match.group(1), match -> match.group(2)));
            concluding.forEach((predicate, others) -> {
                if (Pattern.compile(predicate + "\\b").matcher(where).find()) {
                    assertThat(others)
                            .as("%s reads %s", rule.name(), predicate)
                            .allMatch(other -> other.stratum() < rule.stratum()
                                    || (other.name().equals(rule.name())
                                            && rule.recurses().isPresent()));
                }
            });
            assertThat(rules().stream().filter(other -> byRule.containsValue(other.name())))
                    .allMatch(other -> other.stratum() < rule.stratum());
        }
    }

    @Test
    void a_sound_rule_is_read() {
        Rule rule = Rule.parse("made-up", SOUND);

        assertThat(rule.concept()).isEqualTo(NodeFactory.createURI(Isnad.SCALE + "rule-made-up"));
        assertThat(rule.recurses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '#+ title: A title' | '' | 'no title in the head'
            '#+ argument: An argument' | '' | 'no argument in the head'
            '#+ example: An example' | '' | 'no example in the head'
            '#+ stratum: 1' | '' | 'no stratum in the head'
            '#+ stratum: 1' | '#+ stratum: first' | 'first'
            '#+ stratum: 1' | '#+ stratum: 1\\n#+ weight: 3' | 'unknown in the head: [weight]'
            '#+ stratum: 1' | '#+ stratum: 1\\n#+ recurses: c' | 'recurses on ?c, which is not in the query'
            '#+ title: A title' | '#+ title: a: b' | 'not YAML'
            'isnad:predicate isnad:partOf' | 'isnad:predicate nothing:partOf' | 'nothing'
            'WHERE {' | 'WHERE { FILTER (' | 'line'
            'isnad:premise ?claim }' | '}' | 'premises, and no more'
            'isnad:object ?o ; isnad:premise' | 'isnad:premise' | 'premises, and no more'
            'isnad:premise ?claim }' | 'isnad:premise ?claim ; isnad:hedge ?h }' | 'premises, and no more'
            'CONSTRUCT { []' | 'CONSTRUCT { ?claim' | 'not about one blank node'
            'isnad:premise ?claim }' | 'isnad:premise ?claim . [] isnad:premise ?claim }' | 'not about one blank node'
            'isnad:object ?o }\\n' | 'isnad:object ?o ; isnad:disagreesWith ?x }' | 'rules do not read isnad:disagreesWith'
            'isnad:object ?o }\\n' | 'isnad:object ?o ; isnad:note ?x }' | 'rules do not read isnad:note'
            """)
    void a_broken_rule_is_refused_with_its_file_and_the_reason(String sound, String broken, String reason) {
        String text = SOUND.replace(sound.replace("\\n", "\n"), broken.replace("\\n", "\n"));
        assertThat(text).isNotEqualTo(SOUND);

        assertThatThrownBy(() -> Rule.parse("made-up", text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("ontology/rules/made-up.rq: ")
                .hasMessageContaining(reason);
    }

    @Test
    void a_query_that_constructs_nothing_is_refused() {
        assertThatThrownBy(() -> Rule.parse("made-up", SOUND.replaceAll("CONSTRUCT .*", "SELECT *")))
                .hasMessage("ontology/rules/made-up.rq: the query does not construct anything");
    }

    private static Node predicate(Rule rule) {
        return rule.query().getConstructTemplate().getTriples().stream()
                .filter(triple -> triple.getPredicate().equals(Isnad.PREDICATE))
                .map(Triple::getObject)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isMarked(Node term, String mark) {
        return Packed.ontology().stream(term, Isnad.term(mark), Node.ANY)
                .anyMatch(triple -> triple.getObject().getLiteralLexicalForm().equals("true"));
    }
}
