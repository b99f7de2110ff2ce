package org.isnad.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Isnad;

/** One term on the page: all that is said of it, all that uses it, and an example from the data. */
final class TermCard {

    /** More references than these are folded. */
    private static final int SHOWN = 4;

    private static final Node DOMAIN_INCLUDES = NodeFactory.createURI("https://schema.org/domainIncludes");
    private static final Node RANGE_INCLUDES = NodeFactory.createURI("https://schema.org/rangeIncludes");
    private static final Node NEEDED_FOR = Isnad.term("neededFor");
    private static final Node WIKIDATA = Isnad.term("wikidataProperty");
    private static final Set<Node> NO_MARKS = Set.of(NEEDED_FOR, WIKIDATA);

    private final Vocabulary vocabulary;
    private final Constraints constraints;
    private final List<Reader> readers;
    private final Usage usage;
    private final Listing listing;

    TermCard(Vocabulary vocabulary, List<Reader> readers, Usage usage, Listing listing) {
        this.vocabulary = vocabulary;
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
        List<Node> replacements = vocabulary.replacements(term);
        String instead = replacements.isEmpty()
                ? vocabulary.history(term).map(Html::text).orElse("")
                : "Use " + joined(replacements) + ".";
        return "<p class=\"deprecated\"><strong>Deprecated.</strong> " + instead + "</p>\n";
    }

    private String rows(Term term) {
        Node node = term.node();
        String what = term.kind() == Kind.CLASS ? "class" : "property";
        return Html.row("Status", status(term))
                + Html.row("Sub" + what + " of", joined(supers(term, true)))
                + Html.row("Super" + what + " of", joined(subs(term)))
                + Html.row("Properties", joined(owned(term)))
                + Html.row("Domain", joined(either(term, RDFS.domain.asNode(), DOMAIN_INCLUDES)))
                + Html.row("Range", joined(either(term, RDFS.range.asNode(), RANGE_INCLUDES)))
                + Html.row("Disjoint with", joined(disjoint(node)))
                + Html.row("In", joined(values(term, SKOS.inScheme.asNode())))
                + Html.row("Marks", marks(node))
                + Html.row("Aligned with", joined(aligned(term)))
                + Html.row(
                        "Needed for",
                        Html.text(values(term, NEEDED_FOR).stream()
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

    private List<Node> either(Term term, Node property, Node other) {
        return Stream.concat(values(term, property).stream(), values(term, other).stream())
                .toList();
    }

    /** The terms directly above a term, of the project or of others. */
    private List<Node> supers(Term term, boolean own) {
        return either(term, RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode()).stream()
                .filter(above -> vocabulary.term(above).isPresent() == own)
                .toList();
    }

    private List<Node> subs(Term term) {
        return Stream.of(RDFS.subClassOf, RDFS.subPropertyOf)
                .flatMap(property -> vocabulary.subjects(property.asNode(), term.node()).stream())
                .toList();
    }

    private List<Node> owned(Term term) {
        return Stream.of(RDFS.domain.asNode(), DOMAIN_INCLUDES)
                .flatMap(property -> vocabulary.subjects(property, term.node()).stream())
                .sorted(Values.ORDER)
                .toList();
    }

    private List<Node> disjoint(Node node) {
        return Stream.concat(
                        vocabulary.values(node, OWL.disjointWith.asNode()).stream(),
                        vocabulary.subjects(OWL.disjointWith.asNode(), node).stream())
                .distinct()
                .sorted(Values.ORDER)
                .toList();
    }

    private List<Node> aligned(Term term) {
        List<Node> aligned = new ArrayList<>(supers(term, false));
        aligned.addAll(either(term, SKOS.closeMatch.asNode(), WIKIDATA));
        return aligned;
    }

    /** The marks of the ontology that the term carries; one that is merely true needs no value. */
    private String marks(Node node) {
        return vocabulary.graph().stream(node, Node.ANY, Node.ANY)
                .filter(triple -> triple.getPredicate().getURI().startsWith(Isnad.NS))
                .filter(triple -> !NO_MARKS.contains(triple.getPredicate()))
                .sorted((a, b) ->
                        a.getPredicate().getURI().compareTo(b.getPredicate().getURI()))
                .map(this::mark)
                .collect(Collectors.joining(", "));
    }

    private String mark(Triple triple) {
        String name = value(triple.getPredicate());
        boolean isTrue = triple.getObject().isLiteral()
                && triple.getObject().getLiteralLexicalForm().equals("true");
        return isTrue ? name : name + " " + value(triple.getObject());
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
        List<Node> targets = Stream.of("targetClass", "targetSubjectsOf", "targetObjectsOf")
                .flatMap(target -> constraints.values(term, target).stream())
                .toList();
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
