package org.isnad.vocabulary;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Isnad;

/**
 * A part of the page.
 *
 * @param id where it stands; no term has such a name
 * @param title its heading
 * @param lead what it holds, in a sentence
 * @param terms the terms in it, in their order; concepts stand behind their scale
 */
public record Section(String id, String title, String lead, List<Term> terms) {

    private static final Node RULES = Isnad.scale("rule");
    private static final Node DOMAIN_INCLUDES = NodeFactory.createURI("https://schema.org/domainIncludes");

    /** All terms of a vocabulary, each in one section. */
    static List<Section> of(Vocabulary vocabulary) {
        Predicate<Term> claimable = term -> vocabulary.graph().contains(term.node(), Isnad.CLAIMABLE, Node.ANY);
        Predicate<Term> inferable = term -> vocabulary.graph().contains(term.node(), Isnad.INFERABLE, Node.ANY);
        Predicate<Term> property = term -> term.kind().isProperty();
        Predicate<Term> structure = property.and(claimable.or(inferable).negate());
        Predicate<Term> mark = structure.and(term -> isMark(term, vocabulary));
        return Stream.of(
                        section(vocabulary, "classes", "Classes", "What there is.", term -> term.kind() == Kind.CLASS),
                        section(
                                vocabulary,
                                "claimable",
                                "Properties that claims state",
                                "They stand as isnad:predicate of a claim, with the speaker, the hedge and the time; a claim"
                                        + " that is accepted and sure enough also makes a direct triple of them.",
                                property.and(claimable)),
                        section(
                                vocabulary,
                                "concluded",
                                "Properties that rules conclude",
                                "No claim states them. Each conclusion shows the claims that it rests on.",
                                property.and(inferable).and(claimable.negate())),
                        section(
                                vocabulary,
                                "structure",
                                "Properties of the record",
                                "What claims, sources, sets, slots, link decisions and derivations are made of.",
                                structure.and(mark.negate())),
                        section(
                                vocabulary,
                                "marks",
                                "Marks",
                                "What is said of the terms themselves, of concepts and of views, and read by the build.",
                                mark),
                        new Section(
                                "section-scales",
                                "Scales",
                                "The closed lists from which claims, sources and decisions take their values.",
                                Stream.concat(unscaled(vocabulary), scales(vocabulary, scale -> !scale.node()
                                                .equals(RULES)))
                                        .toList()),
                        new Section(
                                "section-rules",
                                "Rules",
                                "What follows from which claims. Each rule is one query.",
                                scales(vocabulary, scale -> scale.node().equals(RULES))
                                        .toList()),
                        section(
                                vocabulary,
                                "shapes",
                                "Shapes",
                                "What a claim, a person or a source must look like, in SHACL.",
                                term -> term.kind() == Kind.SHAPE))
                .filter(section -> !section.terms().isEmpty())
                .toList();
    }

    private static Section section(Vocabulary vocabulary, String id, String title, String lead, Predicate<Term> which) {
        return new Section(
                "section-" + id,
                title,
                lead,
                vocabulary.terms().stream().filter(which).toList());
    }

    /** An annotation on anything at all. */
    private static boolean isMark(Term term, Vocabulary vocabulary) {
        return term.kind() == Kind.ANNOTATION_PROPERTY
                && !vocabulary.graph().contains(term.node(), RDFS.domain.asNode(), Node.ANY)
                && !vocabulary.graph().contains(term.node(), DOMAIN_INCLUDES, Node.ANY);
    }

    /** The concepts that stand in no scale. */
    private static Stream<Term> unscaled(Vocabulary vocabulary) {
        return vocabulary.terms().stream()
                .filter(term -> term.kind() == Kind.CONCEPT)
                .filter(term -> !vocabulary.graph().contains(term.node(), SKOS.inScheme.asNode(), Node.ANY));
    }

    private static Stream<Term> scales(Vocabulary vocabulary, Predicate<Term> which) {
        return vocabulary.terms().stream()
                .filter(term -> term.kind() == Kind.SCALE && which.test(term))
                .flatMap(scale -> Stream.concat(
                        Stream.of(scale),
                        vocabulary.subjects(SKOS.inScheme.asNode(), scale.node()).stream()
                                .flatMap(concept -> vocabulary.term(concept).stream())));
    }
}
