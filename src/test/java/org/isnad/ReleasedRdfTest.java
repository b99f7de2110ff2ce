package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.release.Material;
import org.isnad.release.Part;
import org.isnad.release.ReleaseRecord;
import org.isnad.release.rdf.RdfParts;
import org.junit.jupiter.api.Test;

/** The RDF files of a release of the project's own data, without what rules conclude. */
class ReleasedRdfTest {

    private static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");
    private static final Node RANK = NodeFactory.createURI("http://wikiba.se/ontology#rank");
    private static final Node DERIVED = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    private static final DatasetGraph SERVED =
            ServedDataset.of(CuratedData.build().dataset().stream(), Prefixes.forQueries());
    private static final Graph DEFAULT = SERVED.getDefaultGraph();
    private static final Map<String, String> TEXTS = texts();

    private static Map<String, String> texts() {
        ReleaseRecord record = new ReleaseRecord("0.0.1", LocalDate.of(2020, 1, 1), "0", Optional.empty());
        Map<String, String> texts = new TreeMap<>();
        for (Part part : RdfParts.of(new Material(SERVED, record, "0", List.of()))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                part.content().writeTo(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            texts.put(part.path(), bytes.toString(StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static String text(String path) {
        return TEXTS.getOrDefault(path, "");
    }

    private static Graph graph(String path) {
        Graph graph = Graphs.inMemory();
        RDFParser.fromString(text(path), Lang.TURTLE).parse(graph);
        return graph;
    }

    private static long claims(Predicate<Node> those) {
        return DEFAULT.stream(Node.ANY, Isnad.PREDICATE, Node.ANY)
                .map(Triple::getSubject)
                .filter(those)
                .count();
    }

    private static boolean statesATriple(Node claim) {
        return !DEFAULT.contains(claim, RDF.type.asNode(), Isnad.SET_CLAIM)
                && List.of(Isnad.OBJECT, Isnad.VALUE, Isnad.DATE_VALUE).stream()
                        .anyMatch(property -> DEFAULT.contains(claim, property, Node.ANY));
    }

    @Test
    void trig_and_the_shares_hold_every_statement_of_the_whole() {
        long whole = text("rdf/isnad.nq").lines().count();
        DatasetGraph trig = DatasetGraphFactory.create();
        RDFParser.fromString(text("rdf/isnad.trig"), Lang.TRIG).parse(trig);

        assertThat(trig.stream()).hasSize((int) whole);
        assertThat(graph("rdf/claims.ttl").size() + graph("rdf/direct.ttl").size())
                .isGreaterThan((int) (whole * 0.99))
                .isLessThanOrEqualTo((int) whole);
    }

    @Test
    void every_claim_in_force_that_states_a_triple_reifies_it() {
        assertThat(graph("views/reified.ttl").stream(Node.ANY, REIFIES, Node.ANY))
                .hasSize((int) claims(ReleasedRdfTest::statesATriple));
    }

    @Test
    void every_claim_in_force_is_a_statement_with_a_rank_and_an_entity_with_a_source() {
        int claims = (int) claims(claim -> true);

        assertThat(graph("views/wikibase.ttl").stream(Node.ANY, RANK, Node.ANY)).hasSize(claims);
        assertThat(graph("views/prov.ttl").stream(Node.ANY, DERIVED, Node.ANY)
                        .map(Triple::getSubject)
                        .filter(subject -> subject.getURI().startsWith(Isnad.BASE + "claim/"))
                        .distinct())
                .hasSize(claims);
    }

    @Test
    void json_needs_no_whole_iri_for_a_word() {
        assertThat(text("rdf/isnad.jsonld").lines().filter(line -> line.startsWith("{\"id\":\"claim:")))
                .isNotEmpty()
                .noneMatch(line -> line.matches(".*\"https?://[^\"]*\":.*"));
    }
}
