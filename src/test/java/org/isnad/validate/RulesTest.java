package org.isnad.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.isnad.read.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for rules as such: each is tried both ways, and a broken one is refused when it is loaded. */
class RulesTest {

    private static final RuleFiles FILES = RuleFiles.in(Path.of("shapes"));

    @Test
    void everyRuleHasAnExampleThatBreaksItAndOneThatDoesNot() {
        Set<String> rules =
                new TreeSet<>(ShapesValidation.of(FILES.shapes(), vocabulary()).names());
        CheckRunner.of(FILES.checks(), vocabulary()).checks().forEach(check -> rules.add(check.name()));
        Map<String, Set<String>> tried = Example.all().stream()
                .collect(Collectors.groupingBy(
                        Example::rule,
                        Collectors.mapping(example -> example.name().replaceFirst("-.*", ""), Collectors.toSet())));
        assertThat(tried.keySet()).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(tried.values()).allSatisfy(kinds -> assertThat(kinds).containsExactlyInAnyOrder("valid", "invalid"));
    }

    @Test
    void everyHedgeThatDoesNotYieldDirectTriplesHasAnExampleThatFails() {
        List<String> examples = Example.all().stream().map(Example::toString).toList();
        List<String> expected = hedges("false").stream()
                .map(hedge -> "direct-triple-without-accepted-claim/invalid-" + hedge + ".ttl")
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(examples).containsAll(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sh:minCount 1 | sh:minCnt 1 | sh:minCnt is no term of SHACL core",
                "sh:targetClass isnad:Claim | sh:targetClass isnad:Clam | isnad:Clam is targeted and is no declared class",
                "sh:path isnad:hedge | sh:path isnad:hegde | isnad:hegde is declared nowhere",
                "sh:minCount 1 | sh:sparql [] | sh:sparql is no term of SHACL core",
                "sh:minCount 1 | sh:minCount | shapes/Trial.ttl: "
            })
    void aBrokenShapeIsRefused(String right, String wrong, String complaint) {
        String shape = """
                @prefix sh: <http://www.w3.org/ns/shacl#> .
                @prefix isnad: <https://w3id.org/isnad/ontology#> .
                <https://w3id.org/isnad/shapes#Trial> a sh:NodeShape ;
                    sh:targetClass isnad:Claim ;
                    sh:property [ sh:path isnad:hedge ; sh:minCount 1 ] .
                """;
        ShapesValidation.of(Map.of("Trial", shape), vocabulary());
        assertThatThrownBy(() -> ShapesValidation.of(Map.of("Trial", shape.replace(right, wrong)), vocabulary()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#+ severity: info | #+ severity: grave | no such severity: grave",
                "#+ severity: info | #+ why: twice | duplicate key why",
                "#+ severity: info | #+ weight: info | no severity in the head",
                "#+ why: so | #+ because: so | no why in the head",
                "SELECT ?focus ?message | SELECT ?focus | does not select ?focus and ?message",
                "isnad:hedge | isnad:hegde | isnad:hegde is declared nowhere",
                "SELECT | SELECTED | shapes/checks/trial.rq"
            })
    void aBrokenCheckIsRefused(String right, String wrong, String complaint) {
        String check = """
                #+ title: A trial
                #+ severity: info
                #+ why: so
                PREFIX isnad: <https://w3id.org/isnad/ontology#>
                SELECT ?focus ?message WHERE { ?focus isnad:hedge ?hedge BIND ("trial" AS ?message) }
                """;
        assertThat(CheckRunner.of(Map.of("trial", check), vocabulary()).checks())
                .hasSize(1);
        Map<String, String> broken = new HashMap<>(Map.of("trial", check.replace(right, wrong)));
        assertThatThrownBy(() -> CheckRunner.of(broken, vocabulary()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(complaint);
    }

    private static List<String> hedges(String yieldsDirect) {
        List<String> hedges = new ArrayList<>();
        vocabulary().stream()
                .filter(triple -> triple.getPredicate().getLocalName().equals("yieldsDirect")
                        && triple.getSubject().getURI().contains("/scale/hedge-")
                        && triple.getObject().getLiteralLexicalForm().equals(yieldsDirect))
                .forEach(triple -> hedges.add(triple.getSubject().getURI().replaceFirst(".*/scale/", "")));
        return hedges;
    }

    private static Graph vocabulary() {
        Graph vocabulary = Packed.ontology();
        Packed.scales().stream().forEach(vocabulary::add);
        return vocabulary;
    }
}
