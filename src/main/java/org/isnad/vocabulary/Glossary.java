package org.isnad.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SKOS;

/**
 * The public vocabulary, to be read term by term: what each means, how it hangs together with others, which shapes hold it,
 * and which queries of the project read it. Nothing of it changes once it is read.
 */
public final class Glossary {

    private final Vocabulary vocabulary;
    private final Relations relations;
    private final Constraints constraints;
    private final List<Reader> readers;
    private final Listing listing;
    private final Map<String, Term> byAnchor = new HashMap<>();

    private Glossary(Vocabulary vocabulary, List<Reader> readers, Listing listing) {
        this.vocabulary = vocabulary;
        this.relations = new Relations(vocabulary);
        this.constraints = new Constraints(vocabulary);
        this.readers = readers;
        this.listing = listing;
        vocabulary.terms().forEach(term -> byAnchor.put(term.anchor(), term));
    }

    /** The vocabulary that travels inside the program. It takes a moment to read; one is enough for all. */
    public static Glossary packed() {
        return new Glossary(Vocabulary.packed(), Reader.packed(), Listing.packed());
    }

    /** All terms, each in one part, in their order. */
    public List<Section> sections() {
        return Section.of(vocabulary);
    }

    /** The term with this {@link Term#anchor}. */
    public Optional<Term> at(String anchor) {
        return Optional.ofNullable(byAnchor.get(anchor));
    }

    /** The term with this IRI. */
    public Optional<Term> of(Node iri) {
        return vocabulary.term(iri);
    }

    /** Its names, one in each language at most; a shape has none. */
    public List<Node> labels(Term term) {
        return vocabulary.labels(term);
    }

    /** What it means, in as many languages as that is written in. */
    public List<Node> definitions(Term term) {
        return vocabulary.values(term.node(), SKOS.definition.asNode());
    }

    /** The concepts of a scale, in one order. */
    public List<Term> concepts(Term scale) {
        return vocabulary.subjects(SKOS.inScheme.asNode(), scale.node()).stream()
                .flatMap(concept -> vocabulary.term(concept).stream())
                .toList();
    }

    /** What else is said of its use. */
    public List<Node> notes(Term term) {
        return Stream.of(SKOS.scopeNote, SKOS.historyNote)
                .flatMap(property -> vocabulary.values(term.node(), property.asNode()).stream())
                .toList();
    }

    /** Made-up lines that show it in use. */
    public List<Node> examples(Term term) {
        return vocabulary.values(term.node(), SKOS.example.asNode());
    }

    /** How far it can be relied on: {@code testing}, {@code stable}, {@code deprecated}; shapes say nothing of that. */
    public Optional<String> status(Term term) {
        return vocabulary.status(term);
    }

    /** The version of the ontology that had it first. */
    public Optional<String> since(Term term) {
        return Optional.ofNullable(listing.rows().get(term.iri())).map(Listing.Row::since);
    }

    /** All that it is related to, without relations to nothing. */
    public Map<Relation, List<Node>> relations(Term term) {
        return relations.of(term);
    }

    /** What the ontology says of it for the build to read, in the order of the properties. */
    public List<Triple> marks(Term term) {
        return Marks.of(term, vocabulary);
    }

    /** The hard cases and questions for which it is needed. */
    public List<Node> neededFor(Term term) {
        return vocabulary.values(term.node(), Marks.NEEDED_FOR);
    }

    /** The shapes that speak of it. */
    public List<Term> shapes(Term term) {
        return constraints.on(term);
    }

    /** What a shape demands of single properties. */
    public List<Demand> demands(Term shape) {
        return constraints.demands(shape);
    }

    /** What a shape looks at: classes, or properties whose subjects or objects it takes. */
    public List<Node> targets(Term shape) {
        return constraints.targets(shape);
    }

    /** The queries of the project that name it, sort by sort. */
    public List<Reader> readers(Term term) {
        return readers.stream()
                .filter(reader -> reader.terms().contains(term.node()))
                .toList();
    }

    /** All queries of a sort, in the order of their names. */
    public List<Reader> readers(Reader.Sort sort) {
        return readers.stream().filter(reader -> reader.sort() == sort).toList();
    }

    /** The rule whose concept it is. */
    public Optional<Reader> rule(Term concept) {
        return readers(Reader.Sort.RULE).stream()
                .filter(rule -> rule.anchor().equals(concept.anchor()))
                .findFirst();
    }

    /** How a dataset uses the terms. Whoever asks does so on one thread. */
    public Usage in(DatasetGraph dataset) {
        return new Usage(vocabulary, dataset);
    }
}
