package org.isnad.site.data;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.ClaimDays;
import org.isnad.model.Isnad;
import org.isnad.model.time.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * A claim or a derivation with all that is said of it, read at once.
 *
 * @param node its IRI
 * @param values the values of its properties, by property, each in one order
 * @param bounds the four dates
 * @param statement equal for claims that say the same, whether they affirm or deny it, and however surely
 */
public record Claim(Node node, Map<Node, List<Node>> values, Bounds bounds, String statement) {

    private static final List<Node> OBJECTS = List.of(
            Isnad.OBJECT,
            Isnad.VALUE,
            Isnad.DATE_VALUE,
            Isnad.OBJECT_TEXT,
            Isnad.term("count"),
            Isnad.term("lower"),
            Isnad.term("upper"),
            Isnad.term("quantifier"));
    /** What makes two statements of one predicate and object different ones. */
    private static final List<Node> DISTINCT = List.of(
            Isnad.ROLE,
            Isnad.term("roleText"),
            Isnad.term("programme"),
            Isnad.term("unit"),
            Isnad.term("inElection"),
            Isnad.term("resultStage"),
            Isnad.term("mode"),
            Isnad.term("identifierScheme"));

    /** The properties whose values make a statement the same, beside subject and predicate. */
    public static final List<Node> PARTS =
            Stream.concat(OBJECTS.stream(), DISTINCT.stream()).toList();

    /** By when it began, then by when it ended, then by IRI; what is undated comes last. */
    public static final Comparator<Claim> BY_TIME =
            Comparator.comparing(Claim::begins).thenComparing(Claim::ends).thenComparing(claim -> claim.node.getURI());

    /** Reads a claim from the graph that states it. */
    public static Claim read(Graph graph, Node claim) {
        Map<Node, List<Node>> values = new HashMap<>();
        for (Triple triple : graph.find(claim, Node.ANY, Node.ANY).toList()) {
            values.merge(triple.getPredicate(), List.of(triple.getObject()), Claim::both);
        }
        return new Claim(claim, values, bounds(values), statement(values));
    }

    private static List<Node> both(List<Node> some, List<Node> more) {
        return Stream.concat(some.stream(), more.stream()).sorted(Facts.BY_TEXT).toList();
    }

    /** Every value of a property of the claim. */
    public List<Node> all(Node property) {
        return values.getOrDefault(property, List.of());
    }

    /** A value of a property of the claim. */
    public Optional<Node> one(Node property) {
        return all(property).stream().findFirst();
    }

    /** A value of the property with this name in our ontology. */
    public Optional<Node> one(String term) {
        return one(Isnad.term(term));
    }

    /** What the claim is about. */
    public Optional<Node> subject() {
        return one(Isnad.SUBJECT);
    }

    /** The property that the claim gives. */
    public Optional<Node> predicate() {
        return one(Isnad.PREDICATE);
    }

    /** The source that the claim was read from. */
    public Optional<Node> source() {
        return one(Isnad.SOURCE);
    }

    /** The hedge with which the source says it. */
    public Optional<Node> hedge() {
        return one(Isnad.HEDGE);
    }

    /** Whether the claim is of another polarity than affirmed. */
    public boolean isDenied() {
        return one(Isnad.POLARITY).filter(Isnad.AFFIRMED::equals).isEmpty();
    }

    /** Whether the claim gives the property with this name in our ontology. */
    public boolean isOf(String predicate) {
        return predicate().filter(Isnad.term(predicate)::equals).isPresent();
    }

    /** What else it is about than this thing: its object, or its subject if this is the object. */
    public Optional<Node> other(Node thing) {
        return subject().filter(subject -> !subject.equals(thing)).or(() -> one(Isnad.OBJECT));
    }

    /** The parts of what it says after the predicate, in the order in which they are read. */
    List<Node> objects() {
        return OBJECTS.stream().flatMap(property -> all(property).stream()).toList();
    }

    private static String statement(Map<Node, List<Node>> values) {
        StringBuilder key = new StringBuilder();
        Stream.of(List.of(Isnad.SUBJECT, Isnad.PREDICATE), OBJECTS, DISTINCT)
                .flatMap(List::stream)
                .map(property -> values.getOrDefault(property, List.of()))
                .forEach(found -> {
                    found.forEach(node -> key.append(Facts.written(node)).append('\n'));
                    key.append(' ');
                });
        return key.toString();
    }

    private static Bounds bounds(Map<Node, List<Node>> values) {
        return ClaimDays.of(
                bound -> values.getOrDefault(bound, List.of()).stream().findFirst());
    }

    private LocalDate begins() {
        return earliest(bounds.beginEarliest(), bounds.beginLatest(), bounds.endEarliest(), bounds.endLatest());
    }

    private LocalDate ends() {
        return earliest(bounds.endLatest(), bounds.endEarliest());
    }

    private static LocalDate earliest(@Nullable LocalDate... days) {
        for (LocalDate day : days) {
            if (day != null) {
                return day;
            }
        }
        return LocalDate.MAX;
    }
}
