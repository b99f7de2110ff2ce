package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.isnad.model.Prefixes;
import org.isnad.search.RefusedSearchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search of names as a part of queries. */
class SearchInQueriesTest {

    private static final DatasetGraph DATASET = dataset();

    private final QueryReader reader = new QueryReader(Prefixes.forQueries());

    private static DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString("""
                PREFIX isnad: <https://w3id.org/isnad/ontology#>
                PREFIX claim: <https://w3id.org/isnad/claim/>
                PREFIX scale: <https://w3id.org/isnad/scale/>
                PREFIX organization: <https://w3id.org/isnad/organization/>
                PREFIX person: <https://w3id.org/isnad/person/>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                organization:a a isnad:Organization ; skos:prefLabel "Alpha"@en , "ألفا"@ar ; isnad:partOf organization:b .
                organization:b a isnad:Organization ; skos:prefLabel "Beta Alpha"@en .
                person:c a isnad:Person ; skos:prefLabel "Alpha Delta"@en .
                claim:1 isnad:predicate isnad:knownAs ; isnad:subject organization:a ; isnad:value "Alpha"@en ;
                    isnad:polarity scale:polarity-affirmed .
                GRAPH <https://w3id.org/isnad/graph/source/x> { organization:a isnad:partOf organization:b }
                """, Lang.TRIG).parse(dataset);
        return dataset;
    }

    private List<String> ask(String pattern) {
        Query query = reader.read("SELECT * " + pattern);
        try (QueryExec execution = QueryExec.dataset(DATASET)
                .query(query)
                .context(PlainSparql.context())
                .build()) {
            List<String> rows = new ArrayList<>();
            RowSet all = execution.select();
            while (all.hasNext()) {
                rows.add(row(query, all.next()));
            }
            return rows;
        }
    }

    private static String row(Query query, Binding row) {
        List<String> values = new ArrayList<>();
        for (String variable : query.getResultVars()) {
            Node value = row.get(variable);
            values.add(value == null ? "-" : Prefixes.shorten(value));
        }
        return String.join(" ", values);
    }

    @Test
    void it_gives_thing_score_name_and_claim_in_order() {
        assertThat(ask("{ (?thing ?score ?name ?claim) function:search (\"alpha\" 10) }"))
                .containsExactly(
                        "organization:a \"5\"^^xsd:integer \"Alpha\"@en claim:1",
                        "organization:b \"3\"^^xsd:integer \"Beta Alpha\"@en -",
                        "person:c \"3\"^^xsd:integer \"Alpha Delta\"@en -");
    }

    @Test
    void it_may_be_asked_with_fewer_arguments_and_for_a_language() {
        assertThat(ask("{ ?thing function:search \"alpha\" }"))
                .containsExactly("organization:a", "organization:b", "person:c");
        assertThat(ask("{ ?thing function:search (\"alpha\" 1) }")).containsExactly("organization:a");
        assertThat(ask("{ (?thing ?score) function:search \"الفا\"@ar }")).hasSize(1);
        assertThat(ask("{ (?thing ?score) function:search \"الفا\"@en }")).isEmpty();
    }

    @Test
    void it_joins_with_what_stands_before_and_after_it() {
        assertThat(ask("{ ?thing function:search \"alpha\" . ?thing a isnad:Person }"))
                .containsExactly("person:c");
        assertThat(ask("{ ?thing a isnad:Person . ?thing function:search \"alpha\" }"))
                .containsExactly("person:c");
        assertThat(ask("{ ?thing function:search (\"alpha\" 10) ; isnad:partOf/skos:prefLabel ?whole }"))
                .containsExactly("organization:a \"Beta Alpha\"@en");
        assertThat(ask("{ (?thing ?score) function:search \"alpha\" FILTER(?score > 3) }"))
                .hasSize(1);
        assertThat(ask("{ ?thing a isnad:Organization OPTIONAL { (?thing ?score) function:search (\"beta\" 5) } }"))
                .containsExactlyInAnyOrder("organization:a -", "organization:b \"3\"^^xsd:integer");
        assertThat(ask("{ ?thing a isnad:Organization FILTER EXISTS { ?thing function:search \"beta\" } }"))
                .containsExactly("organization:b");
        assertThat(ask("{ GRAPH ?graph { ?thing function:search \"alpha\" ; isnad:partOf ?whole } }"))
                .hasSize(1);
        assertThat(ask("{ organization:a function:search \"alpha\" }")).hasSize(1);
        assertThat(ask("{ person:c function:search (\"alpha\" 1) }")).isEmpty();
        assertThat(ask("{ VALUES (?thing ?score) { ('alpha' 5) (organization:a 4) (organization:a 5) }"
                        + " (?thing ?score) function:search 'alpha' }"))
                .containsExactly("organization:a \"5\"^^xsd:integer");
    }

    @Test
    void it_may_be_asked_for_texts_that_the_query_binds() {
        assertThat(ask("{ VALUES ?typed { \"betta\" \"delta\" } (?thing ?score) function:search (?typed 1) }"))
                .hasSize(2);
        assertThat(ask("{ organization:a skos:prefLabel ?name . ?thing function:search (?name 1) }"))
                .hasSize(2);
    }

    @Test
    void a_choice_of_graphs_leaves_it_as_it_is() {
        assertThat(ask("FROM <https://w3id.org/isnad/graph/source/x> { ?thing function:search \"alpha\" ; ?p ?o }"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "() function:search \"a\"",
                "(?a ?b ?c ?d ?e) function:search \"a\"",
                "(?a ?a) function:search \"a\"",
                "(?a \"5\") function:search \"a\"",
                "(?a 5) function:search \"a\"",
                "\"thing\" function:search \"a\"",
                "?a function:search ()",
                "?a function:search (\"a\" 5 6)",
                "?a function:search (\"a\" \"5\")",
                "?a function:search (\"a\" 0)",
                "?a function:search (\"a\" 100000000000000000000)",
                "?a function:search (\"a\" 5.0)",
                "?a function:search 5",
                "?a function:search organization:a",
                "?a function:search (\"a\" ?limit)",
                "VALUES ?limit { 5 } ?a function:search (?b ?limit)",
                "?a function:search \"\"",
                "?a function:search \".*\"",
                "?a function:search _:list . _:list rdf:first \"a\"",
                "?a function:search _:list . _:list rdf:first \"a\" ; rdf:rest _:list",
                "?a function:search _:list . _:list rdf:first \"a\" ; rdf:rest rdf:nil , _:list",
                "?a function:find \"a\"",
                "?a function:search+ \"a\"",
                "?a (rdf:type|function:search) \"a\"",
                "?a !function:search \"a\"",
            })
    void a_call_that_can_never_be_answered_is_refused_before_the_query_runs(String call) {
        assertThatThrownBy(() -> reader.read("SELECT * { " + call + " }"))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("function")
                .hasMessageNotContaining("\n");
        assertThatThrownBy(() -> reader.read("ASK { FILTER NOT EXISTS { " + call + " } }"))
                .isInstanceOf(RefusedQueryException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?a function:search ?text",
                "OPTIONAL { ?a isnad:unknown ?text } ?b function:search ?text",
            })
    void a_text_without_a_value_ends_the_query(String pattern) {
        assertThatThrownBy(() -> ask("{ " + pattern + " }"))
                .isInstanceOf(RefusedSearchException.class)
                .hasMessageContaining("?text, which has no value there")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_row_with_no_text_to_search_for_finds_nothing() {
        String tooLong = "a".repeat(201);

        assertThat(ask("{ VALUES ?text { '' 7 isnad:Claim '" + tooLong + "' 'delta' } ?a function:search ?text }"))
                .containsExactly("\"delta\" person:c");
    }

    @Test
    void paths_go_on_as_before() {
        assertThat(ask("{ ?thing isnad:partOf+ ?whole }")).containsExactly("organization:a organization:b");
        assertThat(ask("{ organization:a (isnad:partOf|rdfs:member)* ?whole }"))
                .containsExactlyInAnyOrder("organization:a", "organization:b");
        assertThat(ask("{ ?thing function:search \"alpha\" . ?thing isnad:partOf* organization:b }"))
                .containsExactly("organization:a", "organization:b");
    }

    @Test
    void other_property_functions_stay_closed() {
        for (String iri : List.of("http://jena.apache.org/ARQ/property#strSplit", "java:org.example.F")) {
            assertThatThrownBy(() -> reader.read("SELECT * { ?a <" + iri + "> \"a\" }"))
                    .isInstanceOf(RefusedQueryException.class);
        }
        assertThat(ask("{ ?a rdfs:member ?b }")).isEmpty();
        assertThat(ask("{ (1 2) <http://www.w3.org/2000/01/rdf-schema#member> ?b }"))
                .isEmpty();
    }
}
