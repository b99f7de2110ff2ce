package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.read.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The ontology as logic: in the profiles that reasoners expect, and consistent with the data built under it. */
class OntologyTest {

    private static final Graph ONTOLOGY = Packed.ontology();

    static Stream<Node> terms() {
        return ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(Triple::getSubject)
                .filter(term -> term.isURI() && term.getURI().startsWith(Isnad.NS))
                .distinct();
    }

    @Test
    void it_is_in_owl_2_dl() throws Exception {
        assertThat(new OWL2DLProfile().checkOntology(load(ONTOLOGY)).getViolations())
                .isEmpty();
    }

    @Test
    void it_is_in_owl_2_rl() throws Exception {
        assertThat(new OWL2RLProfile().checkOntology(load(ONTOLOGY)).getViolations())
                .isEmpty();
    }

    @Test
    void it_is_consistent_with_the_direct_triples_of_the_curated_data() throws Exception {
        assertThat(isConsistent(withDirectTriples())).isTrue();
    }

    @Test
    void a_person_who_is_an_organization_makes_it_inconsistent() throws Exception {
        Graph bad = withDirectTriples();
        Node somebody = NodeFactory.createURI(Isnad.BASE + "person/somebody");
        bad.add(somebody, RDF.type.asNode(), Isnad.term("Person"));
        bad.add(somebody, RDF.type.asNode(), Isnad.term("Organization"));

        assertThat(isConsistent(bad)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void a_term_is_named_in_three_languages_defined_and_shown(Node term) {
        assertThat(languages(term, RDFS.label.asNode())).containsExactlyInAnyOrder("en", "ar", "fa");
        assertThat(languages(term, SKOS.definition.asNode())).contains("en");
        assertThat(languages(term, SKOS.example.asNode())).contains("en");
        assertThat(ONTOLOGY.contains(term, RDFS.isDefinedBy.asNode(), NodeFactory.createURI(Isnad.BASE + "ontology")))
                .isTrue();
    }

    @Test
    void a_claimable_property_says_why_it_is_there_and_how_it_lies_in_time() {
        List<Node> claimable = ONTOLOGY.stream(Node.ANY, Isnad.CLAIMABLE, Node.ANY)
                .map(Triple::getSubject)
                .toList();

        assertThat(claimable)
                .isNotEmpty()
                .allMatch(term -> ONTOLOGY.contains(term, Isnad.term("neededFor"), Node.ANY))
                .allMatch(term -> ONTOLOGY.stream(term, Isnad.TEMPORALITY, Node.ANY)
                        .map(t -> t.getObject().getLiteralLexicalForm())
                        .allMatch(Set.of("point", "state")::contains))
                .allMatch(term -> ONTOLOGY.contains(term, RDFS.domain.asNode(), Node.ANY)
                        || ONTOLOGY.contains(
                                term, NodeFactory.createURI("https://schema.org/domainIncludes"), Node.ANY));
    }

    @Test
    void what_a_term_is_needed_for_is_explained() throws IOException {
        String explained = Files.readString(Path.of("src", "doc", "needs.md"));
        assertThat(Stream.concat(
                                ONTOLOGY.stream(Node.ANY, Isnad.term("neededFor"), Node.ANY),
                                Packed.scales().stream(Node.ANY, Isnad.term("neededFor"), Node.ANY))
                        .map(t -> t.getObject().getLiteralLexicalForm())
                        .distinct())
                .isNotEmpty()
                .allMatch(code -> code.matches("H([1-9]|1[0-9]|20)") || explained.contains("`" + code + "`"));
    }

    @Test
    void a_concept_of_a_scale_is_named_in_three_languages_and_defined() {
        Graph scales = Packed.scales();
        assertThat(scales.stream(Node.ANY, SKOS.inScheme.asNode(), Node.ANY).map(Triple::getSubject))
                .isNotEmpty()
                .allSatisfy(concept -> {
                    assertThat(scales.stream(concept, SKOS.prefLabel.asNode(), Node.ANY)
                                    .map(t -> t.getObject().getLiteralLanguage()))
                            .containsExactlyInAnyOrder("en", "ar", "fa");
                    assertThat(scales.contains(concept, SKOS.definition.asNode(), Node.ANY))
                            .isTrue();
                });
    }

    private static Set<String> languages(Node term, Node property) {
        return ONTOLOGY.stream(term, property, Node.ANY)
                .map(t -> t.getObject().getLiteralLanguage())
                .collect(Collectors.toSet());
    }

    /** The ontology with the types of all entities and with what the curated data yields directly. */
    private static Graph withDirectTriples() {
        var dataset = CuratedData.build().dataset();
        Graph all = Graphs.inMemory();
        ONTOLOGY.stream().forEach(all::add);
        dataset.getGraph(Graphs.DIRECT).stream().forEach(all::add);
        dataset.getGraph(Graphs.ENTITIES).stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .forEach(all::add);
        // Individuals of the scales are concepts, and nothing more is said of them here.
        List<Node> concepts = new ArrayList<>();
        Packed.scales().stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .map(Triple::getSubject)
                .forEach(concepts::add);
        concepts.forEach(concept -> all.add(concept, RDF.type.asNode(), SKOS.Concept.asNode()));
        assertThat(all.contains(Node.ANY, RDF.type.asNode(), OWL.Ontology.asNode()))
                .isTrue();
        return all;
    }

    private static boolean isConsistent(Graph graph) throws OWLOntologyCreationException {
        OWLOntology ontology = load(graph);
        // Out of the profile the reasoner would say "consistent" and mean nothing by it.
        assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
        Configuration configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        configuration.throwInconsistentOntologyException = false;
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology, configuration);
        try {
            return reasoner.isConsistent();
        } finally {
            reasoner.dispose();
        }
    }

    private static OWLOntology load(Graph graph) throws OWLOntologyCreationException {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        RDFDataMgr.write(xml, graph, Lang.RDFXML);
        return OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new ByteArrayInputStream(xml.toByteArray()));
    }
}
