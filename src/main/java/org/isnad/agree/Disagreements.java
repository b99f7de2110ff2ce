package org.isnad.agree;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.model.Isnad;

/** The disagreements of a record: those that the curators hold, and those that rules find. */
public final class Disagreements {

    private static final Node CURATOR_NOTE = Isnad.term("curatorNote");

    private Disagreements() {}

    /** The names of the rules, in the order in which their candidates are told. */
    public static List<String> rules() {
        return Rule.NAMES;
    }

    /**
     * What the curators hold, each pair once, in the order of the claims.
     *
     * @param statements claims with the judgements of the curators
     */
    public static List<Disagreement.Recorded> recorded(Graph statements) {
        TreeSet<Pair> pairs = new TreeSet<>();
        statements
                .find(Node.ANY, Isnad.DISAGREES_WITH, Node.ANY)
                .mapWith(judgement -> new Pair(judgement.getSubject(), judgement.getObject()))
                .forEach(pairs::add);
        return pairs.stream()
                .map(pair -> new Disagreement.Recorded(pair, note(pair, statements)))
                .toList();
    }

    /**
     * What the rules find, rule by rule, each pair once for a rule, in the order of the claims.
     *
     * @param statements claims as the build completes them, with entities, sources, scales and the ontology; no derivations,
     *     which would be taken for claims
     */
    public static List<Disagreement.Candidate> candidates(Graph statements) {
        return Rule.NAMES.stream()
                .flatMap(name -> candidates(Rule.packed(name), statements).stream())
                .toList();
    }

    /** Those of which a claim speaks of this thing, as its subject or object. */
    public static <T extends Disagreement> List<T> about(Node thing, List<T> disagreements, Graph statements) {
        return disagreements.stream()
                .filter(one -> speaksOf(thing, one.pair().claim(), statements)
                        || speaksOf(thing, one.pair().other(), statements))
                .toList();
    }

    private static boolean speaksOf(Node thing, Node claim, Graph statements) {
        return statements.contains(claim, Isnad.SUBJECT, thing) || statements.contains(claim, Isnad.OBJECT, thing);
    }

    /** What one rule finds. */
    static List<Disagreement.Candidate> candidates(Rule rule, Graph statements) {
        Map<Pair, String> found = new TreeMap<>();
        try (QueryExec execution =
                QueryExec.graph(statements).query(rule.query()).build()) {
            execution
                    .select()
                    .forEachRemaining(row -> found.merge(
                            new Pair(value(row, "claim"), value(row, "other")),
                            value(row, "why").getLiteralLexicalForm(),
                            // One pair for two reasons: the first by name, so that the same record tells the same.
                            (one, other) -> one.compareTo(other) <= 0 ? one : other));
        }
        return found.entrySet().stream()
                .map(entry -> new Disagreement.Candidate(rule.name(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Node value(Binding row, String column) {
        Node value = row.get(Var.alloc(column));
        if (value == null) {
            throw new IllegalStateException("a rule gives no ?" + column);
        }
        return value;
    }

    /** The note stands on the side on which the curators wrote the pair; the build adds the other direction. */
    private static String note(Pair pair, Graph statements) {
        return List.of(pair.claim(), pair.other()).stream()
                .flatMap(claim -> statements
                        .find(claim, CURATOR_NOTE, Node.ANY)
                        .mapWith(Triple::getObject)
                        .mapWith(Node::getLiteralLexicalForm)
                        .toList()
                        .stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
