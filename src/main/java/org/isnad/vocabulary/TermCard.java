package org.isnad.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/** One term on the page: all that is said of it, all that uses it, and an example from the data. */
final class TermCard {

    /** More references than these are folded. */
    private static final int SHOWN = 4;

    private final Vocabulary vocabulary;
    private final Relations relations;
    private final Constraints constraints;
    private final List<Reader> readers;
    private final Usage usage;
    private final Listing listing;

    TermCard(Vocabulary vocabulary, List<Reader> readers, Usage usage, Listing listing) {
        this.vocabulary = vocabulary;
        this.relations = new Relations(vocabulary);
        this.constraints = new Constraints(vocabulary);
        this.readers = readers;
        this.usage = usage;
        this.listing = listing;
    }

    /**
     * The term as an article.
     *
     * @param level of its heading
     */
    String of(Term term, int level) {
        return "<article id=\"" + Html.text(term.anchor()) + "\">\n"
                + "<h" + level + ">" + Html.link("#" + term.anchor(), Html.text(term.name())) + " <small>"
                + term.kind().label() + "</small></h" + level + ">\n"
                + "<p class=\"iri\">" + Html.code(term.iri()) + "</p>\n"
                + names(term)
                + paragraph("", values(term, SKOS.definition.asNode()))
                + paragraph("Note: ", values(term, SKOS.scopeNote.asNode()))
                + paragraph("Example: ", values(term, SKOS.example.asNode()))
                + deprecation(term)
                + "<dl>\n" + rows(term) + "</dl>\n"
                + shape(term)
                + rule(term)
                + usage.example(term)
                        .map(turtle -> Html.folded("An example from the data, shortened", Html.block(turtle)) + "\n")
                        .orElse("")
                + "</article>\n";
    }

    private String names(Term term) {
        List<Node> labels = vocabulary.labels(term);
        return labels.isEmpty()
                ? ""
                : labels.stream()
                        .map(Html::literal)
                        .collect(Collectors.joining(" · ", "<p class=\"names\">", "</p>\n"));
    }

    private static String paragraph(String before, List<Node> texts) {
        return texts.stream()
                .map(text -> "<p>" + before + Html.literal(text) + "</p>\n")
                .collect(Collectors.joining());
    }

    private String deprecation(Term term) {
        if (!vocabulary.isDeprecated(term)) {
            return "";
        }
        List<Node> replacements = relations.of(term, Relation.REPLACED_BY);
        String instead = replacements.isEmpty()
                ? vocabulary.history(term).map(Html::text).orElse("")
                : "Use " + joined(replacements) + ".";
        return "<p class=\"deprecated\"><strong>Deprecated.</strong> " + instead + "</p>\n";
    }

    private String rows(Term term) {
        String what = term.kind() == Kind.CLASS ? "class" : "property";
        return Html.row("Status", status(term))
                + related("Sub" + what + " of", term, Relation.ABOVE)
                + related("Super" + what + " of", term, Relation.BELOW)
                + related("Properties", term, Relation.PROPERTIES)
                + related("Domain", term, Relation.DOMAIN)
                + related("Range", term, Relation.RANGE)
                + related("Disjoint with", term, Relation.DISJOINT)
                + related("In", term, Relation.SCALE)
                + Html.row("Marks", marks(term))
                + related("Aligned with", term, Relation.ALIGNED)
                + Html.row(
                        "Needed for",
                        Html.text(values(term, Marks.NEEDED_FOR).stream()
                                .map(Node::getLiteralLexicalForm)
                                .collect(Collectors.joining(", "))))
                + Html.row(
                        "Shapes",
                        folded(constraints.on(term).stream().map(this::link).toList(), "shapes"))
                + Html.row("Checks", readBy(term, Reader.Sort.CHECK))
                + Html.row("Rules", readBy(term, Reader.Sort.RULE))
                + Html.row("Contradictions", readBy(term, Reader.Sort.CONTRADICTION))
                + Html.row("Questions", readBy(term, Reader.Sort.QUESTION))
                + Html.row(
                        "Use",
                        usage.counts(term).stream().map(Usage.Count::words).collect(Collectors.joining("; ")));
    }

    private String status(Term term) {
        String since = Optional.ofNullable(listing.rows().get(term.iri()))
                .map(row -> "since " + row.since())
                .orElse("");
        return Stream.of(vocabulary.status(term).orElse(""), since)
                .filter(part -> !part.isEmpty())
                .map(Html::text)
                .collect(Collectors.joining(", "));
    }

    private List<Node> values(Term term, Node property) {
        return vocabulary.values(term.node(), property);
    }

    private String related(String name, Term term, Relation relation) {
        return Html.row(name, joined(relations.of(term, relation)));
    }

    /** The marks that the term carries; one that is merely true needs no value. */
    private String marks(Term term) {
        return Marks.of(term, vocabulary).stream().map(this::mark).collect(Collectors.joining(", "));
    }

    private String mark(Triple triple) {
        String name = value(triple.getPredicate());
        return Marks.isMerelyTrue(triple) ? name : name + " " + value(triple.getObject());
    }

    private String readBy(Term term, Reader.Sort sort) {
        return folded(
                readers.stream()
                        .filter(reader ->
                                reader.sort() == sort && reader.terms().contains(term.node()))
                        .map(reader -> Html.link("#" + reader.anchor(), Html.text(reader.title())))
                        .toList(),
                sort.word() + "s");
    }

    private static String folded(List<String> links, String what) {
        if (links.isEmpty()) {
            return "";
        }
        return links.size() <= SHOWN ? Html.list(links) : Html.folded(links.size() + " " + what, Html.list(links));
    }

    private String shape(Term term) {
        if (term.kind() != Kind.SHAPE) {
            return "";
        }
        List<String> demands = new ArrayList<>();
        constraints.values(term, "message").forEach(message -> demands.add(Html.literal(message)));
        constraints
                .demands(term)
                .forEach(demand -> demands.add(value(demand.path()) + " " + Html.text(demand.message())));
        List<Node> targets = constraints.targets(term);
        return (targets.isEmpty() ? "" : "<p>Looks at " + joined(targets) + ".</p>\n")
                + (demands.isEmpty() ? "" : Html.folded("What it says of what it refuses", Html.list(demands)) + "\n");
    }

    private String rule(Term term) {
        return readers.stream()
                .filter(reader ->
                        reader.sort() == Reader.Sort.RULE && reader.anchor().equals(term.anchor()))
                .map(reader -> "<p>" + Html.text(reader.why()) + "</p>\n"
                        + Html.folded("The rule in SPARQL", Html.block(reader.query())) + "\n")
                .collect(Collectors.joining());
    }

    private String joined(List<Node> nodes) {
        return nodes.stream().map(this::value).collect(Collectors.joining(", "));
    }

    /** A value: a term of the page as a link within it, another IRI as a link out, a literal as it is. */
    private String value(Node node) {
        if (node.isLiteral()) {
            return Html.literal(node);
        }
        return vocabulary
                .term(node)
                .map(this::link)
                .orElseGet(() -> Html.link(node.getURI(), Html.code(Namespaces.name(node))));
    }

    private String link(Term term) {
        return Html.link("#" + term.anchor(), Html.code(term.name()));
    }
}
