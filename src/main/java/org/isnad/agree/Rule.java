package org.isnad.agree;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.isnad.read.Packed;
import org.isnad.read.QueryHead;

/**
 * A rule that finds candidates for contradiction: one SPARQL 1.1 SELECT of {@code ?claim ?other ?why}, whose head gives
 * the argument. A rule reads claims with their hedge, polarity and status, and never what the curators hold.
 *
 * @param name the name of its file, without ending
 * @param title what it finds, in a few words
 * @param argument why two such claims cannot both be right
 * @param example a case, made up
 * @param precision how often it is right, roughly, and where it goes wrong
 * @param query what it asks
 */
record Rule(String name, String title, String argument, String example, String precision, Query query) {

    /** All of them, in the order in which they are told. */
    static final List<String> NAMES = List.of(
            "body-dates-apart",
            "life-dates-apart",
            "event-dates-apart",
            "turning-points-apart",
            "begins-apart",
            "ends-apart",
            "held-before-its-begin",
            "held-after-its-end",
            "before-founding",
            "after-dissolution",
            "after-death",
            "affirmed-and-denied",
            "one-at-a-time",
            "post-held-by-two",
            "roles-apart",
            "slot-held-by-two",
            "two-slots-at-once",
            "seats-apart",
            "casualties-apart",
            "strength-apart",
            "sizes-apart",
            "list-says-otherwise",
            "attack-by-two",
            "parents-apart",
            "fronts-apart",
            "founders-apart");

    private static final List<String> COLUMNS = List.of("claim", "other", "why");

    /** The rule of this name, as packed with the program. */
    static Rule packed(String name) {
        return parse(
                name,
                Packed.contradiction(name).orElseThrow(() -> new IllegalStateException("no rule packed for " + name)));
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
            Rule rule = new Rule(
                    name,
                    head.take("title"),
                    head.take("argument"),
                    head.take("example"),
                    head.take("precision"),
                    query);
            head.end();
            if (!query.getResultVars().equals(COLUMNS)) {
                throw new IllegalArgumentException("a rule selects ?claim ?other ?why");
            }
            return rule;
        } catch (IllegalArgumentException | QueryException e) {
            throw new IllegalStateException("ontology/contradictions/" + name + ".rq: " + e.getMessage(), e);
        }
    }
}
