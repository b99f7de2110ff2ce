package org.isnad.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.infer.Rule;
import org.isnad.model.Prefixes;
import org.isnad.read.Packed;
import org.isnad.read.QueryHead;
import org.isnad.read.Question;
import org.isnad.validate.RuleFiles;

/**
 * A query of the project that reads terms: what a term is constrained by, what follows from it, and what is asked of it.
 *
 * @param sort what kind of query it is
 * @param name the name of its file, without ending
 * @param title what it asks or finds, in a few words
 * @param why the reason for it
 * @param query its text, without the head
 * @param terms what it names by prefix
 */
public record Reader(Sort sort, String name, String title, String why, String query, Set<Node> terms) {

    /** The kinds of queries that read terms. */
    public enum Sort {
        CHECK("check", "why"),
        RULE("rule", "argument"),
        CONTRADICTION("contradiction", "argument"),
        QUESTION("question", "why");

        private final String word;
        /** The key in the head of a query under which its reason stands. */
        private final String reason;

        Sort(String word, String reason) {
            this.word = word;
            this.reason = reason;
        }

        String word() {
            return word;
        }
    }

    /** All that travel inside the program, sort by sort, in the order of their names. */
    static List<Reader> packed() {
        return Stream.of(
                        all(Sort.CHECK, RuleFiles.packed().checks()),
                        Rule.packed().stream()
                                .map(rule -> of(
                                        Sort.RULE,
                                        rule.name(),
                                        Packed.rule(rule.name()).orElseThrow())),
                        all(Sort.CONTRADICTION, Packed.contradictions()),
                        all(Sort.QUESTION, Packed.questions()))
                .flatMap(readers -> readers)
                .toList();
    }

    private static Stream<Reader> all(Sort sort, Map<String, String> texts) {
        return texts.entrySet().stream().map(file -> of(sort, file.getKey(), file.getValue()));
    }

    static Reader of(Sort sort, String name, String text) {
        QueryHead head = QueryHead.of(text);
        String query = Question.withoutHead(text);
        return new Reader(
                sort,
                name,
                head.take("title"),
                head.take(sort.reason),
                query,
                Prefixes.namesIn(query).collect(Collectors.toSet()));
    }

    /** Where it stands on the page; a rule stands with its concept. */
    String anchor() {
        return sort == Sort.RULE ? "scale-rule-" + name : sort.word + "-" + name;
    }
}
