package org.isnad.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.build.DirectTriples;
import org.isnad.build.Withheld;
import org.isnad.model.Isnad;

/**
 * Why a statement stands in the record, or why it does not: the claims from which it follows directly, the proofs by which
 * rules conclude it, the claims of the same statement that stay claims, and what the record says instead.
 */
public final class Explanation {

    /**
     * A claim of the statement that does not make it a direct triple.
     *
     * @param claim the claim
     * @param reasons why not, in words
     */
    record Staying(Node claim, List<String> reasons) {}

    private static final List<Node> OBJECTS = List.of(Isnad.OBJECT, Isnad.VALUE, Isnad.DATE_VALUE, Isnad.OBJECT_TEXT);
    private static final String NO_COMMAND = "the post is none of command over a body, or is not held in fact";

    private final Evidence evidence;
    private final Triple statement;
    private final List<Node> direct = new ArrayList<>();
    private final List<Staying> staying = new ArrayList<>();
    private final List<Node> near;
    private final List<Triple> nearConclusions;
    private final List<Step> proofs;
    private final int kept;
    private final boolean more;

    private Explanation(Evidence evidence, Triple statement, int most) {
        this.evidence = evidence;
        this.statement = statement;
        DirectTriples directly = DirectTriples.over(evidence.stated());
        List<Node> claims = Stream.concat(claims(statement).stream(), posts(statement).stream())
                .toList();
        for (Node claim : claims) {
            if (directly.of(claim).contains(statement)) {
                direct.add(claim);
            } else {
                List<Withheld> reasons = directly.withheld(claim);
                staying.add(new Staying(
                        claim,
                        reasons.isEmpty()
                                ? List.of(NO_COMMAND)
                                : reasons.stream().map(Withheld::reason).toList()));
            }
        }
        Proofs derivations = new Proofs(evidence);
        List<Node> all = derivations.of(statement);
        this.proofs = all.stream().limit(most).map(derivations::step).toList();
        this.kept = all.size();
        this.more = derivations.more(all);
        this.near = evidence.subjects(Isnad.SUBJECT, statement.getSubject()).stream()
                .filter(claim -> evidence.stated().contains(claim, Isnad.PREDICATE, statement.getPredicate()))
                .filter(claim -> !claims.contains(claim))
                .toList();
        this.nearConclusions = evidence.inferred().stream(statement.getSubject(), statement.getPredicate(), Node.ANY)
                .filter(triple -> !triple.equals(statement))
                .sorted((one, other) -> Evidence.BY_TEXT.compare(one.getObject(), other.getObject()))
                .toList();
    }

    /**
     * Explains a statement.
     *
     * @param dataset a dataset as it is published, or a view of one
     * @param statement subject, predicate and object; it need not stand in the dataset
     * @param proofs how many proofs to show at most, the shortest first
     */
    public static Explanation of(DatasetGraph dataset, Triple statement, int proofs) {
        return new Explanation(Evidence.of(dataset), statement, proofs);
    }

    /** Whether a claim directly says so, or a rule concludes it. */
    public boolean isSupported() {
        return !direct.isEmpty() || kept > 0;
    }

    /** The explanation in words, as a tree. */
    public String asText() {
        return new TextForm(this).text();
    }

    /** The shown derivations, all their premises and the claims with the records of their sources, in sorted Turtle. */
    public String asTurtle() {
        return TurtleForm.of(this);
    }

    /** The explanation as a tree in JSON; {@link JsonForm} says what it holds. */
    public String asJson() {
        return new JsonForm(this).text();
    }

    /** Claims of this very statement, whatever they make of it. */
    private List<Node> claims(Triple triple) {
        Graph stated = evidence.stated();
        return evidence.subjects(Isnad.SUBJECT, triple.getSubject()).stream()
                .filter(claim -> stated.contains(claim, Isnad.PREDICATE, triple.getPredicate())
                        && OBJECTS.stream().anyMatch(property -> stated.contains(claim, property, triple.getObject())))
                .toList();
    }

    /** Who holds a post of command commands: the claims of posts that may say so. */
    private List<Node> posts(Triple triple) {
        return triple.getPredicate().equals(Isnad.COMMANDED_BY)
                ? claims(Triple.create(triple.getObject(), Isnad.HOLDS_POST, triple.getSubject()))
                : List.of();
    }

    Evidence evidence() {
        return evidence;
    }

    Triple statement() {
        return statement;
    }

    /** The claims from which the statement follows directly. */
    List<Node> direct() {
        return direct;
    }

    /** The claims of the statement that stay claims, denials among them. */
    List<Staying> staying() {
        return staying;
    }

    /** The claims with the same subject and predicate that say something else. */
    List<Node> near() {
        return near;
    }

    /** What rules conclude of the same subject by the same predicate. */
    List<Triple> nearConclusions() {
        return nearConclusions;
    }

    /** The proofs to be shown. */
    List<Step> proofs() {
        return proofs;
    }

    /** How many proofs are kept. */
    int kept() {
        return kept;
    }

    /** Whether there were more than are kept. */
    boolean more() {
        return more;
    }
}
