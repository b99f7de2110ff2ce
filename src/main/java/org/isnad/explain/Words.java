package org.isnad.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.model.time.Bounds;

/** Statements, claims, sources and times in English. */
public final class Words {

    private static final List<Node> NAMES =
            List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());
    private static final List<String> OBJECTS = List.of("object", "value", "dateValue", "objectText");
    private static final List<String> NUMBERS = List.of("count", "lower", "upper", "quantifier", "outOf", "unit");
    private static final List<String> QUALIFIERS = List.of(
            "role",
            "roleText",
            "tenure",
            "extent",
            "through",
            "mode",
            "supportKind",
            "programme",
            "act",
            "inElection",
            "resultStage",
            "nameKind",
            "identifierScheme",
            "endKind");
    private static final Node FLAT = Isnad.scale("hedge-flat");

    private final Evidence evidence;

    Words(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The words for what a dataset holds, from its own labels. */
    public static Words of(DatasetGraph dataset) {
        return new Words(Evidence.of(dataset));
    }

    /** The English label of a thing, else any, else its name in curated files; a literal's own text. */
    public String label(Node thing) {
        if (thing.isLiteral()) {
            return thing.getLiteralLexicalForm();
        }
        return NAMES.stream()
                .flatMap(property -> evidence.all(thing, property).stream())
                .filter(text -> text.getLiteralLanguage().equals("en"))
                .findFirst()
                .or(() -> NAMES.stream()
                        .flatMap(property -> evidence.all(thing, property).stream())
                        .findFirst())
                .map(Node::getLiteralLexicalForm)
                .orElseGet(() -> Prefixes.shorten(thing));
    }

    String statement(Triple triple) {
        return label(triple.getSubject()) + ": " + label(triple.getPredicate()) + " " + label(triple.getObject());
    }

    /** The statement in the names of curated files. */
    static String names(Triple triple) {
        Node object = triple.getObject();
        return Prefixes.shorten(triple.getSubject()) + " " + Prefixes.shorten(triple.getPredicate()) + " "
                + (object.isLiteral() ? '"' + object.getLiteralLexicalForm() + '"' : Prefixes.shorten(object));
    }

    /** What a claim says, without who says it. */
    public String saying(Node claim) {
        String denied = evidence.stated().contains(claim, Isnad.POLARITY, Isnad.AFFIRMED) ? "" : "denied: ";
        String subject = value(claim, "subject").map(this::label).orElse("");
        String object = labels(claim, OBJECTS);
        boolean post = evidence.stated().contains(claim, Isnad.PREDICATE, Isnad.HOLDS_POST);
        Optional<String> role = value(claim, "role").filter(r -> post).map(this::label);
        String predicate = role.map(name -> "holds the post \"" + name + "\" in")
                .orElseGet(() -> value(claim, "predicate").map(this::label).orElse(""));
        List<String> qualifiers = new ArrayList<>();
        NUMBERS.forEach(property -> qualifier(claim, property, qualifiers));
        QUALIFIERS.stream()
                .filter(property -> role.isEmpty() || !property.equals("role"))
                .forEach(property -> qualifier(claim, property, qualifiers));
        return denied + subject + ": " + predicate + (object.isEmpty() ? "" : " " + object)
                + (qualifiers.isEmpty() ? "" : " (" + String.join("; ", qualifiers) + ")");
    }

    /** How surely a claim says it, in whose words, in which source and where there, and of which date. */
    public String attribution(Node claim) {
        List<String> parts = new ArrayList<>();
        parts.add(hedge(value(claim, "hedge")));
        value(claim, "saidBy").ifPresent(speaker -> parts.add("in the words of " + label(speaker)));
        value(claim, "source").ifPresent(source -> parts.add("by " + source(source)));
        value(claim, "via").ifPresent(via -> parts.add("passed on by " + label(via)));
        value(claim, "locator").ifPresent(place -> parts.add(label(place)));
        value(claim, "when").ifPresent(when -> parts.add("when " + label(when)));
        value(claim, "attested").ifPresent(date -> parts.add("as of " + label(date)));
        return String.join(", ", parts);
    }

    /** A source by its title, with publisher and date of issue. */
    public String source(Node source) {
        String about = evidence.one(source, DCTerms.publisher.asNode())
                .or(() -> evidence.one(source, DC.publisher.asNode()))
                .map(this::label)
                .map(publisher -> publisher + ", ")
                .orElse("");
        String issued = evidence.one(source, Isnad.ISSUED).map(this::label).orElse("undated");
        return '"' + label(source) + "\" (" + about + issued + ")";
    }

    String hedge(Optional<Node> hedge) {
        return hedge.map(concept -> concept.equals(FLAT) ? "said flatly" : label(concept))
                .orElse("no hedge");
    }

    /** When something is possible and when it is sure. */
    static String time(Bounds bounds) {
        if (bounds.undated()) {
            return "undated";
        }
        LocalDate begin = bounds.beginEarliest();
        LocalDate end = bounds.endLatest();
        String possible = begin == null && end == null
                ? "possible on any day"
                : "possible" + (begin == null ? "" : " from " + begin)
                        + (end == null ? (begin == null ? "" : " on") : (begin == null ? " until " : " to ") + end);
        return possible + ", " + sure(bounds);
    }

    private static String sure(Bounds bounds) {
        LocalDate begun = bounds.beginLatest();
        LocalDate lasting = bounds.endEarliest();
        if (begun == null || lasting == null) {
            return begun == null && lasting == null
                    ? "sure on no day"
                    : begun == null ? "not ended before " + lasting : "begun by " + begun;
        }
        if (begun.isAfter(lasting)) {
            return "begun by " + begun + ", not ended before " + lasting + ", sure on no day";
        }
        return begun.equals(lasting) ? "sure on " + begun : "sure from " + begun + " to " + lasting;
    }

    private void qualifier(Node claim, String property, List<String> qualifiers) {
        value(claim, property).ifPresent(value -> qualifiers.add(label(Isnad.term(property)) + " " + label(value)));
    }

    private String labels(Node claim, List<String> properties) {
        return properties.stream()
                .flatMap(property -> value(claim, property).stream())
                .map(this::label)
                .collect(Collectors.joining(" "));
    }

    private Optional<Node> value(Node claim, String property) {
        return evidence.one(claim, Isnad.term(property));
    }
}
