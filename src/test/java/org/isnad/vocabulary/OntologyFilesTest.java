package org.isnad.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Graphs;
import org.isnad.model.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

class OntologyFilesTest {

    private static final String TURTLE = OntologyFiles.turtle(MadeUp.EDITION);
    private static final Graph GRAPH = parse(TURTLE, Lang.TURTLE);

    private static Graph parse(String text, Lang lang) {
        Graph graph = Graphs.inMemory();
        RDFParser.fromString(text, lang).parse(graph);
        return graph;
    }

    private static Set<String> header(String property) {
        Node node = Prefixes.expand(property)
                .filter(iri -> !iri.getURI().equals(property))
                .orElseGet(() -> {
                    String[] parts = property.split(":", 2);
                    return NodeFactory.createURI(Namespaces.ALL.get(parts[0]) + parts[1]);
                });
        return GRAPH.stream(Vocabulary.ONTOLOGY, node, Node.ANY)
                .map(Triple::getObject)
                .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI())
                .collect(Collectors.toSet());
    }

    @Test
    void it_holds_the_terms_their_alignments_and_the_scales() {
        assertThat(Vocabulary.packed().terms())
                .filteredOn(term -> term.kind() != Kind.SHAPE)
                .isNotEmpty()
                .allMatch(term -> GRAPH.contains(term.node(), Node.ANY, Node.ANY));
        assertThat(TURTLE).contains("skos:closeMatch prov:wasDerivedFrom");
        assertThat(GRAPH.stream()
                        .noneMatch(triple -> triple.getSubject().isBlank()
                                || triple.getObject().isBlank()))
                .isTrue();
    }

    @Test
    void the_edition_alone_says_which_version_it_is_and_when_it_was_issued() {
        assertThat(header("owl:versionInfo")).containsExactly("2.1.0");
        assertThat(header("owl:versionIRI")).containsExactly("https://w3id.org/isnad/ontology/2.1.0");
        assertThat(header("owl:priorVersion")).containsExactly("https://w3id.org/isnad/ontology/2.0.0");
        assertThat(header("dcterms:issued")).containsExactly("2031-04-05");
        assertThat(header("dcterms:modified")).containsExactly("2031-04-05");
        assertThat(header("dcterms:bibliographicCitation"))
                .containsExactly(
                        "The Isnad project (2031): Isnad ontology, version 2.1.0. https://w3id.org/isnad/ontology");
        Edition first = new Edition("0.1.0", MadeUp.EDITION.issued(), Optional.empty());
        assertThat(OntologyFiles.turtle(first)).doesNotContain("priorVersion");
    }

    /** What FOOPS! and LOV ask of a header, but for a DOI, which comes with a deposit, and a logo. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dcterms:title",
                "dcterms:description",
                "dcterms:license",
                "dcterms:rights",
                "dcterms:creator",
                "dcterms:publisher",
                "dcterms:created",
                "dcterms:issued",
                "dcterms:modified",
                "dcterms:source",
                "dcterms:identifier",
                "dcterms:bibliographicCitation",
                "bibo:status",
                "owl:versionIRI",
                "owl:versionInfo",
                "owl:priorVersion",
                "rdfs:label",
                "vann:preferredNamespacePrefix",
                "vann:preferredNamespaceUri"
            })
    void the_header_says_what_catalogues_ask_for(String property) {
        assertThat(header(property)).isNotEmpty();
    }

    @Test
    void title_label_and_description_are_there_in_three_languages() {
        for (String property : List.of(
                "http://purl.org/dc/terms/title", RDFS.label.getURI(), "http://purl.org/dc/terms/description")) {
            assertThat(GRAPH.stream(Vocabulary.ONTOLOGY, NodeFactory.createURI(property), Node.ANY)
                            .map(triple -> triple.getObject().getLiteralLanguage()))
                    .as(property)
                    .containsExactlyInAnyOrder("en", "ar", "fa");
        }
    }

    @Test
    void every_term_has_a_label_and_a_definition_and_says_what_defines_it() {
        assertThat(Vocabulary.packed().terms())
                .filteredOn(term -> term.kind() != Kind.SHAPE)
                .allMatch(term -> GRAPH.contains(term.node(), RDFS.label.asNode(), Node.ANY)
                        || GRAPH.contains(term.node(), SKOS.prefLabel.asNode(), Node.ANY))
                .allMatch(term -> GRAPH.contains(term.node(), SKOS.definition.asNode(), Node.ANY))
                .allMatch(term -> GRAPH.contains(term.node(), RDFS.isDefinedBy.asNode(), Node.ANY));
    }

    @Test
    void rdf_xml_says_the_same_as_turtle_to_owl_tools_too() throws Exception {
        String xml = OntologyFiles.rdfXml(MadeUp.EDITION);

        assertThat(parse(xml, Lang.RDFXML).isIsomorphicWith(GRAPH)).isTrue();
        var ontology = OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(ontology.getOntologyID().getVersionIRI().map(Object::toString))
                .contains("https://w3id.org/isnad/ontology/2.1.0");
        assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
    }

    @Test
    void rdf_xml_escapes_and_refuses_what_has_no_name() {
        Graph graph = parse("""
                <http://example.org/s?a=1&b=2> <http://example.org/ns#p> "<b> & \\"q\\" \\r"@en-GB, 1, <http://example.org/o> .
                """, Lang.TURTLE);

        String xml = SortedRdfXml.of(graph, Map.of("ex", "http://example.org/ns#"));

        assertThat(parse(xml, Lang.RDFXML).isIsomorphicWith(graph)).isTrue();
        assertThatThrownBy(() -> SortedRdfXml.of(graph, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("http://example.org/ns#");
    }

    @Test
    void the_shapes_are_all_there_in_one_file() {
        Graph shapes = parse(OntologyFiles.shapes(MadeUp.EDITION), Lang.TURTLE);
        Graph apart = Vocabulary.packed().shapes();

        assertThat(apart.size()).isPositive();
        assertThat(shapes.size()).isEqualTo(apart.size() + 6);
        assertThat(Vocabulary.packed().terms())
                .filteredOn(term -> term.kind() == Kind.SHAPE)
                .allMatch(term -> shapes.contains(term.node(), Node.ANY, Node.ANY));
    }
}
