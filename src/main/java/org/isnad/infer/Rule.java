package org.isnad.infer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Isnad;
import org.isnad.read.Packed;
import org.isnad.read.QueryHead;

/**
 * A rule of inference: a SPARQL 1.1 CONSTRUCT whose template is one blank node with the subject, predicate and object of a
 * conclusion and with its premises. Everything else about the conclusion (its name, time, hedge and confidence) follows
 * from the premises in one way for all rules. The head of the file, YAML behind {@code #+}, says the rest.
 *
 * @param name what it concludes from, as the file is named; the rule is the concept {@code scale:rule-NAME}
 * @param title the rule in a few words
 * @param argument the axiom or argument that it stands for
 * @param example a conclusion in words
 * @param stratum rules of a lower stratum have all ended before it begins
 * @param recurses the variable that stands for earlier conclusions of this same rule, if it draws on them
 * @param query the query
 */
public record Rule(
        String name,
        String title,
        String argument,
        String example,
        int stratum,
        Optional<String> recurses,
        Query query) {

    private static final String SLUG = "rule-";
    private static final Node SCHEME = Isnad.scale("rule");
    private static final Set<Node> STRUCTURE =
            Set.of(Isnad.SUBJECT, Isnad.PREDICATE, Isnad.OBJECT, Isnad.PREMISE, Isnad.PRIOR_PREMISE);

    /** Rules must not read what curators think of claims, or nobody could tell conclusions from opinions. */
    private static final List<String> NOT_READ = List.of("isnad:disagreesWith", "isnad:note", "isnad:curatorNote");

    /** The rules that travel inside the program: one for each concept of the scale of rules, in the order of their names. */
    public static List<Rule> packed() {
        return Packed.scales().stream(Node.ANY, SKOS.inScheme.asNode(), SCHEME)
                .map(t -> t.getSubject().getURI().substring((Isnad.SCALE + SLUG).length()))
                .sorted()
                .map(name -> parse(
                        name,
                        Packed.rule(name)
                                .orElseThrow(() -> new IllegalStateException(
                                        "no rule ontology/rules/" + name + ".rq" + " for scale:" + SLUG + name))))
                .toList();
    }

    /**
     * Reads a rule.
     *
     * @throws IllegalStateException naming the file, if its head or its query is broken
     */
    static Rule parse(String name, String text) {
        try {
            QueryHead head = QueryHead.of(text);
            Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
            check(query, text);
            Rule rule = new Rule(
                    name,
                    head.take("title"),
                    head.take("argument"),
                    head.take("example"),
                    Integer.parseInt(head.take("stratum")),
                    head.takeIfAny("recurses").map(String::valueOf),
                    query);
            head.end();
            rule.recurses().filter(chain -> !hasVariable(query, chain)).ifPresent(chain -> {
                throw new IllegalArgumentException("recurses on ?" + chain + ", which is not in the query");
            });
            return rule;
        } catch (IllegalArgumentException | QueryException e) {
            throw new IllegalStateException("ontology/rules/" + name + ".rq: " + e.getMessage(), e);
        }
    }

    private static boolean hasVariable(Query query, String name) {
        return PatternVars.vars(query.getQueryPattern()).contains(Var.alloc(name));
    }

    private static void check(Query query, String text) {
        if (!query.isConstructType()) {
            throw new IllegalArgumentException("the query does not construct anything");
        }
        List<Triple> template = query.getConstructTemplate().getTriples();
        Set<Node> subjects = template.stream().map(Triple::getSubject).collect(Collectors.toSet());
        if (subjects.size() != 1 || !subjects.iterator().next().isBlank()) {
            throw new IllegalArgumentException("the template is not about one blank node");
        }
        Set<Node> predicates = template.stream().map(Triple::getPredicate).collect(Collectors.toSet());
        if (!STRUCTURE.containsAll(predicates)
                || !predicates.containsAll(Set.of(Isnad.SUBJECT, Isnad.PREDICATE, Isnad.OBJECT))
                || !(predicates.contains(Isnad.PREMISE) || predicates.contains(Isnad.PRIOR_PREMISE))) {
            throw new IllegalArgumentException(
                    "the template does not give isnad:subject, isnad:predicate, isnad:object and premises, and no more");
        }
        NOT_READ.stream().filter(text::contains).findFirst().ifPresent(term -> {
            throw new IllegalArgumentException("rules do not read " + term);
        });
    }

    /** The concept of the rule in the scale of rules. */
    public Node concept() {
        return Isnad.scale(SLUG + name);
    }
}
