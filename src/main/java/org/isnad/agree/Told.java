package org.isnad.agree;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;

/**
 * A claim in words.
 *
 * @param claim its name
 * @param subject what it is about
 * @param predicate the property that it states
 * @param said the object, value or number, with its unit and role
 * @param denied whether it denies this
 * @param when the period or moment that it states, in EDTF; empty if none
 * @param attested the date for which it vouches, in EDTF; empty if none
 * @param hedge how surely its source says it
 * @param speaker whose words the source gives; empty if its author's
 * @param source the name of its source
 * @param tier what kind of witness the source is
 * @param locator where it stands there
 * @param witness the name of the witness whose testimony it is
 */
record Told(
        String claim,
        String subject,
        String predicate,
        String said,
        boolean denied,
        String when,
        String attested,
        String hedge,
        String speaker,
        String source,
        String tier,
        String locator,
        String witness) {

    static Told of(Node claim, Graph statements, Witnesses witnesses) {
        Reader reader = new Reader(claim, statements);
        return new Told(
                Prefixes.shorten(claim),
                reader.labels("subject"),
                reader.labels("predicate"),
                reader.said(),
                !statements.contains(claim, Isnad.POLARITY, Isnad.AFFIRMED),
                reader.labels("when"),
                reader.labels("attested"),
                reader.labels("hedge"),
                reader.labels("saidBy"),
                reader.all("source", Prefixes::shorten),
                statements
                        .find(claim, Isnad.SOURCE, Node.ANY)
                        .mapWith(Triple::getObject)
                        .nextOptional()
                        .map(source -> new Reader(source, statements).labels("tier"))
                        .orElse(""),
                reader.labels("locator"),
                Prefixes.shorten(witnesses.ofClaim(claim)));
    }

    /** The statement without its source: {@code Badr Organization: founded on 1983 (flat)}. */
    String statement() {
        return (denied ? "denied: " : "")
                + subject
                + ": "
                + predicate
                + " "
                + said
                + (when.isEmpty() ? "" : ", " + when)
                + (attested.isEmpty() ? "" : ", as of " + attested)
                + " ("
                + hedge
                + (speaker.isEmpty() ? "" : ", said by " + speaker)
                + ")";
    }

    /** Reads the properties of one node. */
    private record Reader(Node node, Graph statements) {

        private static final List<Node> LABELS = List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode());

        String said() {
            String given = labels("object")
                    + labels("objectText")
                    + labels("value")
                    + labels("dateValue")
                    + labels("count")
                    + labels("quantifier");
            String lower = labels("lower");
            String upper = labels("upper");
            String number = lower.isEmpty() && upper.isEmpty() ? given : lower + ".." + upper;
            return number
                    + before(" ", labels("unit"))
                    + before(", ", labels("role"))
                    + before(", ", labels("programme"))
                    + before(" in ", labels("inElection"))
                    + before(", ", labels("resultStage"));
        }

        String labels(String property) {
            return all(property, this::label);
        }

        String all(String property, Function<Node, String> words) {
            return statements.find(node, Isnad.term(property), Node.ANY).mapWith(Triple::getObject).toList().stream()
                    .map(words)
                    .sorted()
                    .collect(Collectors.joining(" and "));
        }

        private String label(Node thing) {
            if (thing.isLiteral()) {
                return thing.getLiteralLexicalForm();
            }
            return LABELS.stream()
                    .flatMap(property -> statements
                            .find(thing, property, Node.ANY)
                            .mapWith(Triple::getObject)
                            .filterKeep(text -> text.getLiteralLanguage().equals("en"))
                            .toList()
                            .stream())
                    .map(Node::getLiteralLexicalForm)
                    .findFirst()
                    .orElseGet(() -> Prefixes.shorten(thing));
        }

        private static String before(String gap, String words) {
            return words.isEmpty() ? "" : gap + words;
        }
    }
}
