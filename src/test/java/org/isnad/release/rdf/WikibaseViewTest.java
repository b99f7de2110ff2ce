package org.isnad.release.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.release.rdf.MadeUpRelease.ask;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.isnad.model.Isnad;
import org.isnad.read.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikibaseViewTest {

    private static final String WIKIBASE = "http://wikiba.se/ontology#";
    private static final String PROPERTIES = Isnad.BASE + "prop/";

    /** Of the ontology of Wikibase, what the view may use. */
    private static final Set<String> TERMS = Set.of(
            "BestRank",
            "DeprecatedRank",
            "ExternalId",
            "Item",
            "Monolingualtext",
            "NormalRank",
            "PreferredRank",
            "Property",
            "Quantity",
            "Reference",
            "Statement",
            "String",
            "Time",
            "Url",
            "WikibaseItem",
            "claim",
            "directClaim",
            "propertyType",
            "qualifier",
            "rank",
            "reference",
            "statementProperty");

    private static final Graph VIEW = MadeUpRelease.graph("views/wikibase.ttl");

    @Test
    void a_question_in_the_way_of_wikidata_finds_statement_qualifier_and_reference() {
        assertThat(ask(VIEW, """
                organization:a p:partOf ?statement ; wdt:partOf organization:b ; rdfs:label 'ألفا'@ar .
                ?statement a wikibase:Statement, wikibase:BestRank ; ps:partOf organization:b ;
                  wikibase:rank wikibase:PreferredRank ; pq:hedge scale:hedge-flat ;
                  prov:wasDerivedFrom [ a wikibase:Reference ; pr:source source:report ; pr:locator 'p. 1' ] .
                source:report a wikibase:Item ; wdt:issued '2010-05'^^edtf:EDTF .""")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "report-direct, PreferredRank",
        "report-believed, NormalRank",
        "report-denied, DeprecatedRank",
        "report-set, NormalRank",
        "report-strength, NormalRank",
        "list-designated, PreferredRank"
    })
    void a_rank_follows_from_status_polarity_and_direct_triples(String claim, String rank) {
        assertThat(ask(VIEW, "claim:" + claim + " wikibase:rank wikibase:" + rank))
                .isTrue();
        assertThat(ask(VIEW, "claim:" + claim + " a wikibase:BestRank")).isEqualTo(rank.equals("PreferredRank"));
    }

    @Test
    void every_statement_has_one_rank_one_reference_and_one_item() {
        Node rank = NodeFactory.createURI(WIKIBASE + "rank");
        Set<Node> statements =
                VIEW.stream(Node.ANY, rank, Node.ANY).map(Triple::getSubject).collect(Collectors.toSet());

        assertThat(statements).hasSize(11).allSatisfy(statement -> {
            assertThat(VIEW.stream(statement, rank, Node.ANY)).hasSize(1);
            assertThat(VIEW.stream(
                            statement, NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom"), Node.ANY))
                    .hasSize(1);
            assertThat(VIEW.stream(Node.ANY, Node.ANY, statement).map(Triple::getPredicate))
                    .anyMatch(property -> property.getURI().matches(PROPERTIES + "[a-zA-Z]+"));
        });
    }

    @Test
    void every_property_that_is_used_belongs_to_a_property_entity() {
        Set<String> known = VIEW.stream()
                .filter(triple -> triple.getPredicate().getURI().startsWith(WIKIBASE))
                .filter(triple -> triple.getObject().isURI())
                .map(triple -> triple.getObject().getURI())
                .filter(iri -> iri.startsWith(PROPERTIES))
                .collect(Collectors.toSet());

        assertThat(VIEW.stream()
                        .map(triple -> triple.getPredicate().getURI())
                        .filter(iri -> iri.startsWith(PROPERTIES))
                        .collect(Collectors.toSet()))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @Test
    void counts_and_types_of_properties_follow_from_the_ontology_and_the_data() {
        assertThat(ask(VIEW, "claim:report-size ps:size 67 . claim:report-set pq:count 40 ; ps:closeTo organization:c"))
                .isTrue();
        assertThat(ask(VIEW, """
                isnad:partOf wikibase:propertyType wikibase:WikibaseItem . isnad:foundedOn wikibase:propertyType wikibase:Time .
                isnad:knownAs wikibase:propertyType wikibase:Monolingualtext . isnad:readAt wikibase:propertyType wikibase:Url .
                isnad:count wikibase:propertyType wikibase:Quantity .""")).isTrue();
    }

    @Test
    void it_uses_no_word_that_wikibase_does_not_have() {
        assertThat(VIEW.stream()
                        .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
                        .filter(node -> node.isURI() && node.getURI().startsWith(WIKIBASE))
                        .map(node -> node.getURI().substring(WIKIBASE.length()))
                        .collect(Collectors.toSet()))
                .isSubsetOf(TERMS);
    }

    @ParameterizedTest
    @CsvSource({"wikibase", "prov"})
    void only_the_view_with_triple_terms_needs_sparql_1_2(String name) {
        assertThat(QueryFactory.create(Packed.view(name).orElseThrow(), Syntax.syntaxSPARQL_11)
                        .isConstructType())
                .isTrue();
    }
}
