package org.isnad.site.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Isnad;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;
import org.isnad.vocabulary.Kind;
import org.isnad.vocabulary.Section;
import org.isnad.vocabulary.Term;

/**
 * Every term of the vocabulary, part by part, with its name and what it means. The anchor of a term is the fragment of its
 * IRI, so that this is also what the hash document {@code /ontology} shows to people.
 */
public final class OntologyPage {

    /** What the paths of the pages of single terms begin with. */
    public static final String BELOW = "ontology/";

    private static final List<String> PARTS =
            List.of("classes", "claimable", "concluded", "structure", "marks", "scales", "rules", "shapes");
    private static final String ALL = """
            SELECT ?term ?kind ?label ?meaning {
              VALUES ?graph { <%1$sgraph/ontology> <%1$sgraph/scales> }
              GRAPH ?graph {
                ?term a ?kind; rdfs:label|skos:prefLabel ?label; skos:definition ?meaning.
                FILTER(LANG(?label) = "%2$s")
              }
            } ORDER BY ?term""";

    private final Context context;
    private final TermWords words;

    /** The page in this context. */
    public OntologyPage(Context context) {
        this.context = context;
        this.words = new TermWords(context);
    }

    /** What stands on the page. */
    public Body body() {
        Map<String, Section> sections = TermWords.GLOSSARY.sections().stream()
                .collect(Collectors.toMap(Section::id, section -> section, (one, other) -> one, TreeMap::new));
        String lead = context.texts().of("ontology.lead");
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element(
                "hgroup",
                Markup.element("h1", context.say("ontology.title")),
                Markup.element("p", List.of("class", "lead"), Markup.text(lead)),
                Markup.element(
                        "p",
                        List.of("class", "iri"),
                        Markup.element("code", List.of("dir", "ltr"), Markup.text(Isnad.BASE + "ontology")))));
        parts.add(contents(sections));
        parts.add(VocabularyFiles.in(context));
        parts.add(context.queryBehind(
                ALL.formatted(Isnad.BASE, context.texts().language().tag())));
        Map<Node, Integer> uses = uses();
        PARTS.forEach(part -> Optional.ofNullable(sections.get(id(part)))
                .map(section -> section(part, section, uses))
                .ifPresent(parts::add));
        return Body.of(context.texts().of("ontology.title"), "ontology", Markup.join(parts, "\n"))
                .with("about.css");
    }

    private static String id(String part) {
        return "section-" + part;
    }

    private Markup contents(Map<String, Section> sections) {
        return Markup.element(
                "nav",
                List.of("class", "parts", "aria-label", context.texts().of("ontology.contents")),
                Markup.list(PARTS.stream().flatMap(part -> Optional.ofNullable(sections.get(id(part))).stream()
                        .map(section -> Markup.all(
                                Markup.element(
                                        "a", List.of("href", "#" + id(part)), context.say("ontology.part." + part)),
                                Markup.text(" "),
                                count(section.terms().size()))))));
    }

    private Markup section(String part, Section section, Map<Node, Integer> uses) {
        return Body.section(
                section.id(),
                context.say("ontology.part." + part),
                Markup.element("p", List.of("class", "soft"), context.say("ontology.of." + part)),
                Markup.element(
                        "dl",
                        List.of("class", "terms"),
                        Markup.join(
                                section.terms().stream()
                                        .map(term -> line(term, uses.getOrDefault(term.node(), 0)))
                                        .toList(),
                                "\n")));
    }

    private Markup line(Term term, int uses) {
        Markup name = Markup.all(
                words.link(term),
                Markup.text(" "),
                TermWords.code(term),
                uses == 0 ? Markup.NONE : Markup.all(Markup.text(" "), count(uses)));
        Markup meaning = Markup.join(
                TermWords.GLOSSARY.definitions(term).stream()
                        .map(context::literal)
                        .toList(),
                " ");
        List<String> attributes = term.kind() == Kind.SCALE
                ? List.of("id", term.anchor(), "class", "scale")
                : List.of("id", term.anchor());
        return Markup.element("div", attributes, Markup.element("dt", name), Markup.element("dd", meaning));
    }

    private Markup count(int number) {
        return Markup.element(
                "span", List.of("class", "count"), Markup.text(context.texts().number(number)));
    }

    /** How many claims state a property, and how many things a class has. */
    private Map<Node, Integer> uses() {
        Map<Node, Integer> uses = new HashMap<>();
        List.of(Isnad.PREDICATE, RDF.type.asNode()).forEach(property -> context.facts()
                .stated()
                .find(Node.ANY, property, Node.ANY)
                .mapWith(Triple::getObject)
                .forEach(term -> uses.merge(term, 1, Integer::sum)));
        return uses;
    }
}
